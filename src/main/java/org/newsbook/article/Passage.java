package org.newsbook.article;

/**
 * Captured words and the line on which they stand.
 *
 * @param line 1-based line of the capture
 */
public record Passage(int line, String text) {
  public Passage {
    if (line < 1 || text.isBlank()) {
      throw new IllegalArgumentException("passage '" + text + "' on line " + line);
    }
  }
}
