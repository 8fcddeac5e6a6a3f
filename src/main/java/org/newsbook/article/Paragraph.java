package org.newsbook.article;

import java.util.Objects;

/**
 * A paragraph of an article's body, as captured.
 *
 * @param line 1-based line of the capture
 */
public record Paragraph(int line, String text, Form form) {
  /** How it stands in the article. */
  public enum Form {
    STAND_FIRST,
    TEXT,
    HEADING,
    ITEM,
    QUOTE,
    TABLE_ROW
  }

  public Paragraph {
    Objects.requireNonNull(form, "form");
    if (line < 1 || text.isBlank()) {
      throw new IllegalArgumentException("paragraph '" + text + "' on line " + line);
    }
  }
}
