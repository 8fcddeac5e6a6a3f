package org.newsbook.capture.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The named numbers that describe one piece, in the order in which they were put in. */
final class FeatureRow {
  private static final int USUAL = 256;

  private final boolean named;
  private final List<String> names = new ArrayList<>();
  private float[] values = new float[USUAL];
  private int size;

  /**
   * @param named whether the names are kept; all rows have the same
   */
  FeatureRow(boolean named) {
    this.named = named;
  }

  void put(String name, double value) {
    if (named) {
      names.add(name);
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = (float) value;
  }

  void put(String name, boolean value) {
    put(name, value ? 1 : 0);
  }

  /** A feature of something so many steps away. */
  void put(String name, int away, double value) {
    put(named ? name + " " + away : name, value);
  }

  List<String> names() {
    return List.copyOf(names);
  }

  float[] values() {
    return Arrays.copyOf(values, size);
  }
}
