package org.newsbook.text.linear;

/** Weights of the features: a row for each feature, a column for each answer. */
public interface Weights {
  /** A power of two. */
  int rows();

  int columns();

  /** Adds the rows of {@code features} to the answers' scores. */
  void addTo(int[] scores, FeatureList features);
}
