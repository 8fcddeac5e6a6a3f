package org.newsbook.name.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.newsbook.article.Article;
import org.newsbook.article.Passage;
import org.newsbook.name.Alias;
import org.newsbook.name.Naming;
import org.newsbook.name.span.NameSpan;

/** The forms in which articles name one actor or region. */
public final class Forms {
  private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");

  /** More words, then more letters; what is written in capitals throughout comes last. */
  private static final Comparator<String> FULLER =
      Comparator.<String>comparingInt(f -> BETWEEN.split(f).length)
          .thenComparingInt(f -> f.equals(f.toUpperCase(java.util.Locale.ROOT)) ? 0 : 1)
          .thenComparingInt(String::length)
          .thenComparing(Comparator.reverseOrder());

  private final Map<Article, List<NameSpan>> seen;
  private final Predicate<NameSpan> own;
  private final Comparator<NameSpan> fuller;

  /**
   * @param seen by article, each in text order
   * @param own is it a name of the thing itself, and no mere hint at it?
   */
  Forms(Map<Article, List<NameSpan>> seen, Predicate<NameSpan> own) {
    this.seen = new LinkedHashMap<>(seen);
    this.own = own;
    fuller =
        Comparator.<NameSpan, Boolean>comparing(own::test).thenComparing(NameSpan::text, FULLER);
  }

  /** Most often first. */
  public List<Alias> aliases() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    seen.values().forEach(list -> list.forEach(s -> counts.merge(s.text(), 1, Integer::sum)));
    return counts.entrySet().stream()
        .map(e -> new Alias(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingInt(Alias::count).reversed().thenComparing(Alias::name))
        .toList();
  }

  /**
   * Of the fullest form of each article, the one that most articles use; then the fuller.
   *
   * @param full which forms go before all others
   */
  String fullest(Predicate<String> full) {
    Map<String, Integer> articles = new LinkedHashMap<>();
    for (List<NameSpan> spans : seen.values()) {
      articles.merge(fullest(spans), 1, Integer::sum);
    }
    boolean some = articles.keySet().stream().anyMatch(full);
    return articles.entrySet().stream()
        .filter(e -> !some || full.test(e.getKey()))
        .max(
            Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                .thenComparing(Map.Entry::getKey, FULLER))
        .orElseThrow()
        .getKey();
  }

  private String fullest(List<NameSpan> spans) {
    return spans.stream().max(fuller).orElseThrow().text();
  }

  /** In the articles' order. */
  public List<Naming> namings() {
    List<Naming> namings = new ArrayList<>();
    seen.forEach(
        (article, spans) -> {
          String fullest = fullest(spans);
          Map<String, Passage> as = new LinkedHashMap<>();
          Map<String, Passage> hints = new LinkedHashMap<>();
          for (NameSpan span : spans) {
            Passage form = new Passage(span.sentence().line(), span.text());
            (own.test(span) ? as : hints).putIfAbsent(span.text(), form);
          }
          hints.keySet().removeAll(as.keySet());
          List<Passage> fullestFirst = new ArrayList<>(as.values());
          fullestFirst.sort(Comparator.comparing(form -> !form.text().equals(fullest)));
          namings.add(
              new Naming(article.id(), fullestFirst, List.copyOf(hints.values()), spans.size()));
        });
    return namings;
  }
}
