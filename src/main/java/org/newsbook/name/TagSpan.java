package org.newsbook.name;

/**
 * A name in a sentence.
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param type what it names
 */
record TagSpan(int from, int to, Type type) {
  enum Type {
    PERSON,
    ORGANISATION,
    PLACE
  }

  TagSpan {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("name from token " + from + " to " + to);
    }
  }
}
