package org.newsbook.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsbook.article.Excerpt;
import org.newsbook.text.StableId;

/**
 * One event, told once, with every report of it.
 *
 * @param id stable: {@link #idOf} its first article, so adding or removing others leaves it alone
 * @param titleArticle id of the article whose title the story bears
 * @param articles ids of its articles, in date order, the undated by capture and line
 * @param independentReports its articles without the near copies
 * @param first earliest date of its articles
 * @param last latest date of its articles
 * @param about where they give none, the latest day that is inferred for one of them
 * @param summary sentences as captured
 * @param links why its articles stand together; empty for a story of one
 * @param nearestRejected the nearest story that stayed apart, and why
 * @param agreements what several reports say
 * @param singles what only one report says
 * @param differences where reports do not agree
 * @param copies what its near copies changed, in the order of the articles
 * @param timeline its dated reports and the days that its texts name, by day
 */
public record Story(
    String id,
    String title,
    String titleArticle,
    List<String> articles,
    int independentReports,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    Optional<LocalDate> about,
    List<Excerpt> summary,
    List<Link> links,
    List<Related> related,
    Optional<NearestRejected> nearestRejected,
    List<Agreement> agreements,
    List<Excerpt> singles,
    List<Difference> differences,
    List<Copy> copies,
    List<Day> timeline) {
  public Story {
    articles = List.copyOf(articles);
    summary = List.copyOf(summary);
    links = List.copyOf(links);
    related = List.copyOf(related);
    agreements = List.copyOf(agreements);
    singles = List.copyOf(singles);
    differences = List.copyOf(differences);
    copies = List.copyOf(copies);
    timeline = List.copyOf(timeline);
    if (id.isBlank() || title.isBlank() || !articles.contains(titleArticle)) {
      throw new IllegalArgumentException("story " + id + " '" + title + "'");
    }
    if (independentReports < 1 || independentReports > articles.size()) {
      throw new IllegalArgumentException(id + ": " + independentReports + " independent reports");
    }
    if (first.isPresent() != last.isPresent()) {
      throw new IllegalArgumentException(id + ": dates " + first + " to " + last);
    }
    if (first.isPresent() && about.isPresent()) {
      throw new IllegalArgumentException(id + ": of " + first + ", and about " + about);
    }
  }

  /** Where it begins in time, given or inferred. */
  public Optional<LocalDate> start() {
    return first.or(() -> about);
  }

  /** The day of its newest state, given or inferred. */
  public Optional<LocalDate> day() {
    return last.or(() -> about);
  }

  /**
   * The id of a story whose first article is this one; the article's own, as long as it stands
   * alone or first.
   */
  public static String idOf(String article) {
    return StableId.of("s", article);
  }
}
