package org.newsbook.article.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The features of one line, in the order in which they are added. */
final class FeatureRow {
  private final List<String> names = new ArrayList<>();
  private final boolean named;
  private float[] values = new float[512];
  private int size;

  /**
   * @param named keeps the names too, which are the same for each row
   */
  FeatureRow(boolean named) {
    this.named = named;
  }

  void add(String name, double value) {
    add(name, "", value);
  }

  /**
   * @param which tells it from others of the name: ' (line -1)'
   */
  void add(String name, String which, double value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    if (named) {
      names.add(name + which);
    }
    values[size++] = (float) value;
  }

  void add(String name, boolean value) {
    add(name, "", value ? 1 : 0);
  }

  void add(String name, String which, boolean value) {
    add(name, which, value ? 1 : 0);
  }

  /** Those of another row, unnamed. */
  void addAll(float[] others) {
    if (size + others.length > values.length) {
      values = Arrays.copyOf(values, 2 * (size + others.length));
    }
    System.arraycopy(others, 0, values, size, others.length);
    size += others.length;
  }

  float[] values() {
    return Arrays.copyOf(values, size);
  }

  List<String> names() {
    return List.copyOf(names);
  }
}
