package org.newsbook.article;

/**
 * What shows that an article is no plain news, and where.
 *
 * @param line 1-based line of the capture
 */
public record Opinion(Kind kind, int line) {
  /** As what it shows itself. */
  public enum Kind {
    OPINION,
    ANALYSIS,
    /** It says 'I' all through, outside quotation marks. */
    FIRST_PERSON
  }

  public Opinion {
    if (line < 1) {
      throw new IllegalArgumentException(kind + " on line " + line);
    }
  }
}
