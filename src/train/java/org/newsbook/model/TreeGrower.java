package org.newsbook.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Grows {@link BoostedTrees}: gradient boosting of the logistic loss with second-order leaves
 * (XGBoost, Chen and Guestrin 2016; its monotone constraints) over features cut into bins. One
 * thread, a fixed seed, {@code StrictMath}: the same rows give the same trees.
 */
public final class TreeGrower {
  private static final int BINS = 48;
  private static final int WIDTH = 2 * (BINS + 1);
  private static final int DEPTH = 5;
  private static final double LAMBDA = 3;
  private static final double LEAST = 2.5;
  private static final double COLUMNS = 0.3;

  /** From so many rows on, only some are looked at to choose the bins. */
  private static final int MANY = 100_000;

  private final int trees;
  private final double rate;
  private final double share;
  private float[][] cuts = new float[0][];
  private byte[][] bins = new byte[0][];
  private double[] gradient = new double[0];
  private double[] curvature = new double[0];

  /** By feature: 1 where more of it never speaks against, -1 where never for, 0 where it may. */
  private int[] signs = new int[0];

  private final SplittableRandom random = new SplittableRandom(20251127);

  /**
   * @param rate how much of each step is taken
   * @param share of the rows that a tree sees
   */
  public TreeGrower(int trees, double rate, double share) {
    this.trees = trees;
    this.rate = rate;
    this.share = share;
  }

  /** The same with what is known before of each feature: 1, -1, or 0 for nothing. */
  public TreeGrower monotone(int... signs) {
    this.signs = signs.clone();
    return this;
  }

  /**
   * Once a grower.
   *
   * @param labels 1 for what is looked for, 0 for other, between where a row is of both
   * @return a line a tree, in the form of {@link BoostedTrees}
   */
  public List<String> grow(List<float[]> rows, float[] labels, float[] weights) {
    int n = rows.size();
    int features = rows.get(0).length;
    signs = Arrays.copyOf(signs, features);
    cuts = new float[features][];
    bins = new byte[n][features];
    for (int f = 0; f < features; f++) {
      float[] values = new float[n];
      for (int i = 0; i < n; i++) {
        values[i] = rows.get(i)[f];
      }
      cuts[f] = cuts(sorted(values));
      for (int i = 0; i < n; i++) {
        bins[i][f] = (byte) bin(cuts[f], values[i]);
      }
    }
    gradient = new double[n];
    curvature = new double[n];
    List<String> lines = new ArrayList<>();
    double[] odds = new double[n];
    for (int t = 0; t < trees; t++) {
      int used = 0;
      int[] all = new int[n];
      for (int i = 0; i < n; i++) {
        double p = 1 / (1 + StrictMath.exp(-odds[i]));
        gradient[i] = weights[i] * (p - labels[i]);
        curvature[i] = weights[i] * p * (1 - p);
        if (random.nextDouble() < share) {
          all[used++] = i;
        }
      }
      int[] columns = new int[features];
      int chosen = 0;
      for (int f = 0; f < features; f++) {
        if (cuts[f].length > 0 && random.nextDouble() < COLUMNS) {
          columns[chosen++] = f;
        }
      }
      StringBuilder tree = new StringBuilder();
      int[] in = Arrays.copyOf(all, used);
      node(in, Arrays.copyOf(columns, chosen), DEPTH, -Double.MAX_VALUE, Double.MAX_VALUE, tree);
      lines.add(tree.toString());
      BoostedTrees grown = new BoostedTrees(List.of(tree.toString()));
      for (int i = 0; i < n; i++) {
        odds[i] += grown.odds(rows.get(i));
      }
    }
    return lines;
  }

