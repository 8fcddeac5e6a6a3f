package org.newsbook.story.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.newsbook.text.TermSpace;
import org.newsbook.text.Vector;

/** Finds pairs of texts that share rare words, by an inverted index: linear in the texts. */
public record Neighbours(TermSpace words, int[] texts) {
  /** So many entries of the inverted index are read for a text, the rarest words first. */
  private static final int BUDGET = 5_000;

  /** So many candidates a text keeps. */
  private static final int NEAREST = 40;

  /**
   * Each text with those nearest to it, as {a, b} with a before b, each pair once, by their places
   * in the list.
   *
   * @param texts numbers of texts in the space
   */
  public static List<int[]> pairs(TermSpace words, int... texts) {
    Neighbours neighbours = new Neighbours(words, texts);
    int[][] index = neighbours.index();
    int[][] nearest =
        IntStream.range(0, texts.length)
            .parallel()
            .mapToObj(a -> neighbours.nearest(a, index))
            .toArray(int[][]::new);
    List<int[]> pairs = new ArrayList<>();
    for (int a = 0; a < nearest.length; a++) {
      for (int b : nearest[a]) {
        if (a < b || Arrays.binarySearch(nearest[b], a) < 0) {
          pairs.add(new int[] {Math.min(a, b), Math.max(a, b)});
        }
      }
    }
    return pairs;
  }

  private int[][] index() {
    int[][] index = new int[words.size()][];
    int[] filled = new int[words.size()];
    for (int text = 0; text < texts.length; text++) {
      for (int term : words.vector(texts[text]).terms()) {
        if (index[term] == null) {
          index[term] = new int[Math.min(texts.length, words.frequency(term))];
        }
        index[term][filled[term]++] = text;
      }
    }
    for (int term = 0; term < index.length; term++) {
      if (index[term] != null && filled[term] < index[term].length) {
        index[term] = Arrays.copyOf(index[term], filled[term]);
      }
    }
    return index;
  }

  /** Sorted by number. */
  private int[] nearest(int a, int[][] index) {
    Vector vector = words.vector(texts[a]);
    long[] rarest = new long[vector.size()];
    Arrays.setAll(rarest, i -> (long) words.frequency(vector.terms()[i]) << Integer.SIZE | i);
    Arrays.sort(rarest);
    float[] sums = new float[texts.length];
    int[] found = new int[BUDGET];
    int count = 0;
    int read = 0;
    for (long rare : rarest) {
      int i = (int) rare;
      int[] entries = index[vector.terms()[i]];
      if (read > 0 && read + entries.length > BUDGET) {
        break;
      }
      read += entries.length;
      for (int b : entries) {
        if (sums[b] == 0) {
          found = count < found.length ? found : Arrays.copyOf(found, 2 * count);
          found[count++] = b;
        }
        sums[b] += vector.weights()[i] * vector.weights()[i] + Float.MIN_NORMAL;
      }
    }
    sums[a] = 0;
    // The bits of positive floats are in the order of the floats: heaviest first, then by number.
    return Arrays.stream(found, 0, count)
        .filter(b -> sums[b] > 0)
        .mapToLong(b -> (long) -Float.floatToIntBits(sums[b]) << Integer.SIZE | b)
        .sorted()
        .limit(NEAREST)
        .mapToInt(key -> (int) key)
        .sorted()
        .toArray();
  }
}
