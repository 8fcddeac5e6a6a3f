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
import org.newsbook.text.Folding;
import org.newsbook.text.Stem;

/**
 * Names themes by what their stories say and others do not: class-based TF-IDF over phrases
 * (Grootendorst 2022), phrases of several words before single ones.
 */
final class ThemeTitle {
  private static final int TERMS = 8;
  private static final int LONGEST = 60;
  private static final double[] BY_WORDS = {1, 1.6, 1.8};

  /** A second phrase says at least so much of what the first says. */
  private static final double SECOND = 0.4;

  /**
   * @param weight of a phrase in the theme's stories: the logarithm of its uses in each, added up
   * @param stories that hold it
   * @param forms its most frequent form there
   */
  private record Group(
      Map<String, Double> weight,
      Map<String, Integer> stories,
      Map<String, String> forms,
      int size) {}

  /** A phrase of a theme. */
  private record Term(String text, double worth) {}

  private final Phrases phrases;
  private final Map<String, String> countries;
  private final int stories;
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, Double> everywhere = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * @param countries the folded name of a place, its people or its adjective, to its country's
   * @param themes of each theme its stories' texts
   */
  ThemeTitle(
      Phrases phrases,
      Map<String, String> countries,
      int stories,
      List<List<List<String>>> themes) {
    this.phrases = phrases;
    this.countries = Map.copyOf(countries);
    this.stories = stories;
    for (List<List<String>> texts : themes) {
      Map<String, Double> weight = new TreeMap<>();
      Map<String, Integer> holding = new HashMap<>();
      for (List<String> story : texts) {
        Phrases.uses(story)
            .forEach(
                (key, uses) -> {
                  weight.merge(key, Math.log(1 + uses), Double::sum);
                  holding.merge(key, 1, Integer::sum);
                });
      }
      Map<String, String> forms = Phrases.forms(texts.stream().flatMap(List::stream).toList());
      groups.add(new Group(weight, holding, forms, texts.size()));
      weight.forEach((key, w) -> everywhere.merge(key, w, Double::sum));
    }
  }

  /** Phrases that tell the theme apart, best first, no word twice. */
  List<String> terms(int theme) {
    return best(theme).stream().map(Term::text).toList();
  }

  private List<Term> best(int theme) {
    Group group = groups.get(theme);
    Map<String, Double> worth = new TreeMap<>();
    group.weight().keySet().forEach(key -> worth.put(key, worth(key, group)));
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

  /** How often the theme's stories say it, and how much more than the others do. */
  private double worth(String key, Group group) {
    double weight = group.weight().getOrDefault(key, 0.0);
    if (group.size() > 1 && group.stories().getOrDefault(key, 0) < 2) {
      return 0;
    }
    double inside = weight / (group.size() + 1);
    double outside = (everywhere.getOrDefault(key, 0.0) - weight) / (stories - group.size() + 1);
    double more = inside / (inside + outside) - 0.5;
    int words = key.split(" ").length;
    return Math.max(0, inside * more) * BY_WORDS[words - 1] * phrases.count(key).nounLikeness();
  }

  /**
   * One phrase or two: the best that can be a subject, then a name or a phrase of several words. No
   * two themes bear the same first phrase; a country stands for its cities and its people.
   *
   * @param otherwise where no phrase is left
   */
  String of(int theme, String otherwise) {
    List<Term> terms = best(theme).stream().filter(t -> !taken.contains(key(t))).toList();
    Term first =
        terms.stream()
            .filter(ThemeTitle::isSubject)
            .findFirst()
            .map(t -> country(t, terms))
            .orElse(new Term(otherwise, 0));
    taken.add(key(first));
    String second =
        terms.stream()
            .filter(t -> t.text().contains(" ") || isName(t))
            .filter(t -> !t.equals(first) && !sameCountry(t, first))
            .filter(t -> first.text().length() + t.text().length() + 5 <= LONGEST)
            .filter(t -> t.worth() >= SECOND * first.worth())
            .findFirst()
            .map(t -> " and " + t.text())
            .orElse("");
    String title = first.text() + second;
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  private Term country(Term place, List<Term> terms) {
    return terms.stream()
        .filter(t -> sameCountry(t, place) && key(t).equals(countries.get(key(t))))
        .filter(t -> t.worth() >= SECOND * place.worth())
        .findFirst()
        .orElse(place);
  }

  private boolean sameCountry(Term a, Term b) {
    String country = countries.get(key(a));
    return country != null && country.equals(countries.get(key(b)));
  }

  private static String key(Term term) {
    return Folding.fold(term.text());
  }

  private static boolean isName(Term term) {
    return Character.isUpperCase(term.text().codePointAt(0));
  }

  /** 'killed', 'ending': what is done is no subject. */
  private static boolean isSubject(Term term) {
    String text = term.text();
    return text.contains(" ") || isName(term) || !text.endsWith("ed") && !text.endsWith("ing");
  }
}
