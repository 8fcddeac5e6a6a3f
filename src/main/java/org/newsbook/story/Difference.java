package org.newsbook.story;

import java.util.List;
import org.newsbook.article.Excerpt;

/**
 * A point on which reports do not agree.
 *
 * @param subject what it is about, in the captures' own words
 * @param readings one a report, in story order; two or more
 */
public record Difference(String subject, List<Reading> readings) {
  /**
   * @param excerpt the words around the value
   * @param from offset in the excerpt's text at which the value starts
   * @param to offset behind it
   */
  public record Reading(Excerpt excerpt, int from, int to) {
    public Reading {
      if (from < 0 || to <= from || to > excerpt.text().length()) {
        throw new IllegalArgumentException("reading " + from + ".." + to + " in " + excerpt);
      }
    }

    /** The value that differs, as captured. */
    public String value() {
      return excerpt.text().substring(from, to);
    }
  }

  public Difference {
    readings = List.copyOf(readings);
    if (subject.isBlank() || readings.size() < 2) {
      throw new IllegalArgumentException("difference '" + subject + "' " + readings);
    }
  }
}
