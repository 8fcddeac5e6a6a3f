package org.newsbook.article;

import java.util.Objects;
import org.newsbook.text.Doc;

/**
 * @param doc its text, with the line that it stands on, or the one that it is derived from
 */
public record Title(Doc doc, Origin origin) {
  /** Who wrote it. */
  public enum Origin {
    GIVEN,
    DERIVED,
    CORRECTED
  }

  public Title {
    Objects.requireNonNull(origin, "origin");
    if (doc.text().isBlank() || doc.line() < 1) {
      throw new IllegalArgumentException("title '" + doc.text() + "' on line " + doc.line());
    }
  }

  public Title(String text, Origin origin, int line) {
    this(Doc.of(line, text), origin);
  }

  public String text() {
    return doc.text();
  }

  public int line() {
    return doc.line();
  }
}
