package org.newsbook.digest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsbook.article.Article;
import org.newsbook.problem.Problems;
import org.newsbook.text.Folding;

/**
 * What of captured articles may be published anywhere.
 *
 * @param captures lines of captures are shown where they stand, as far as they are published
 * @param budgets by outlet, in whatever case and accents, {@code ""} for articles without one:
 *     words of an article, its title counted
 */
public record Limits(Text text, boolean captures, Map<String, Integer> budgets) {
  /** All of it, the passages that pages cite, or no passage at all. */
  public enum Text {
    FULL,
    EXCERPT,
    NONE
  }

  /** Everything. */
  public static final Limits OPEN = new Limits(Text.FULL, true, Map.of());

  public Limits {
    Map<String, Integer> folded = new TreeMap<>();
    budgets.forEach((outlet, words) -> folded.put(Folding.fold(outlet).strip(), words));
    budgets = Map.copyOf(folded);
    if (text == Text.FULL && !captures) {
      throw new IllegalArgumentException("all text, and no captures");
    }
  }

  /** In words, where the article's outlet has one. */
  public Optional<Integer> budget(Article article) {
    return Optional.ofNullable(budgets.get(outlet(article)));
  }

  private static String outlet(Article article) {
    return article.outlet().map(o -> Folding.fold(o.text()).strip()).orElse("");
  }

  /** Warns of budgets that no article is under: an outlet may be misspelt. */
  public void check(List<Article> articles, Problems problems) {
    Set<String> known = articles.stream().map(Limits::outlet).collect(Collectors.toSet());
    for (String outlet : new TreeSet<>(budgets.keySet())) {
      if (!known.contains(outlet)) {
        problems.warn(
            "newsbook.yaml",
            0,
            "no article is from the outlet '" + outlet + "' that has a budget",
            "write its name as data/articles.jsonl shows it");
      }
    }
  }

  boolean whole(Article article) {
    return text == Text.FULL && budget(article).isEmpty();
  }
}
