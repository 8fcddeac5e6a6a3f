package org.newsbook.story;

import java.util.List;
import org.newsbook.article.Excerpt;

/**
 * A point on which reports do not agree.
 *
 * @param of what the values are of, as captured: the noun that is counted, the use of a sum, the
 *     name of a person; empty where nothing is said
 * @param readings one a report, in story order; two or more
 */
public record Difference(Kind kind, String of, List<Reading> readings) {
  /** What reports do not agree on. */
  public enum Kind {
    DEAD,
    INJURED,
    MISSING,
    ARRESTED,
    MAGNITUDE,
    VOTE,
    TERM,
    AGE,
    NUMBER,
    SUM,
    DAY,
    OFFICE
  }

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
    if (readings.size() < 2) {
      throw new IllegalArgumentException("difference: " + kind + " " + of + " " + readings);
    }
  }
}
