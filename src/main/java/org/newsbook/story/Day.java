package org.newsbook.story;

import java.time.LocalDate;
import java.util.List;
import org.newsbook.article.Excerpt;

/**
 * A day in the course of a story.
 *
 * @param reports ids of its articles that bear this date
 * @param named sentences of other days' reports that name the day
 */
public record Day(LocalDate date, List<String> reports, List<Excerpt> named) {
  public Day {
    reports = List.copyOf(reports);
    named = List.copyOf(named);
    if (reports.isEmpty() && named.isEmpty()) {
      throw new IllegalArgumentException("nothing on " + date);
    }
  }
}
