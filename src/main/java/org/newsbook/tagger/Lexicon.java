package org.newsbook.tagger;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.newsbook.text.linear.WordTable;

/**
 * What the tagger knows of words.
 *
 * @param classes a word's class, by its form: words of a class keep the same company
 * @param habits how often a word is written small, by its lower-case form: 1 nearly always, 5
 *     nearly never; see {@link #habit}
 * @param lists lists of well-known names
 * @param known what was computed of the forms that were met
 */
record Lexicon(
    WordTable classes, WordTable habits, NameLists lists, ConcurrentMap<String, WordHashes> known) {
  static final int HABITS = 6;

  /** Small in more than a quarter of the texts, and not in nearly all. */
  static final int MIXED = 3;

  Lexicon(WordTable classes, WordTable habits, NameLists lists) {
    this(classes, habits, lists, new ConcurrentHashMap<>());
  }

  WordHashes hashes(String token) {
    WordHashes hashes = known.get(token);
    return hashes == null ? known.computeIfAbsent(token, WordHashes::of) : hashes;
  }

  /** 0 for a word seen once or never. */
  static int habit(int small, int capital) {
    int all = small + capital;
    if (all < 2) {
      return 0;
    }
    double share = (double) small / all;
    return share > .95 ? 1 : share > .6 ? 2 : share > .25 ? 3 : share > .05 ? 4 : 5;
  }
}
