package org.newsbook.name.recognition;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.gazetteer.Area;
import org.newsbook.name.gazetteer.Gazetteer;
import org.newsbook.name.span.NameSpan;
import org.newsbook.name.span.TaggedArticle;
import org.newsbook.text.Span;

/**
 * Universities that an article calls by a word that is a town's name too: 'Georgetown, the Jesuit
 * university', 'at Georgetown' beside 'Georgetown University'. The town is meant where the article
 * says that something is in it, and where it names the town's country, or no other.
 */
final class Schools {
  private static final int LONGEST = 5;

  private static final Set<String> KINDS = Set.of("university", "college");
  private static final Set<String> PLACING =
      Set.of("in", "near", "from", "to", "outside", "around");

  private final Gazetteer gazetteer;

  Schools(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The same article, its universities' short names as organisations. */
  TaggedArticle told(TaggedArticle seen) {
    Set<String> schools = new HashSet<>();
    for (NameSpan span : seen.names()) {
      if (gazetteer.nation(word(span)).isEmpty() && isSchool(span)) {
        schools.add(word(span));
      }
    }
    schools.removeIf(school -> isTown(school, seen));
    return schools.isEmpty()
        ? seen
        : new TaggedArticle(
            seen.article(),
            seen.sentences(),
            seen.names().stream()
                .filter(s -> !s.inside() || !schools.contains(s.key()))
                .map(s -> schools.contains(s.key()) ? s.as(Kind.ORGANISATION) : s)
                .collect(Collectors.toList()));
  }

  private static String word(NameSpan span) {
    return Gazetteer.key(span.sentence().at(span.from()));
  }

  /** 'Georgetown University' itself, or 'the Jesuit university' behind a comma. */
  private static boolean isSchool(NameSpan span) {
    Span sentence = span.sentence();
    if (span.length() > 1 || sentence.isCapitalised(span.to())) {
      return KINDS.contains(sentence.lower(span.from() + 1));
    }
    boolean apposed = span.after(0).equals(",") && Set.of("a", "the").contains(span.after(1));
    for (int i = 2; apposed && i < LONGEST; i++) {
      if (KINDS.contains(span.after(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isTown(String school, TaggedArticle seen) {
    Set<String> countries =
        gazetteer.places(school).stream()
            .limit(1)
            .flatMap(a -> a.country().stream())
            .collect(Collectors.toSet());
    boolean others = false;
    for (NameSpan span : seen.names()) {
      if (span.key().equals(school)) {
        if (PLACING.contains(span.before(1)) && !span.inside()) {
          return true;
        }
        continue;
      }
      Optional<String> country = country(span.key());
      if (country.isPresent() && countries.contains(country.get())) {
        return true;
      }
      others |= country.isPresent();
    }
    return !others;
  }

  private Optional<String> country(String key) {
    return gazetteer
        .state(key)
        .or(() -> gazetteer.capital(key))
        .or(() -> gazetteer.seat(key))
        .or(() -> gazetteer.division(key))
        .flatMap(Area::country);
  }
}
