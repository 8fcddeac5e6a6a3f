package org.newsbook.name.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.tagger.NameTagger;
import org.newsbook.tagger.TagSpan;
import org.newsbook.text.Span;

/** Firms that are called after several people: 'Orla, Roja & Co.', 'Orla, Roja, Said & Dahl'. */
final class FirmNames {
  private static final Set<String> AND = Set.of("&", "&amp;", "&AMP;");

  private final Gazetteer gazetteer;
  private final NameTagger tagger;

  FirmNames(Gazetteer gazetteer, NameTagger tagger) {
    this.gazetteer = gazetteer;
    this.tagger = tagger;
  }

  /** The same spans, such a firm's names as one of them. */
  List<TagSpan> whole(Span sentence, List<TagSpan> spans) {
    List<TagSpan> whole = spans;
    for (int i = 3; i + 1 < sentence.size(); i++) {
      int and = i;
      if (AND.contains(sentence.at(i)) && sentence.isCapitalised(i + 1)) {
        int to =
            whole.stream()
                .filter(s -> s.from() <= and + 1 && and + 1 < s.to())
                .mapToInt(TagSpan::to)
                .findFirst()
                .orElse(and + 2);
        int from = first(sentence, i - 1, to, whole);
        if (from < i - 1) {
          whole = with(new TagSpan(from, to, TagSpan.Type.ORGANISATION), whole);
        }
      }
    }
    return whole;
  }

  /** The first of the surnames that commas part before {@code last}. */
  private int first(Span sentence, int last, int end, List<TagSpan> spans) {
    int from = last;
    while (isSurname(sentence, from)
        && sentence.at(from - 1).equals(",")
        && isSurname(sentence, from - 2)
        && !isListed(sentence, from - 2, end, spans)) {
      from -= 2;
    }
    return from;
  }

  /** A single word that is no town's and no common one. */
  private boolean isSurname(Span sentence, int token) {
    return sentence.isCapitalised(token)
        && sentence.isWord(token)
        && !sentence.isCapitalised(token - 1)
        && !sentence.at(token - 1).equals("&")
        && !tagger.isAlsoCommon(sentence.at(token))
        && !tagger.isOrganisation(sentence.at(token))
        && gazetteer.nation(Gazetteer.key(sentence.at(token))).isEmpty()
        && gazetteer.places(Gazetteer.key(sentence.at(token))).isEmpty();
  }

  /**
   * A firm of its own stands there, in a list that goes on: 'Orla, Roja & Co. and Dahl'. Where it
   * does not go on, 'and' would stand before its last member.
   */
  private static boolean isListed(Span sentence, int token, int end, List<TagSpan> spans) {
    boolean goesOn =
        Set.of(",", "and", "or").contains(sentence.at(end))
            && (sentence.isCapitalised(end + 1) || sentence.at(end + 1).equals("and"));
    return goesOn
        && spans.stream()
            .anyMatch(
                s ->
                    s.to() == token + 1
                        && s.from() <= token
                        && s.type() == TagSpan.Type.ORGANISATION);
  }

  private static List<TagSpan> with(TagSpan firm, List<TagSpan> spans) {
    List<TagSpan> all = new ArrayList<>();
    for (TagSpan span : spans) {
      if (span.to() <= firm.from()) {
        all.add(span);
      }
    }
    all.add(firm);
    for (TagSpan span : spans) {
      if (span.from() >= firm.to()) {
        all.add(span);
      }
    }
    return all;
  }
}
