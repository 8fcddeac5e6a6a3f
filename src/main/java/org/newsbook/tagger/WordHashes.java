package org.newsbook.tagger;

import org.newsbook.text.linear.WordHash;

/**
 * What the features need of a word's letters, computed once a form: hashes of the whole, of its
 * ends and of its shape, see {@link WordHash}.
 *
 * @param folded for the lists of names
 * @param capital it begins with a capital
 * @param capitals it holds one
 * @param letter it begins with a letter
 */
record WordHashes(
    int form,
    int lower,
    int folded,
    int shape,
    int prefix3,
    int prefix4,
    int suffix2,
    int suffix3,
    int suffix4,
    boolean capital,
    boolean capitals,
    boolean letter) {

  static WordHashes of(String token) {
    String word = canonical(token);
    int length = word.length();
    boolean capitals = false;
    for (int i = 0; i < length; i++) {
      capitals |= WordHash.isUpper(word.charAt(i));
    }
    return new WordHashes(
        WordHash.ofForm(word, 0, length),
        WordHash.ofLower(word),
        WordHash.ofFolded(token),
        WordHash.ofShape(word),
        WordHash.ofForm(word, 0, Math.min(3, length)),
        WordHash.ofForm(word, 0, Math.min(4, length)),
        WordHash.ofForm(word, Math.max(0, length - 2), length),
        WordHash.ofForm(word, Math.max(0, length - 3), length),
        WordHash.ofForm(word, Math.max(0, length - 4), length),
        WordHash.isUpper(word.charAt(0)),
        capitals,
        Character.isLetter(word.charAt(0)));
  }

  /** One form for marks that are typed in several ways. */
  static String canonical(String token) {
    return switch (token) {
      case "``", "''", "“", "”", "„", "«", "»" -> "\"";
      case "--", "---", "–" -> "—";
      case "&amp;", "&AMP;" -> "&";
      default -> token;
    };
  }
}
