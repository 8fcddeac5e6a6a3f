package org.newsbook.text.linear;

/** Rows of the weight matrix that a token's features fall on. Each call adds one template. */
public final class FeatureList {
  private final int[] rows = new int[128];
  private final int mask;
  private int size;
  private int template;

  /** {@code rowCount} is a power of two. */
  public FeatureList(int rowCount) {
    mask = rowCount - 1;
  }

  /** Empties the list; templates are numbered from {@code firstTemplate} on. */
  public FeatureList start(int firstTemplate) {
    size = 0;
    template = firstTemplate;
    return this;
  }

  public FeatureList add(int a) {
    rows[size++] = WordHash.mix(template++, a) & mask;
    return this;
  }

  public FeatureList add(int a, int b) {
    return add(WordHash.pair(a, b));
  }

  public FeatureList add(int a, int b, int c) {
    return add(a, WordHash.pair(b, c));
  }

  public int size() {
    return size;
  }

  public int row(int i) {
    return rows[i];
  }
}