  /**
   * @param low what its leaves add at least
   * @param high and at most
   */
  private void node(
      int[] in, int[] columns, int depth, double low, double high, StringBuilder out) {
    double g = 0;
    double h = 0;
    for (int i : in) {
      g += gradient[i];
      h += curvature[i];
    }
    double best = 1e-3;
    int feature = -1;
    int cut = 0;
    double middle = 0;
    if (depth > 0 && h >= 2 * LEAST) {
      double[] sums = sums(in, columns);
      for (int c = 0; c < columns.length; c++) {
        double gl = 0;
        double hl = 0;
        int at = c * WIDTH;
        for (int b = 0; b < cuts[columns[c]].length; b++) {
          gl += sums[at++];
          hl += sums[at++];
          double hr = h - hl;
          if (hl >= LEAST && hr >= LEAST) {
            double gr = g - gl;
            double gain = gl * gl / (hl + LAMBDA) + gr * gr / (hr + LAMBDA) - g * g / (h + LAMBDA);
            double less = step(gl, hl, low, high);
            double more = step(gr, hr, low, high);
            if (gain > best && signs[columns[c]] * (more - less) >= 0) {
              best = gain;
              middle = (less + more) / 2;
              feature = columns[c];
              cut = b;
            }
          }
        }
      }
    }
    if (!out.isEmpty()) {
      out.append(' ');
    }
    if (feature < 0) {
      out.append('=').append(shortened(step(g, h, low, high)));
      return;
    }
    int below = 0;
    for (int i : in) {
      below += bins[i][feature] <= cut ? 1 : 0;
    }
    int[] left = new int[below];
    int[] right = new int[in.length - below];
    int l = 0;
    int r = 0;
    for (int i : in) {
      if (bins[i][feature] <= cut) {
        left[l++] = i;
      } else {
        right[r++] = i;
      }
    }
    out.append(feature).append('<').append(cuts[feature][cut]);
    int sign = signs[feature];
    node(left, columns, depth - 1, sign < 0 ? middle : low, sign > 0 ? middle : high, out);
    node(right, columns, depth - 1, sign > 0 ? middle : low, sign < 0 ? middle : high, out);
  }

  private double step(double g, double h, double low, double high) {
    return Math.max(low, Math.min(high, -rate * g / (h + LAMBDA)));
  }

  /** By column and bin, the sums of the gradients and of the curvatures of rows. */
  private double[] sums(int[] in, int[] columns) {
    double[] sums = new double[columns.length * WIDTH];
    for (int i : in) {
      byte[] row = bins[i];
      double g = gradient[i];
      double h = curvature[i];
      int from = 0;
      for (int column : columns) {
        int at = from + 2 * row[column];
        sums[at] += g;
        sums[at + 1] += h;
        from += WIDTH;
      }
    }
    return sums;
  }

  private static String shortened(double value) {
    return Float.toString(Math.round(value * 1e4) / 1e4f);
  }

  private static float[] sorted(float[] values) {
    int step = values.length / MANY + 1;
    float[] some = new float[values.length / step];
    for (int i = 0; i < some.length; i++) {
      some[i] = values[i * step];
    }
    Arrays.sort(some);
    return some;
  }

  /** Values that a row falls below or not: between neighbouring quantiles. */
  private static float[] cuts(float[] values) {
    float[] found = new float[BINS];
    int count = 0;
    int next = 0;
    for (int b = 1; b <= BINS - 1; b++) {
      int at = (int) ((long) b * (values.length - 1) / BINS);
      float value = values[at];
      next = Math.max(next, at);
      while (next < values.length && values[next] == value) {
        next++;
      }
      if (next < values.length) {
        float cut = rounded(value, values[next]);
        if (count == 0 || cut > found[count - 1]) {
          found[count++] = cut;
        }
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** The number with fewest digits that parts two. */
  private static float rounded(float less, float more) {
    for (float scale = 1; scale < 1e6; scale *= 10) {
      float cut = (float) (Math.ceil((less + (more - less) / 2) * scale) / scale);
      if (cut > less && cut <= more) {
        return cut;
      }
    }
    return more;
  }

  /** How many of the cuts a value reaches. */
  private static int bin(float[] cuts, float value) {
    int at = Arrays.binarySearch(cuts, value + 0f); // no -0
    return at >= 0 ? at + 1 : -at - 1;
  }
}
