package org.newsbook.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Weighs words by how telling they are: (1 + log of the count) times the inverse document frequency
 * (Salton and Buckley 1988), so that what stands in every article weighs next to nothing.
 */
public final class TermSpace {
  /** A word in a larger part of all texts fades: it tells their subject, not one from another. */
  private static final double CROWD = 0.25;

  private static final double SMALL_CROWD = 6;

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> terms = new ArrayList<>();
  private final int[] frequencies;
  private final double[] termWeights;
  private final double size;
  private final double crowd;
  private final List<Vector> vectors;

  /**
   * One vector a text, in the order given.
   *
   * @param background so many texts more are taken to exist: a few texts alone say little of how
   *     rare a term is
   * @param share what part of those holds a term, 0 to 1
   */
  public TermSpace(
      List<? extends Collection<String>> texts, int background, ToDoubleFunction<String> share) {
    size = texts.size() + background;
    crowd = Math.max(SMALL_CROWD, texts.size() * CROWD);
    List<int[]> sorted = new ArrayList<>();
    for (Collection<String> text : texts) {
      text.forEach(this::learn);
      sorted.add(sorted(text));
    }
    frequencies = new int[terms.size()];
    for (int[] text : sorted) {
      for (int i = 0; i < text.length; i++) {
        frequencies[text[i]] += i == 0 || text[i] != text[i - 1] ? 1 : 0;
      }
    }
    termWeights = new double[terms.size()];
    Arrays.setAll(
        termWeights, i -> weight(frequencies[i], background * share.applyAsDouble(terms.get(i))));
    vectors = sorted.parallelStream().map(this::vector).toList();
  }

  private void learn(String word) {
    if (ids.putIfAbsent(word, terms.size()) == null) {
      terms.add(word);
    }
  }

  /** The terms of a text, ascending, each as often as it stands there. */
  private int[] sorted(Collection<String> text) {
    int[] sorted = new int[text.size()];
    int size = 0;
    for (String word : text) {
      Integer id = ids.get(word);
      if (id != null) {
        sorted[size++] = id;
      }
    }
    Arrays.sort(sorted, 0, size);
    return Arrays.copyOf(sorted, size);
  }

  /** The vector of a part of one of the texts. */
  public Vector weigh(Collection<String> part) {
    return vector(sorted(part));
  }

  private Vector vector(int[] sorted) {
    int[] distinct = new int[sorted.length];
    double[] weights = new double[sorted.length];
    int size = 0;
    for (int from = 0, to; from < sorted.length; from = to) {
      to = from + 1;
      while (to < sorted.length && sorted[to] == sorted[from]) {
        to++;
      }
      distinct[size] = sorted[from];
      weights[size++] = (1 + Math.log(to - from)) * termWeights[sorted[from]];
    }
    return Vector.of(Arrays.copyOf(distinct, size), Arrays.copyOf(weights, size));
  }

  public Vector vector(int text) {
    return vectors.get(text);
  }

  public int size() {
    return terms.size();
  }

  public String term(int id) {
    return terms.get(id);
  }

  /** In how many texts the term stands. */
  public int frequency(int id) {
    return frequencies[id];
  }

  /** The weight of terms, counts left aside. */
  public double mass(int... some) {
    double mass = 0;
    for (int term : some) {
      mass += termWeights[term];
    }
    return mass;
  }

  /** How telling a word is: 0 for one that stands everywhere, or nowhere. */
  public double weight(String word) {
    Integer id = ids.get(word);
    return id == null ? 0 : termWeights[id];
  }

  private double weight(int texts, double others) {
    double fading = Math.min(1, crowd / texts);
    return fading * fading * Math.max(0, Math.log((size + 1) / (texts + others + 0.5)));
  }
}
