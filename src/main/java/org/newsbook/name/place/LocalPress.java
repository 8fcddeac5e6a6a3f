package org.newsbook.name.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.gazetteer.Tsv;
import org.newsbook.name.span.NameSpan;
import org.newsbook.name.span.TaggedArticle;
import org.newsbook.text.Span;

/**
 * A local paper does not say in which country its town lies; the institutions of which it speaks
 * do: sheriffs and school boards are American, constabularies British.
 */
final class LocalPress {
  /** More words than this no institution in the table has. */
  private static final int LONGEST = 3;

  private final Map<String, String> countries = new HashMap<>();

  /** First words of those, of which most texts have none. */
  private final Set<String> firsts = new HashSet<>();

  LocalPress() {
    for (Tsv.Row row : Tsv.rows(LocalPress.class, "institutions.tsv")) {
      row.list(1).forEach(words -> countries.put(words, row.text(0)));
    }
    countries.keySet().forEach(words -> firsts.add(words.split(" ")[0]));
  }

  /** The ISO code of the one country whose institutions an article names. */
  Optional<String> country(TaggedArticle seen) {
    Set<String> found = new TreeSet<>();
    for (Span sentence : seen.sentences()) {
      int from = 0;
      while (from < sentence.size()) {
        from = find(sentence, from, found);
      }
    }
    for (NameSpan span : seen.names()) {
      if (span.kind() == Kind.PLACE && PlaceAnchors.isCounty(span.key())) {
        found.add("US");
      }
    }
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /** Adds the country of what stands there, and tells where to go on. */
  private int find(Span sentence, int from, Set<String> found) {
    if (isCountyBody(sentence, from)) {
      found.add("US");
    }
    if (!firsts.contains(sentence.lower(from)) && !sentence.isPossessive(from)) {
      return from + 1;
    }
    StringBuilder words = new StringBuilder();
    for (int i = from; i < from + LONGEST; i++) {
      if (!sentence.isPossessive(i)) {
        words.append(words.isEmpty() ? "" : " ").append(sentence.lower(i));
      }
      String country = countries.get(words.toString());
      if (country != null) {
        found.add(country);
        return i + 1;
      }
    }
    return from + 1;
  }

  /** 'Edgar County Community Foundation', but not 'Surrey County Council'. */
  private static boolean isCountyBody(Span sentence, int from) {
    return sentence.at(from).equals("County")
        && sentence.isCapitalised(from - 1)
        && sentence.isCapitalised(from + 1)
        && !Set.of("council", "cricket", "championship", "hall", "court", "ground", "governor")
            .contains(sentence.lower(from + 1));
  }
}
