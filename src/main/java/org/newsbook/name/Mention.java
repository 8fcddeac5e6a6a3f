package org.newsbook.name;

import java.util.Objects;

/**
 * A stretch of an article that names somebody or somewhere.
 *
 * @param article id of the article
 * @param paragraph index into the article's paragraphs; {@link #TITLE} for its title
 * @param line 1-based line of the capture
 * @param start offset of its first character in the paragraph's text
 * @param end offset behind its last character
 * @param text the paragraph's text from start to end
 */
public record Mention(
    String article, int paragraph, int line, int start, int end, String text, Kind kind) {
  public static final int TITLE = -1;

  /** What the words by themselves name. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    PLACE,
    /** An adjective or a people: 'Russian', 'the Swiss'. */
    PEOPLE,
    /** A work, a product, an event: it only tells that a name is none of the others. */
    OTHER
  }

  public Mention {
    Objects.requireNonNull(kind, "kind");
    if (paragraph < TITLE || line < 1 || start < 0 || end != start + text.length()) {
      throw new IllegalArgumentException("mention '" + text + "' at " + start + ".." + end);
    }
  }
}
