package org.newsbook.article;

/**
 * Lines of an article's range that are not part of what it says.
 *
 * @param why in a reader's words: 'share label', 'photo credit', 'embedded post'
 */
public record LeftOut(int fromLine, int toLine, String why) {
  /** Why the lines of an article that an editor took down are not shown. */
  public static final String WITHDRAWN = "withdrawn";

  public LeftOut {
    if (fromLine < 1 || toLine < fromLine || why.isBlank()) {
      throw new IllegalArgumentException("left out " + fromLine + "–" + toLine + ": " + why);
    }
  }

  /** The same lines, left out for another reason; what was withdrawn stays so. */
  public LeftOut told(String reason) {
    return why.equals(WITHDRAWN) ? this : new LeftOut(fromLine, toLine, reason);
  }
}
