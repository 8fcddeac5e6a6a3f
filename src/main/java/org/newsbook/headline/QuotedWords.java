package org.newsbook.headline;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which words of a headline are quoted in its sentence. What is left of a quotation keeps marks
 * where its words stood side by side; of one that was cut inside nothing is shown as quoted.
 */
final class QuotedWords {
  private static final Map<String, String> CLOSING = Map.of("“", "”", "„", "“", "\"", "\"");
  private static final int NONE = -1;

  private final SentenceTree tree;

  /** For each token the mark that opens its quotation. */
  private final int[] openedAt;

  /** Opening marks of quotations of which words inside were cut. */
  private final BitSet torn = new BitSet();

  QuotedWords(SentenceTree tree, BitSet kept) {
    this.tree = tree;
    openedAt = openingMarks(tree);
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      int next = kept.nextSetBit(i + 1);
      if (next > 0 && openedAt[i] != NONE && isSame(i, next)) {
        IntStream.range(i + 1, next)
            .filter(between -> !tree.isMark(between))
            .forEach(cut -> torn.set(openedAt[cut]));
      }
    }
  }

  private static int[] openingMarks(SentenceTree tree) {
    int[] marks = new int[tree.size()];
    int open = NONE;
    for (int i = 0; i < marks.length; i++) {
      String text = tree.token(i).text();
      boolean closes = open != NONE && text.equals(CLOSING.get(tree.token(open).text()));
      marks[i] = closes ? NONE : open;
      open = closes ? NONE : open == NONE && CLOSING.containsKey(text) ? i : open;
    }
    if (open != NONE && tree.token(open).text().equals("\"")) {
      Arrays.fill(marks, open, marks.length, NONE); // it may as well be the end of another
    }
    return marks;
  }

  static boolean isOpening(String mark) {
    return CLOSING.containsKey(mark);
  }

  boolean isOutside(int word) {
    return openedAt[word] == NONE;
  }

  /** In one quotation, or both in none. */
  boolean isSame(int word, int other) {
    return openedAt[word] == openedAt[other];
  }

  boolean isTorn(int word) {
    return openedAt[word] != NONE && torn.get(openedAt[word]);
  }

  /** The mark that opens the quotation of a word, if it is shown. */
  String openedBy(int word) {
    return openedAt[word] == NONE || isTorn(word) ? "" : tree.token(openedAt[word]).text();
  }

  String closedBy(int word) {
    return openedAt[word] == NONE || isTorn(word)
        ? ""
        : CLOSING.getOrDefault(tree.token(openedAt[word]).text(), "");
  }
}
