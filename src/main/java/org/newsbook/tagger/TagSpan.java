package org.newsbook.tagger;

/**
 * A name in a sentence.
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param type what it names
 */
public record TagSpan(int from, int to, Type type) {
  public enum Type {
    PERSON,
    ORGANISATION,
    PLACE,
    /** A work, an event, a product, a prize, a language: it neither acts nor can be gone to. */
    OTHER
  }

  public TagSpan {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("name from token " + from + " to " + to);
    }
  }
}
