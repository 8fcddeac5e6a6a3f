package org.newsbook.site.search;

import java.util.Arrays;

/**
 * Where one word occurs: documents, how much the word says of each, and in which block of the
 * document's text to look for it. Of stories the best are kept, of names all.
 */
final class Postings {
  /** The heaviest weight; it fits one character of the coded list. */
  static final int HEAVIEST = 63;

  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  private static final int CONTINUES = 32;
  private static final int DOC_BITS = 32;
  private static final int BLOCK_BITS = 20;
  private static final int MOST_BLOCKS = (1 << BLOCK_BITS) - 1;

  private final int kept;

  /** Each: what it lacks of the heaviest weight, document, block. Sorts best first. */
  private long[] entries = new long[2];

  private int size;
  private int total;

  /**
   * @param kept how many are kept
   */
  Postings(int kept) {
    this.kept = kept;
  }

  /**
   * @param doc greater than any before
   * @param weight 1 to {@link #HEAVIEST}
   * @param block from the document's first
   */
  void add(int doc, int weight, int block) {
    if (size == entries.length) {
      if (size >= 2 * kept) {
        keepBest();
      } else {
        entries = Arrays.copyOf(entries, Math.min(2 * kept, 2 * size));
      }
    }
    entries[size++] =
        (long) (HEAVIEST - weight) << DOC_BITS + BLOCK_BITS
            | (long) doc << BLOCK_BITS
            | Math.min(block, MOST_BLOCKS);
    total++;
  }

  private void keepBest() {
    if (size > kept) {
      Arrays.sort(entries, 0, size);
      size = kept;
    }
  }

  /**
   * How many documents have the word, then for each document kept, by number: the step from the one
   * before, the weight, the block.
   */
  String coded() {
    keepBest();
    long[] byDoc = new long[size];
    for (int i = 0; i < size; i++) {
      long withoutWeight = entries[i] & (1L << DOC_BITS + BLOCK_BITS) - 1;
      long weight = HEAVIEST - (entries[i] >>> DOC_BITS + BLOCK_BITS);
      byDoc[i] = withoutWeight << 6 | weight;
    }
    Arrays.sort(byDoc);
    StringBuilder out = new StringBuilder(4 * size + 2);
    number(out, total);
    int before = 0;
    for (long entry : byDoc) {
      int doc = (int) (entry >>> 6 + BLOCK_BITS);
      number(out, doc - before);
      out.append(DIGITS.charAt((int) (entry & HEAVIEST)));
      number(out, (int) (entry >>> 6) & MOST_BLOCKS);
      before = doc;
    }
    return out.toString();
  }

  /** Five bits a character, the lowest first; the sixth says that more follow. */
  static void number(StringBuilder out, int value) {
    int rest = value;
    while (rest >= CONTINUES) {
      out.append(DIGITS.charAt(CONTINUES | rest & CONTINUES - 1));
      rest >>>= 5;
    }
    out.append(DIGITS.charAt(rest));
  }
}
