package org.newsbook.article;

import java.time.LocalDate;
import java.util.Objects;

/** The date that a capture gives an article, and the line that shows it. */
public record Published(LocalDate date, int line) {
  public Published {
    Objects.requireNonNull(date, "date");
    if (line < 1) {
      throw new IllegalArgumentException("line " + line);
    }
  }
}
