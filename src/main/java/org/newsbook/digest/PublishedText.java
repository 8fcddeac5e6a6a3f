package org.newsbook.digest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.newsbook.article.Article;
import org.newsbook.article.Coverage;
import org.newsbook.name.Names;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Problem;

/**
 * The one place that decides what of captured articles is published. It makes of a whole digest one
 * that holds no other words: whatever is made of it, pages, search, feeds, books or data, cannot
 * publish more. Passages are chosen by what they do for a reader: summaries first, then where
 * reports differ, what they agree on, quotations, what only one says, and roles. Titles and names
 * are always published, and a budget counts the titles, and the names that are as long as a phrase.
 *
 * @param digest what is published
 */
public record PublishedText(Digest digest) {
  /** Why a line of a capture is not shown. */
  public static final String WITHHELD = "not published";

  /** In words; shorter ones are anybody's. */
  private static final int LONG_NAME = 6;

  /**
   * @throws BuildStopped where what is always published of an article passes its outlet's budget
   */
  public static PublishedText of(Digest whole, Limits limits) {
    Map<String, Integer> names = limits.budgets().isEmpty() ? Map.of() : longNames(whole.names());
    Map<String, Share> shares = new LinkedHashMap<>();
    for (Coverage coverage : whole.coverages()) {
      for (Article article : coverage.articles()) {
        if (!limits.whole(article)) {
          int always = words(article.title().text()).size() + names.getOrDefault(article.id(), 0);
          int words = limits.text() == Limits.Text.NONE ? 0 : Integer.MAX_VALUE;
          int budget = limits.budget(article).orElse(Integer.MAX_VALUE);
          if (always > budget) {
            throw passed(article, always, budget);
          }
          shares.put(article.id(), new Share(article, Math.min(words, budget) - always));
        }
      }
    }
    if (limits.text() == Limits.Text.FULL && shares.isEmpty()) {
      return new PublishedText(whole);
    }
    return new PublishedText(DigestCut.of(whole, shares, limits));
  }

  /** How many words the long names of an article have. */
  private static Map<String, Integer> longNames(Names names) {
    Map<String, Integer> words = new HashMap<>();
    Stream.concat(
            names.actors().stream().flatMap(actor -> actor.namings().stream()),
            names.regions().stream().flatMap(region -> region.namings().stream()))
        .forEach(
            naming ->
                Stream.concat(naming.as().stream(), naming.hints().stream())
                    .mapToInt(name -> words(name.text()).size())
                    .filter(count -> count >= LONG_NAME)
                    .forEach(count -> words.merge(naming.article(), count, Integer::sum)));
    return words;
  }

  private static BuildStopped passed(Article article, int words, int budget) {
    return new BuildStopped(
        Problem.error(
            article.capture(),
            article.title().line(),
            "the title and names of “%s” have %d words; the budget of its outlet is %d"
                .formatted(article.title().text(), words, budget),
            "raise the budget in newsbook.yaml, or give a shorter title in corrections.yaml"));
  }

  /** Whether words of a published article are left out. */
  public static boolean isCut(Article article) {
    return article.leftOut().stream().anyMatch(left -> left.why().equals(WITHHELD));
  }

  /** The words that a budget counts; in scripts that set no spaces between words, signs. */
  public static List<String> words(String text) {
    return Share.WORD.matcher(text).results().map(MatchResult::group).toList();
  }
}
