package org.newsbook.name.organisation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.newsbook.name.gazetteer.Area;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.gazetteer.Tsv;
import org.newsbook.name.span.NameSpan;
import org.newsbook.text.Span;

/**
 * Parts an organisation's name from the state that owns it: 'the Indian Foreign Ministry', 'the
 * Parliament of Georgia', 'US Forest Service'.
 */
final class StateBodies {
  /** States whose short names stand before their bodies' own: 'US Forest Service'. */
  private static final Set<String> BY_INITIALS = Set.of("US", "GB", "AE");

  private final Gazetteer gazetteer;
  private final Predicate<String> generic;
  private final Set<String> bodies = new HashSet<>();

  /**
   * @param generic does a name tell no body from those of other places?
   */
  StateBodies(Gazetteer gazetteer, Predicate<String> generic) {
    this.gazetteer = gazetteer;
    this.generic = generic;
    for (Tsv.Row row : Tsv.rows(StateBodies.class, "organisations.tsv")) {
      if (row.text(0).equals("body")) {
        row.list(1).forEach(body -> bodies.add(OrganisationName.key(body)));
      }
    }
  }

  /** An organisation's name without the country that owns it. */
  record Body(String name, Optional<String> owner) {}

  Body of(NameSpan span) {
    Span sentence = span.sentence();
    int from = span.from();
    for (int to = Math.min(from + 2, span.to() - 1); to > from; to--) {
      Optional<String> bloc = gazetteer.bloc(Gazetteer.key(sentence.between(from, to)));
      int rest = to + (sentence.isPossessive(to) ? 1 : 0);
      if (bloc.isPresent() && rest < span.to()) {
        return new Body(
            OrganisationName.key(bloc.get())
                + " "
                + OrganisationName.key(sentence.between(rest, span.to())),
            Optional.empty());
      }
    }
    Optional<Area> within = Optional.empty();
    for (int to = Math.min(from + 3, span.to() - 1); to > from && within.isEmpty(); to--) {
      within = nation(sentence.between(from, to));
      if (within.isPresent()) {
        String rest =
            sentence.between(
                to + (sentence.isPossessive(to) && to + 1 < span.to() ? 1 : 0), span.to());
        if (isBody(OrganisationName.key(rest))) {
          return new Body(OrganisationName.key(rest), within.flatMap(Area::country));
        }
        if (within.flatMap(Area::country).filter(BY_INITIALS::contains).isPresent()
            && nationName(sentence.between(from, to))
            && to + 1 < span.to()
            && !generic.test(OrganisationName.key(rest))) {
          String owner = within.flatMap(Area::country).orElseThrow();
          return new Body(
              OrganisationName.key(rest) + OrganisationForms.OWNER + owner, Optional.of(owner));
        }
        within = Optional.empty();
      }
    }
    String name = OrganisationName.key(span.text());
    int of = name.lastIndexOf(" of ");
    if (of > 0) {
      Optional<Area> owner =
          nation(name.substring(of + 4)).filter(a -> isBody(name.substring(0, of)));
      if (owner.isPresent()) {
        return new Body(name.substring(0, of), owner.flatMap(Area::country));
      }
    }
    boolean owned = sentence.isPossessive(from - 1);
    Optional<Area> before = Optional.empty();
    int end = owned ? from - 1 : from;
    for (int start = Math.max(0, end - 3); start < end && before.isEmpty(); start++) {
      before = nation(sentence.between(start, end));
    }
    return new Body(name, before.flatMap(Area::country));
  }

  /** What nearly every state has. */
  boolean isBody(String name) {
    return bodies.contains(name) || name.startsWith("ministry of ");
  }

  private boolean nationName(String text) {
    return gazetteer.nation(Gazetteer.key(text)).isPresent();
  }

  private Optional<Area> nation(String text) {
    String key = Gazetteer.key(text);
    return gazetteer.nation(key).or(() -> gazetteer.people(key)).filter(Area::isCountry);
  }
}
