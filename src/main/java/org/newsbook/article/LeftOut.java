package org.newsbook.article;

/**
 * Lines of an article's range that are not part of what it says.
 *
 * @param why in a reader's words: 'share label', 'photo credit', 'embedded post'
 */
public record LeftOut(int fromLine, int toLine, String why) {
  public LeftOut {
    if (fromLine < 1 || toLine < fromLine || why.isBlank()) {
      throw new IllegalArgumentException("left out " + fromLine + "–" + toLine + ": " + why);
    }
  }
}
