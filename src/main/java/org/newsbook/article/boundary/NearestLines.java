package org.newsbook.article.boundary;

import java.util.function.IntPredicate;

/**
 * The lines of a kind that are nearest to each line; -1 where there is none.
 *
 * @param before by line, the last one above it
 * @param from by line, the first one that is not above it
 */
record NearestLines(int[] before, int[] from) {
  static NearestLines of(int lines, IntPredicate kind) {
    int[] before = new int[lines];
    int[] from = new int[lines];
    int last = -1;
    for (int i = 0; i < lines; i++) {
      before[i] = last;
      last = kind.test(i) ? i : last;
    }
    int next = -1;
    for (int i = lines - 1; i >= 0; i--) {
      next = kind.test(i) ? i : next;
      from[i] = next;
    }
    return new NearestLines(before, from);
  }

  /** The first one below a line. */
  int after(int line) {
    return line + 1 < from.length ? from[line + 1] : -1;
  }
}
