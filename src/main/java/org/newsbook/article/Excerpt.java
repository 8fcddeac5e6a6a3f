package org.newsbook.article;

/**
 * Captured words with the whole way back to them.
 *
 * @param article id of the article
 * @param capture path of its capture
 * @param line 1-based line of the capture
 * @param text as captured, never rewritten
 */
public record Excerpt(String article, String capture, int line, String text) {
  public Excerpt {
    if (article.isBlank() || capture.isBlank() || line < 1 || text.isBlank()) {
      throw new IllegalArgumentException("excerpt '" + text + "' at " + capture + ":" + line);
    }
  }
}
