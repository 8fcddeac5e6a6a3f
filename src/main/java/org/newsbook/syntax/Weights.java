package org.newsbook.syntax;

import org.newsbook.text.FeatureList;

/** Weights of the features: a row for each feature, a column for each answer. */
interface Weights {
  /** A power of two. */
  int rows();

  int columns();

  /** Adds the rows of {@code features} to the answers' scores. */
  void addTo(int[] scores, FeatureList features);
}
