package org.newsbook.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.newsbook.article.Article;
import org.newsbook.article.Passage;

/** The forms in which articles name one actor or region. */
final class Forms {
  /** More words, then more letters; what is written in capitals throughout comes last. */
  private static final Comparator<String> FULLER =
      Comparator.<String>comparingInt(f -> f.split("[\\s-]+").length)
          .thenComparingInt(f -> f.equals(f.toUpperCase(java.util.Locale.ROOT)) ? 0 : 1)
          .thenComparingInt(String::length)
          .thenComparing(Comparator.reverseOrder());

  private final Map<Article, List<Sighting>> seen;
  private final Comparator<Sighting> fuller;

  /**
   * @param seen by article, each in text order
   * @param closeness how near a form is to what it names: a nearer one goes before a fuller one
   */
  Forms(Map<Article, List<Sighting>> seen, ToIntFunction<Sighting> closeness) {
    this.seen = new LinkedHashMap<>(seen);
    fuller = Comparator.comparingInt(closeness).thenComparing(Sighting::text, FULLER);
  }

  /** Most often first. */
  List<Alias> aliases() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    seen.values().forEach(list -> list.forEach(s -> counts.merge(s.text(), 1, Integer::sum)));
    return counts.entrySet().stream()
        .map(e -> new Alias(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingInt(Alias::count).reversed().thenComparing(Alias::name))
        .toList();
  }

  /** Of the fullest form of each article, the one that most articles use; then the fuller. */
  String fullest() {
    Map<String, Integer> articles = new LinkedHashMap<>();
    for (List<Sighting> sightings : seen.values()) {
      articles.merge(fullest(sightings), 1, Integer::sum);
    }
    return articles.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                .thenComparing(Map.Entry::getKey, FULLER))
        .orElseThrow()
        .getKey();
  }

  private String fullest(List<Sighting> sightings) {
    return sightings.stream().max(fuller).orElseThrow().text();
  }

  /** In the articles' order. */
  List<Naming> namings() {
    List<Naming> namings = new ArrayList<>();
    seen.forEach(
        (article, sightings) -> {
          String fullest = fullest(sightings);
          Set<String> known = new LinkedHashSet<>();
          List<Passage> as = new ArrayList<>();
          for (Sighting sighting : sightings) {
            if (known.add(sighting.text())) {
              Passage form = new Passage(sighting.sentence().line(), sighting.text());
              as.add(form.text().equals(fullest) ? 0 : as.size(), form);
            }
          }
          namings.add(new Naming(article.id(), as, sightings.size()));
        });
    return namings;
  }
}
