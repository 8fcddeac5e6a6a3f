package org.newsbook.name.organisation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.newsbook.name.gazetteer.Area;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.gazetteer.WordLists;
import org.newsbook.name.span.NameSpan;
import org.newsbook.text.Span;

/**
 * Parts an organisation's name from the state or bloc that owns it: 'the Indian Foreign Ministry',
 * 'the U.N. Security Council'.
 */
final class StateBodies {
  private final Gazetteer gazetteer;
  private final OrganisationForms forms;
  private final Set<String> bodies = new HashSet<>();

  StateBodies(Gazetteer gazetteer, OrganisationForms forms) {
    this.gazetteer = gazetteer;
    this.forms = forms;
    WordLists words = WordLists.of(StateBodies.class, "organisations.tsv");
    words.of("body").forEach(body -> bodies.add(OrganisationName.key(body)));
  }

  /** An organisation's name without the country that owns it. */
  record Body(String name, Optional<String> owner) {}

  Body of(NameSpan span) {
    Span sentence = span.sentence();
    int from = span.from();
    for (int to = Math.min(from + 2, span.to() - 1); to > from; to--) {
      Optional<String> bloc = gazetteer.bloc(Gazetteer.key(sentence.between(from, to)));
      int rest = to + (sentence.isPossessive(to) ? 1 : 0);
      if (bloc.isPresent()) {
        return new Body(
            OrganisationName.key(bloc.get())
                + " "
                + OrganisationName.key(sentence.between(rest, span.to())),
            Optional.empty());
      }
    }
    for (int to = Math.min(from + 3, span.to() - 1); to > from; to--) {
      int possessive = sentence.isPossessive(to) ? 1 : 0;
      String rest = OrganisationName.key(sentence.between(to + possessive, span.to()));
      Optional<Area> owner = gazetteer.state(Gazetteer.key(sentence.between(from, to)));
      if (owner.isPresent() && (isBody(rest) || forms.isKnown(rest))) {
        return new Body(rest, owner.flatMap(Area::country));
      }
    }
    int end = sentence.isPossessive(from - 1) ? from - 1 : from;
    Optional<Area> before = Optional.empty();
    for (int start = Math.max(0, end - 3); start < end && before.isEmpty(); start++) {
      before = gazetteer.state(Gazetteer.key(sentence.between(start, end)));
    }
    return new Body(OrganisationName.key(span.text()), before.flatMap(Area::country));
  }

  /** What nearly every state has. */
  boolean isBody(String name) {
    return bodies.contains(name) || name.startsWith("ministry of ");
  }
}
