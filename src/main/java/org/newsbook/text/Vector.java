package org.newsbook.text;

import java.util.Arrays;
import java.util.Map;

/**
 * Weighted terms of a text, of length 1 (or 0 where it has none).
 *
 * @param terms ascending
 * @param weights of the term in the same place
 */
public record Vector(int[] terms, float[] weights) {
  /** Scaled to length 1. */
  public static Vector of(Map<Integer, Double> weightOf) {
    int[] terms = weightOf.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    return of(
        terms, Arrays.stream(terms).mapToDouble(t -> weightOf.getOrDefault(t, 0.0)).toArray());
  }

  /**
   * Scaled to length 1.
   *
   * @param terms ascending
   * @param plain of the term in the same place
   */
  static Vector of(int[] terms, double[] plain) {
    double squares = 0;
    for (double weight : plain) {
      squares += weight * weight;
    }
    double norm = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    float[] weights = new float[terms.length];
    for (int i = 0; i < terms.length; i++) {
      weights[i] = (float) (plain[i] * norm);
    }
    return new Vector(terms, weights);
  }

  /** Cosine: 0 where nothing is shared, 1 for the same. */
  public double dot(Vector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      if (terms[i] == other.terms[j]) {
        sum += weights[i++] * other.weights[j++];
      } else if (terms[i] < other.terms[j]) {
        i++;
      } else {
        j++;
      }
    }
    return Math.min(1, sum);
  }

  /** Its weights among all terms, to compare one text with many. */
  public float[] dense(int allTerms) {
    float[] dense = new float[allTerms];
    for (int i = 0; i < terms.length; i++) {
      dense[terms[i]] = weights[i];
    }
    return dense;
  }

  /** The same as with the vector of these weights. */
  public double dot(float[] dense) {
    double sum = 0;
    for (int i = 0; i < terms.length; i++) {
      sum += weights[i] * dense[terms[i]];
    }
    return Math.min(1, sum);
  }

  /** The same with a weight for each term. */
  public double dot(double[] dense) {
    double sum = 0;
    for (int i = 0; i < terms.length; i++) {
      sum += weights[i] * dense[terms[i]];
    }
    return sum;
  }

  /** Adds it, so many times, to a weight for each term. */
  public void addTo(double[] dense, double times) {
    for (int i = 0; i < terms.length; i++) {
      dense[terms[i]] += times * weights[i];
    }
  }

  /** The terms that both have, ascending. */
  public int[] shared(Vector other) {
    int[] shared = new int[Math.min(terms.length, other.terms.length)];
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      if (terms[i] == other.terms[j]) {
        shared[count++] = terms[i];
      }
      int order = Integer.compare(terms[i], other.terms[j]);
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return Arrays.copyOf(shared, count);
  }

  public int size() {
    return terms.length;
  }
}
