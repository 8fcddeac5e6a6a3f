package org.newsbook.name.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.gazetteer.WordLists;
import org.newsbook.name.span.NameSpan;
import org.newsbook.text.Span;

/**
 * Bodies of states that a text writes small: 'Iraqi army', and 'spy agency' in 'South Korea’s spy
 * agency'. The tagger looks for no name there.
 */
public final class SmallBodies {
  private static final int LONGEST = 3;

  private final Gazetteer gazetteer;
  private final WordLists words = WordLists.of(SmallBodies.class, "organisations.tsv");

  public SmallBodies(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** In text order; whether they act, which alone makes them worth a page, is not asked here. */
  public List<NameSpan> find(Span sentence) {
    List<NameSpan> found = new ArrayList<>();
    for (int i = 1; i < sentence.size(); i++) {
      Optional<NameSpan> body = sentence.isCapitalised(i) ? Optional.empty() : at(sentence, i);
      body.ifPresent(found::add);
      i = body.map(NameSpan::to).orElse(i);
    }
    return found;
  }

  private Optional<NameSpan> at(Span sentence, int token) {
    for (int to = Math.min(token + LONGEST, sentence.size()); to > token; to--) {
      String text = sentence.between(token, to);
      if (words.has("body", text) || words.has("small", text)) {
        int body = to;
        boolean owned = sentence.isPossessive(token - 1);
        return owner(sentence, owned ? token - 1 : token)
            .map(from -> owned ? token : from)
            .map(from -> new NameSpan(sentence, from, body, Kind.ORGANISATION, false));
      }
    }
    return Optional.empty();
  }

  /** First token of the state or people whose name ends there. */
  private Optional<Integer> owner(Span sentence, int end) {
    for (int from = Math.max(0, end - LONGEST); from < end; from++) {
      String key = Gazetteer.key(sentence.between(from, end));
      if (sentence.isCapitalised(from)
          && gazetteer.opensName(sentence.at(from))
          && gazetteer.state(key).isPresent()) {
        return Optional.of(from);
      }
    }
    return Optional.empty();
  }
}
