package org.newsbook.article;

import java.util.Objects;

/**
 * @param line the line that it stands on, or the one that it is derived from
 */
public record Title(String text, Origin origin, int line) {
  /** Who wrote it. */
  public enum Origin {
    GIVEN,
    DERIVED,
    CORRECTED
  }

  public Title {
    Objects.requireNonNull(origin, "origin");
    if (text.isBlank() || line < 1) {
      throw new IllegalArgumentException("title '" + text + "' on line " + line);
    }
  }
}
