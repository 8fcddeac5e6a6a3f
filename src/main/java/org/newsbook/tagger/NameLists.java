package org.newsbook.tagger;

import java.util.List;
import org.newsbook.text.DataFile;
import org.newsbook.text.Token;
import org.newsbook.text.Words;
import org.newsbook.text.linear.WordHash;

/**
 * Lists of well-known names that the tagger takes as hints: which lists hold a run of words. The
 * files stand beside the model and say where they come from.
 */
final class NameLists {
  private static final List<String> FILES =
      List.of(
          "countries",
          "cities",
          "demonyms",
          "first-names",
          "last-names",
          "states",
          "organisations");
  static final int KINDS = FILES.size();

  /** More words than this no entry has that matters. */
  static final int LONGEST = 4;

  private final long[] keys;
  private final byte[] kinds;

  private NameLists(List<List<String>> lists) {
    int size = lists.stream().mapToInt(List::size).sum();
    int capacity = Integer.highestOneBit(Math.max(4, size * 3));
    keys = new long[capacity];
    kinds = new byte[capacity];
    for (int kind = 0; kind < lists.size(); kind++) {
      for (String line : lists.get(kind)) {
        long phrase = phrase(line);
        int at = slot(phrase);
        keys[at] = phrase;
        kinds[at] |= (byte) (1 << kind);
      }
    }
  }

  static NameLists load() {
    return new NameLists(FILES.stream().map(NameLists::lines).toList());
  }

  /** The names of a list as its file gives them. */
  static List<String> lines(String list) {
    return DataFile.lines(NameLists.class, list + ".txt");
  }

  private static long phrase(String line) {
    if (isSingle(line)) {
      return extend(0, WordHash.ofFolded(line));
    }
    long phrase = 0;
    for (Token word : Words.tokens(line)) {
      phrase = extend(phrase, WordHash.ofFolded(word.text()));
    }
    return phrase;
  }

  private static boolean isSingle(String line) {
    return line.chars().allMatch(Character::isLetter);
  }

  /** Is the name an entry of that list? */
  boolean isIn(String list, String name) {
    return (kinds(phrase(name)) & 1 << FILES.indexOf(list)) != 0;
  }

  /** Key of a run of words; start with 0. */
  static long extend(long phrase, int foldedWord) {
    return phrase * 0x9E3779B97F4A7C15L + foldedWord;
  }

  /** One bit for each list that holds the phrase. */
  int kinds(long phrase) {
    return kinds[slot(phrase)];
  }

  private int slot(long phrase) {
    int mask = keys.length - 1;
    int at = WordHash.mix(2, (int) (phrase ^ phrase >>> 32)) & mask;
    while (kinds[at] != 0 && keys[at] != phrase) {
      at = at + 1 & mask;
    }
    return at;
  }
}
