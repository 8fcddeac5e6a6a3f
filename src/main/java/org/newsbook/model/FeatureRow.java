package org.newsbook.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The features of one thing, in the order in which they are added; all rows have the same. */
public final class FeatureRow {
  private final List<String> names = new ArrayList<>();
  private final boolean named;
  private float[] values = new float[512];
  private int size;

  /**
   * @param named keeps the names too
   */
  public FeatureRow(boolean named) {
    this.named = named;
  }

  public void add(String name, double value) {
    add(name, "", value);
  }

  /**
   * @param which tells it from others of the name: ' (line -1)'
   */
  public void add(String name, String which, double value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    if (named) {
      names.add(name + which);
    }
    values[size++] = (float) value;
  }

  /** A feature of something so many steps away. */
  public void add(String name, int away, double value) {
    add(name, named ? " " + away : "", value);
  }

  public void add(String name, boolean value) {
    add(name, "", value ? 1 : 0);
  }

  public void add(String name, String which, boolean value) {
    add(name, which, value ? 1 : 0);
  }

  public float[] values() {
    return Arrays.copyOf(values, size);
  }

  public List<String> names() {
    return List.copyOf(names);
  }

  /** One row behind another. */
  public static float[] joined(float[] first, float[] second) {
    float[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
