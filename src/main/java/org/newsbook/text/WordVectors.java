package org.newsbook.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * What 40,000 English words mean, as directions of {@value #DIMENSIONS} dimensions: words of one
 * subject lie near one another (GloVe, Pennington et al. 2014; {@code word-vectors.md} tells the
 * source). A word is known by its rank, 0 for the most frequent.
 */
public final class WordVectors {
  public static final int DIMENSIONS = 64;

  private static final byte[] BYTES = bytes("word-vectors.int8.gz");
  private static final Map<String, Integer> RANKS = ranks();

  private WordVectors() {}

  private static byte[] bytes(String name) {
    try (InputStream in =
        new GZIPInputStream(
            Objects.requireNonNull(WordVectors.class.getResourceAsStream(name), name))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " of this program", e);
    }
  }

  private static Map<String, Integer> ranks() {
    String[] words =
        new String(bytes("vector-words.txt.gz"), StandardCharsets.UTF_8).strip().split("\n");
    Map<String, Integer> ranks = new HashMap<>(words.length * 2);
    for (String word : words) {
      ranks.put(word, ranks.size());
    }
    return ranks;
  }

  /** All words that have a vector, the most frequent first. */
  static List<String> words() {
    return RANKS.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Its place by frequency, or -1 for a word that has no vector. */
  public static int rank(String word) {
    return RANKS.getOrDefault(word, -1);
  }

  /** Adds a word's vector, of length 1, so many times. */
  public static void add(int rank, double times, double[] sum) {
    int from = rank * DIMENSIONS;
    double squares = 0;
    for (int i = 0; i < DIMENSIONS; i++) {
      squares += BYTES[from + i] * BYTES[from + i];
    }
    double scale = squares > 0 ? times / Math.sqrt(squares) : 0;
    for (int i = 0; i < DIMENSIONS; i++) {
      sum[i] += BYTES[from + i] * scale;
    }
  }
}
