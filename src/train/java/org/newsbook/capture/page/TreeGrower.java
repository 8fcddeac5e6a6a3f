package org.newsbook.capture.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Grows {@link BoostedTrees}: gradient boosting of the logistic loss with second-order leaves
 * (XGBoost, Chen and Guestrin 2016) over features cut into bins. One thread, a fixed seed, {@code
 * StrictMath}: the same rows give the same trees.
 */
final class TreeGrower {
  private static final int BINS = 48;
  private static final int DEPTH = 5;
  private static final double RATE = 0.07;
  private static final double LAMBDA = 3;
  private static final double LEAST = 2.5;
  private static final double COLUMNS = 0.3;
  private static final double ROWS = 0.7;

  private final float[][] rows;
  private final float[] labels;
  private final float[] weights;
  private final float[][] cuts;
  private final byte[][] bins;
  private final double[] gradient;
  private final double[] curvature;
  private final SplittableRandom random = new SplittableRandom(20251127);

  private TreeGrower(List<float[]> rows, float[] labels, float[] weights) {
    this.rows = rows.toArray(float[][]::new);
    this.labels = labels;
    this.weights = weights;
    int features = this.rows[0].length;
    cuts = new float[features][];
    bins = new byte[features][this.rows.length];
    for (int f = 0; f < features; f++) {
      cuts[f] = cuts(f);
      for (int i = 0; i < this.rows.length; i++) {
        bins[f][i] = (byte) bin(cuts[f], this.rows[i][f]);
      }
    }
    gradient = new double[this.rows.length];
    curvature = new double[this.rows.length];
  }

  /**
   * @param labels 1 for an article's text, 0 for other, between where a piece holds both
   * @return a line a tree, in the form of {@link BoostedTrees}
   */
  static List<String> grow(List<float[]> rows, float[] labels, float[] weights, int trees) {
    return new TreeGrower(rows, labels, weights).grow(trees);
  }

  private List<String> grow(int trees) {
    List<String> lines = new ArrayList<>();
    double[] odds = new double[rows.length];
    for (int t = 0; t < trees; t++) {
      int used = 0;
      int[] all = new int[rows.length];
      for (int i = 0; i < rows.length; i++) {
        double p = 1 / (1 + StrictMath.exp(-odds[i]));
        gradient[i] = weights[i] * (p - labels[i]);
        curvature[i] = weights[i] * p * (1 - p);
        if (random.nextDouble() < ROWS) {
          all[used++] = i;
        }
      }
      int[] columns = new int[cuts.length];
      int chosen = 0;
      for (int f = 0; f < cuts.length; f++) {
        if (cuts[f].length > 0 && random.nextDouble() < COLUMNS) {
          columns[chosen++] = f;
        }
      }
      StringBuilder tree = new StringBuilder();
      node(Arrays.copyOf(all, used), Arrays.copyOf(columns, chosen), DEPTH, tree);
      lines.add(tree.toString());
      BoostedTrees grown = new BoostedTrees(List.of(tree.toString()));
      for (int i = 0; i < rows.length; i++) {
        odds[i] += grown.odds(rows[i]);
      }
    }
    return lines;
  }

  private void node(int[] in, int[] columns, int depth, StringBuilder out) {
    double g = 0;
    double h = 0;
    for (int i : in) {
      g += gradient[i];
      h += curvature[i];
    }
    double best = 1e-3;
    int feature = -1;
    int cut = 0;
    if (depth > 0) {
      double[] gs = new double[BINS + 1];
      double[] hs = new double[BINS + 1];
      for (int f : columns) {
        Arrays.fill(gs, 0);
        Arrays.fill(hs, 0);
        byte[] column = bins[f];
        for (int i : in) {
          gs[column[i]] += gradient[i];
          hs[column[i]] += curvature[i];
        }
        double gl = 0;
        double hl = 0;
        for (int b = 0; b < cuts[f].length; b++) {
          gl += gs[b];
          hl += hs[b];
          double hr = h - hl;
          if (hl >= LEAST && hr >= LEAST) {
            double gr = g - gl;
            double gain = gl * gl / (hl + LAMBDA) + gr * gr / (hr + LAMBDA) - g * g / (h + LAMBDA);
            if (gain > best) {
              best = gain;
              feature = f;
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
      out.append('=').append(shortened(-RATE * g / (h + LAMBDA)));
      return;
    }
    int less = 0;
    for (int i : in) {
      less += bins[feature][i] <= cut ? 1 : 0;
    }
    int[] left = new int[less];
    int[] right = new int[in.length - less];
    int l = 0;
    int r = 0;
    for (int i : in) {
      if (bins[feature][i] <= cut) {
        left[l++] = i;
      } else {
        right[r++] = i;
      }
    }
    out.append(feature).append('<').append(cuts[feature][cut]);
    node(left, columns, depth - 1, out);
    node(right, columns, depth - 1, out);
  }

  private static String shortened(double value) {
    return Float.toString(Math.round(value * 1e4) / 1e4f);
  }

  /** Values that a row falls below or not: between neighbouring quantiles. */
  private float[] cuts(int feature) {
    float[] values = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      values[i] = rows[i][feature];
    }
    Arrays.sort(values);
    float[] found = new float[BINS];
    int count = 0;
    for (int b = 1; b <= BINS - 1; b++) {
      float value = values[(int) ((long) b * (values.length - 1) / BINS)];
      int next = (int) ((long) b * (values.length - 1) / BINS);
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

  private static int bin(float[] cuts, float value) {
    int b = 0;
    while (b < cuts.length && value >= cuts[b]) {
      b++;
    }
    return b;
  }
}
