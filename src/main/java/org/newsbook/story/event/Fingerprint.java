package org.newsbook.story.event;

import java.util.Arrays;
import java.util.List;

/**
 * A text as hashed runs of {@value #SHINGLE} words and their MinHash (Broder 1997).
 *
 * @param shingles ascending, without repeats
 * @param minima the smallest value of each of {@value #HASHES} hash functions
 */
public record Fingerprint(long[] shingles, int[] minima) {
  static final int SHINGLE = 4;
  static final int HASHES = 63;

  static Fingerprint of(List<String> words) {
    long[] shingles = shingles(words);
    int[] minima = new int[HASHES];
    Arrays.fill(minima, Integer.MAX_VALUE);
    for (long shingle : shingles) {
      long value = shingle;
      for (int h = 0; h < HASHES; h++) {
        value = value * 6364136223846793005L + 1442695040888963407L;
        int hash = (int) ((value ^ (value >>> 29)) >>> 31) & Integer.MAX_VALUE;
        minima[h] = Math.min(minima[h], hash);
      }
    }
    return new Fingerprint(shingles, minima);
  }

  /** Ascending, without repeats; a text that is shorter than a shingle is one. */
  public static long[] shingles(List<String> words) {
    int count = Math.max(words.isEmpty() ? 0 : 1, words.size() - SHINGLE + 1);
    long[] shingles = new long[count];
    for (int i = 0; i < count; i++) {
      long hash = 1469598103934665603L;
      for (int k = i; k < Math.min(words.size(), i + SHINGLE); k++) {
        hash = mix(hash * 31 + words.get(k).hashCode());
      }
      shingles[i] = hash;
    }
    Arrays.sort(shingles);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || shingles[i] != shingles[i - 1]) {
        shingles[distinct++] = shingles[i];
      }
    }
    return Arrays.copyOf(shingles, distinct);
  }

  private static long mix(long x) {
    long y = (x ^ (x >>> 30)) * 0xbf58476d1ce4e5b9L;
    y = (y ^ (y >>> 27)) * 0x94d049bb133111ebL;
    return y ^ (y >>> 31);
  }

  /** How many shingles both have; some number below the fewest where they have fewer than these. */
  int shared(Fingerprint other, int fewest) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < shingles.length
        && j < other.shingles.length
        && shared + Math.min(shingles.length - i, other.shingles.length - j) >= fewest) {
      int order = Long.compare(shingles[i], other.shingles[j]);
      if (order == 0) {
        shared++;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** A number that equal rows of minima have in common. */
  long band(int from, int rows) {
    long hash = from;
    for (int h = from; h < from + rows; h++) {
      hash = mix(hash * 31 + minima[h]);
    }
    return hash;
  }
}
