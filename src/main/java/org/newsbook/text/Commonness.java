package org.newsbook.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In what part of ordinary English articles a word stands, by its place among the most frequent
 * words ({@link WordVectors}): how often a word comes is to its rank as one to the rank (Zipf
 * 1949).
 */
public final class Commonness {
  /** How often the most frequent word comes in an article of a thousand words. */
  private static final double MOST = 100;

  private static final Map<String, Double> SHARES = shares();

  private Commonness() {}

  private static Map<String, Double> shares() {
    List<String> words = WordVectors.words();
    Map<String, Double> shares = new HashMap<>(words.size() * 3);
    for (int rank = 1; rank <= words.size(); rank++) {
      String word = words.get(rank - 1);
      double share = 1 - StrictMath.exp(-MOST / rank);
      shares.putIfAbsent(word, share);
      shares.putIfAbsent(Stem.of(word), share);
    }
    return shares;
  }

  /**
   * 0 to 1; 0 for what is no frequent English word.
   *
   * @param word folded, or its stem: a stem is as common as the most frequent of its words
   */
  public static double of(String word) {
    return SHARES.getOrDefault(word, 0.0);
  }
}
