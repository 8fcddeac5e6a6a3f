package org.newsbook.article.boundary;

import java.util.Arrays;
import java.util.Random;

/**
 * Fits {@link BoostedTrees} to rows: Newton steps on the logistic loss over histograms of the
 * features (as in XGBoost, Chen and Guestrin 2016), a part of the rows and features for each tree.
 */
final class TreeTrainer {
  private static final int BINS = 48;
  private static final int SAMPLE = 20_000;
  private static final double RIDGE = 2;
  private static final double LEAST_WEIGHT = 2;
  private static final double LEAST_GAIN = 1;
  private static final double FEATURES = 0.3;
  private static final double POSITIVES = 0.9;
  private static final double NEGATIVES = 0.5;

  private final int trees;
  private final int depth;
  private final double rate;
  private final Random random;

  private byte[][] bins = new byte[0][];
  private float[][] cuts = new float[0][];

  TreeTrainer(int trees, int depth, double rate, long seed) {
    this.trees = trees;
    this.depth = depth;
    this.rate = rate;
    this.random = new Random(seed);
  }

  /**
   * @param rows features of each line
   * @param positive an article begins at it
   * @param weight 0 where nothing is known
   */
  BoostedTrees fit(float[][] rows, boolean[] positive, float[] weight) {
    bin(rows);
    int n = rows.length;
    int nodes = (1 << (depth + 1)) - 1;
    double all = 0;
    double starts = 0;
    for (int i = 0; i < n; i++) {
      all += weight[i];
      starts += positive[i] ? weight[i] : 0;
    }
    float base = (float) StrictMath.log(starts / (all - starts));
    double[] score = new double[n];
    Arrays.fill(score, base);
    double[] gradient = new double[n];
    double[] hessian = new double[n];
    short[] feature = new short[trees * nodes];
    float[] threshold = new float[trees * nodes];
    float[] value = new float[trees * nodes];
    Arrays.fill(feature, (short) -1);
    for (int tree = 0; tree < trees; tree++) {
      int[] sample = new int[n];
      int size = 0;
      for (int i = 0; i < n; i++) {
        double p = 1 / (1 + StrictMath.exp(-score[i]));
        gradient[i] = weight[i] * (p - (positive[i] ? 1 : 0));
        hessian[i] = weight[i] * p * (1 - p) + 1e-9;
        if (weight[i] > 0 && random.nextDouble() < (positive[i] ? POSITIVES : NEGATIVES)) {
          sample[size++] = i;
        }
      }
      Tree grown = new Tree(nodes, Arrays.copyOf(sample, size), gradient, hessian);
      grown.grow();
      System.arraycopy(grown.feature, 0, feature, tree * nodes, nodes);
      System.arraycopy(grown.threshold, 0, threshold, tree * nodes, nodes);
      System.arraycopy(grown.value, 0, value, tree * nodes, nodes);
      for (int i = 0; i < n; i++) {
        score[i] += grown.of(i);
      }
    }
    return new BoostedTrees(base, nodes, feature, threshold, value);
  }

  private void bin(float[][] rows) {
    int features = rows[0].length;
    bins = new byte[features][rows.length];
    cuts = new float[features][];
    int[] sample = new int[Math.min(SAMPLE, rows.length)];
    for (int i = 0; i < sample.length; i++) {
      sample[i] = random.nextInt(rows.length);
    }
    for (int f = 0; f < features; f++) {
      float[] values = new float[sample.length];
      for (int i = 0; i < sample.length; i++) {
        values[i] = rows[sample[i]][f];
      }
      Arrays.sort(values);
      float[] cut = new float[BINS - 1];
      int n = 0;
      for (int i = 1; i < BINS; i++) {
        float v = values[(int) ((long) i * (values.length - 1) / BINS)];
        if (n == 0 || v > cut[n - 1]) {
          cut[n++] = v;
        }
      }
      cuts[f] = Arrays.copyOf(cut, n);
      for (int i = 0; i < rows.length; i++) {
        int at = Arrays.binarySearch(cuts[f], rows[i][f]);
        bins[f][i] = (byte) (at >= 0 ? at : -at - 1);
      }
    }
  }

  private final class Tree {
    private final short[] feature;
    private final int[] bin;
    private final float[] threshold;
    private final float[] value;
    private final int[] rows;
    private final int[] node;
    private final double[] g;
    private final double[] h;

    Tree(int nodes, int[] rows, double[] gradient, double[] hessian) {
      feature = new short[nodes];
      Arrays.fill(feature, (short) -1);
      bin = new int[nodes];
      threshold = new float[nodes];
      value = new float[nodes];
      this.rows = rows;
      node = new int[rows.length];
      g = Arrays.stream(rows).mapToDouble(i -> gradient[i]).toArray();
      h = Arrays.stream(rows).mapToDouble(i -> hessian[i]).toArray();
    }

    float of(int row) {
      int at = 0;
      while (feature[at] >= 0) {
        at = 2 * at + (bins[feature[at]][row] <= bin[at] ? 1 : 2);
      }
      return value[at];
    }

    void grow() {
      boolean[] used = new boolean[bins.length];
      for (int f = 0; f < used.length; f++) {
        used[f] = random.nextDouble() < FEATURES;
      }
      for (int level = 0; level <= depth; level++) {
        int first = (1 << level) - 1;
        int count = 1 << level;
        double[] sumG = new double[count];
        double[] sumH = new double[count];
        for (int i = 0; i < rows.length; i++) {
          if (node[i] >= first) {
            sumG[node[i] - first] += g[i];
            sumH[node[i] - first] += h[i];
          }
        }
        for (int c = 0; c < count; c++) {
          value[first + c] = (float) (-rate * sumG[c] / (sumH[c] + RIDGE));
        }
        if (level < depth) {
          split(first, count, sumG, sumH, used);
        }
      }
    }

    private void split(int first, int count, double[] sumG, double[] sumH, boolean[] used) {
      double[] best = new double[count];
      Arrays.fill(best, LEAST_GAIN);
      double[] histG = new double[count * BINS];
      double[] histH = new double[count * BINS];
      for (int f = 0; f < used.length; f++) {
        if (!used[f]) {
          continue;
        }
        Arrays.fill(histG, 0);
        Arrays.fill(histH, 0);
        byte[] of = bins[f];
        for (int i = 0; i < rows.length; i++) {
          if (node[i] >= first) {
            int at = (node[i] - first) * BINS + of[rows[i]];
            histG[at] += g[i];
            histH[at] += h[i];
          }
        }
        for (int c = 0; c < count; c++) {
          double parent = sumG[c] * sumG[c] / (sumH[c] + RIDGE);
          double leftG = 0;
          double leftH = 0;
          for (int b = 0; b < cuts[f].length; b++) {
            leftG += histG[c * BINS + b];
            leftH += histH[c * BINS + b];
            double rightG = sumG[c] - leftG;
            double rightH = sumH[c] - leftH;
            if (leftH < LEAST_WEIGHT || rightH < LEAST_WEIGHT) {
              continue;
            }
            double gain =
                leftG * leftG / (leftH + RIDGE) + rightG * rightG / (rightH + RIDGE) - parent;
            if (gain > best[c]) {
              best[c] = gain;
              feature[first + c] = (short) f;
              bin[first + c] = b;
              threshold[first + c] = cuts[f][b];
            }
          }
        }
      }
      for (int i = 0; i < rows.length; i++) {
        if (node[i] >= first) {
          int at = node[i];
          node[i] = feature[at] < 0 ? -1 : 2 * at + (bins[feature[at]][rows[i]] <= bin[at] ? 1 : 2);
        }
      }
    }
  }
}
