package org.newsbook.tagger;

import org.newsbook.text.FeatureList;

/** Weights of the features: a row for each feature, a column for each label. */
interface Weights {
  /** A power of two. */
  int rows();

  /** Adds the rows of {@code features} to the labels' scores. */
  void addTo(int[] scores, FeatureList features);
}
