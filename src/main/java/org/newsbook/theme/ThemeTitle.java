package org.newsbook.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsbook.text.Stem;

/**
 * Names a theme by what its stories say and others do not: class-based TF-IDF over phrases
 * (Grootendorst 2022), phrases of several words before single ones.
 */
final class ThemeTitle {
  private static final int TERMS = 8;
  private static final int LONGEST = 60;
  private static final double[] BY_WORDS = {1, 1.7, 1.8};

  /** A phrase in more than this part of all stories tells no theme from another. */
  private static final double EVERYWHERE = 0.5;

  private static final int SMALL = 9;

  private final Phrases phrases;
  private final int stories;
  private final Set<String> taken = new HashSet<>();

  ThemeTitle(Phrases phrases, int stories) {
    this.phrases = phrases;
    this.stories = stories;
  }

  /** Phrases that tell the theme apart, best first, no word twice. */
  List<String> terms(List<List<String>> texts) {
    Map<String, Integer> inside = new TreeMap<>();
    Map<String, String> forms = Phrases.forms(texts.stream().flatMap(List::stream).toList());
    for (List<String> story : texts) {
      Phrases.forms(story).keySet().forEach(key -> inside.merge(key, 1, Integer::sum));
    }
    Map<String, Double> worth = new TreeMap<>();
    inside.forEach((key, count) -> worth.put(key, worth(key, count, texts.size())));
    List<String> best =
        worth.keySet().stream()
            .filter(key -> worth.getOrDefault(key, 0.0) > 0)
            .sorted(
                Comparator.comparingDouble((String key) -> -worth.getOrDefault(key, 0.0))
                    .thenComparing(key -> key))
            .toList();
    List<String> terms = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (String key : best) {
      List<String> stems = List.of(key.split(" ")).stream().map(Stem::of).toList();
      if (terms.size() < TERMS && stems.stream().noneMatch(used::contains)) {
        used.addAll(stems);
        terms.add(forms.getOrDefault(key, key));
      }
    }
    return terms;
  }

  private double worth(String key, int inside, int size) {
    Phrases.Count count = phrases.count(key);
    int all = Math.max(count.stories(), inside);
    if (size > 1 && inside < 2 || stories >= SMALL && all > EVERYWHERE * stories) {
      return 0;
    }
    double idf = Math.log(1 + (double) stories / all);
    double exclusive = (double) inside / all;
    return inside
        / (size + 1.0)
        * idf
        * (0.3 + exclusive)
        * BY_WORDS[key.split(" ").length - 1]
        * count.nounLikeness();
  }

  /**
   * One phrase or two; no two themes bear the same first phrase, and a second one is a name or has
   * several words, since a lone common word tells nothing.
   */
  String of(List<String> terms, String otherwise) {
    String first =
        terms.stream()
            .filter(t -> !taken.contains(t.toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElse(otherwise);
    taken.add(first.toLowerCase(Locale.ROOT));
    String second =
        terms.stream()
            .filter(t -> !t.equals(first) && first.length() + t.length() + 5 <= LONGEST)
            .filter(t -> t.contains(" ") || Character.isUpperCase(t.codePointAt(0)))
            .findFirst()
            .map(t -> " and " + t)
            .orElse("");
    String title = first + second;
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }
}
