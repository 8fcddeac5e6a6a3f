package org.newsbook.article;

import java.util.Objects;
import org.newsbook.text.Doc;

/**
 * A paragraph of an article's body, as captured.
 *
 * @param doc its text, which was read once
 */
public record Paragraph(Doc doc, Form form) {
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
    if (doc.line() < 1 || doc.text().isBlank()) {
      throw new IllegalArgumentException("paragraph '" + doc.text() + "' on line " + doc.line());
    }
  }

  /** Of a text that stands by itself. */
  public Paragraph(int line, String text, Form form) {
    this(Doc.of(line, text), form);
  }

  /** 1-based line of the capture. */
  public int line() {
    return doc.line();
  }

  public String text() {
    return doc.text();
  }
}
