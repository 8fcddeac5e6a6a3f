package org.newsbook.name;

import java.util.Objects;

/**
 * A name seen in a sentence, before anybody knows whose it is.
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param inside it stands within another name ('Russia' in 'Bank of Russia'): it counts for its
 *     region, and is no mention of its own
 */
record Sighting(Sentence sentence, int from, int to, Mention.Kind kind, boolean inside) {
  Sighting {
    Objects.requireNonNull(kind, "kind");
    if (from < 0 || to <= from || to > sentence.tokens().size()) {
      throw new IllegalArgumentException("name from token " + from + " to " + to);
    }
  }

  String text() {
    return sentence.between(from, to);
  }

  String key() {
    return Gazetteer.key(text());
  }

  int length() {
    return to - from;
  }

  Sighting as(Mention.Kind other) {
    return new Sighting(sentence, from, to, other, inside);
  }

  Mention mention() {
    return new Mention(
        sentence.article(),
        sentence.paragraph(),
        sentence.line(),
        sentence.tokens().get(from).start(),
        sentence.tokens().get(to - 1).end(),
        text(),
        kind);
  }

  /** The token so many places before the name (1: right before it), in lower case; or empty. */
  String before(int places) {
    return sentence.lower(from - places);
  }

  /** The token so many places behind the name (0: right behind it), in lower case; or empty. */
  String after(int places) {
    return sentence.lower(to + places);
  }
}
