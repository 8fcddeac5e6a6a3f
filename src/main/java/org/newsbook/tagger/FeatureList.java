package org.newsbook.tagger;

/** Rows of the weight matrix that a token's features fall on. Each call adds one template. */
final class FeatureList {
  private final int[] rows = new int[80];
  private final int mask;
  private int size;
  private int template;

  /** {@code rowCount} is a power of two. */
  FeatureList(int rowCount) {
    mask = rowCount - 1;
  }

  /** Empties the list; templates are numbered from {@code firstTemplate} on. */
  FeatureList start(int firstTemplate) {
    size = 0;
    template = firstTemplate;
    return this;
  }

  FeatureList add(int a) {
    rows[size++] = WordHash.mix(template++, a) & mask;
    return this;
  }

  FeatureList add(int a, int b) {
    return add(WordHash.pair(a, b));
  }

  FeatureList add(int a, int b, int c) {
    return add(a, WordHash.pair(b, c));
  }

  int size() {
    return size;
  }

  int row(int i) {
    return rows[i];
  }
}
