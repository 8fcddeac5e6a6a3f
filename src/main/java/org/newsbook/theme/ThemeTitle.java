package org.newsbook.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsbook.text.Stem;

/**
 * Names themes by what their stories say and others do not: class-based TF-IDF over phrases
 * (Grootendorst 2022), phrases of several words before single ones.
 */
final class ThemeTitle {
  private static final int TERMS = 8;
  private static final int LONGEST = 60;
  private static final double[] BY_WORDS = {1, 2, 2.2};

  /** A phrase in more than this part of all stories tells no theme from another. */
  private static final double EVERYWHERE = 0.5;

  private static final int SMALL = 9;

  /** A phrase in more than this part of the themes hardly names one of them; in all, none. */
  private static final double COMMON = 0.5;

  private static final double HARDLY = 0.2;

  /** A second phrase says at least so much of what the first says. */
  private static final double SECOND = 0.4;

  /** Stories that hold a phrase in a theme, and the phrase's most frequent form there. */
  private record Group(Map<String, Integer> inside, Map<String, String> forms, int size) {}

  /** A phrase of a theme. */
  private record Term(String text, double worth) {}

  private final Phrases phrases;
  private final int stories;
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, Integer> themesWith = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * @param themes of each theme its stories' texts
   */
  ThemeTitle(Phrases phrases, int stories, List<List<List<String>>> themes) {
    this.phrases = phrases;
    this.stories = stories;
    for (List<List<String>> texts : themes) {
      Map<String, Integer> inside = new TreeMap<>();
      for (List<String> story : texts) {
        Phrases.forms(story).keySet().forEach(key -> inside.merge(key, 1, Integer::sum));
      }
      Map<String, String> forms = Phrases.forms(texts.stream().flatMap(List::stream).toList());
      groups.add(new Group(inside, forms, texts.size()));
      inside.keySet().forEach(key -> themesWith.merge(key, 1, Integer::sum));
    }
  }

  /** Phrases that tell the theme apart, best first, no word twice. */
  List<String> terms(int theme) {
    return best(theme).stream().map(Term::text).toList();
  }

  private List<Term> best(int theme) {
    Group group = groups.get(theme);
    Map<String, Double> worth = new TreeMap<>();
    group.inside().forEach((key, count) -> worth.put(key, worth(key, count, group.size())));
    List<String> best =
        worth.keySet().stream()
            .filter(key -> worth.getOrDefault(key, 0.0) > 0)
            .sorted(
                Comparator.comparingDouble((String key) -> -worth.getOrDefault(key, 0.0))
                    .thenComparing(key -> key))
            .toList();
    List<Term> terms = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (String key : best) {
      List<String> stems = List.of(key.split(" ")).stream().map(Stem::of).toList();
      if (terms.size() < TERMS && stems.stream().noneMatch(used::contains)) {
        used.addAll(stems);
        terms.add(new Term(group.forms().getOrDefault(key, key), worth.getOrDefault(key, 0.0)));
      }
    }
    return terms;
  }

  private double worth(String key, int inside, int size) {
    Phrases.Count count = phrases.count(key);
    int all = Math.max(count.stories(), inside);
    int words = key.split(" ").length;
    boolean everywhere = stories >= SMALL && all > EVERYWHERE * stories;
    int themes = groups.size() > 2 ? themesWith.getOrDefault(key, 0) : 0;
    boolean inAll = themes > 0 && themes == groups.size();
    if (size > 1 && inside < 2 || everywhere || inAll) {
      return 0;
    }
    double idf = Math.log(1 + (double) stories / all);
    double exclusive = (double) inside / all;
    return inside
        / (size + 1.0)
        * idf
        * (0.3 + exclusive)
        * BY_WORDS[words - 1]
        * count.nounLikeness()
        * (themes > COMMON * groups.size() ? HARDLY : 1);
  }

  /**
   * One phrase or two, those of several words first, then names; no two themes bear the same first
   * phrase, and a second one is a name or has several words: a lone common word tells nothing.
   *
   * @param otherwise where no phrase is left
   */
  String of(int theme, String otherwise) {
    List<Term> terms =
        best(theme).stream()
            .filter(t -> !taken.contains(t.text().toLowerCase(Locale.ROOT)))
            .sorted(
                Comparator.comparing((Term t) -> !t.text().contains(" "))
                    .thenComparing(t -> !t.text().contains(" ") && !isName(t)))
            .toList();
    Term first = terms.isEmpty() ? new Term(otherwise, 0) : terms.get(0);
    taken.add(first.text().toLowerCase(Locale.ROOT));
    String second =
        terms.stream()
            .skip(1)
            .filter(t -> first.text().length() + t.text().length() + 5 <= LONGEST)
            .filter(t -> t.text().contains(" ") || isName(t))
            .filter(t -> t.worth() >= SECOND * first.worth())
            .findFirst()
            .map(t -> " and " + t.text())
            .orElse("");
    String title = first.text() + second;
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  private static boolean isName(Term term) {
    return Character.isUpperCase(term.text().codePointAt(0));
  }
}
