package org.newsbook.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.stream.IntStream;

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

  /** So many rows fit near the processor. */
  private static final int BLOCK = 1_024;

  private static final double DIGITS = 1L << 30;

  /** From so many rows on, only some are looked at to choose the bins. */
  private static final int MANY = 100_000;

  private final int trees;
  private final double rate;
  private final double share;
  private int runs = 1;
  private float[][] cuts = new float[0][];

  /** By feature and row. */
  private byte[][] bins = new byte[0][];

  private double[] odds = new double[0];
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
   * The same so many times over, each time with other rows and features: the trees of all are their
   * mean, which hangs less on chance than any of them.
   */
  public TreeGrower runs(int times) {
    runs = times;
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
    bins = new byte[features][n];
    for (int f = 0; f < features; f++) {
      float[] values = new float[n];
      for (int i = 0; i < n; i++) {
        values[i] = rows.get(i)[f];
      }
      cuts[f] = cuts(sorted(values));
      for (int i = 0; i < n; i++) {
        bins[f][i] = (byte) bin(cuts[f], values[i]);
      }
    }
    gradient = new double[n];
    curvature = new double[n];
    return IntStream.range(0, runs)
        .mapToObj(run -> run(labels, weights))
        .flatMap(List::stream)
        .toList();
  }

  private List<String> run(float[] labels, float[] weights) {
    List<String> lines = new ArrayList<>();
    odds = new double[gradient.length];
    for (int t = 0; t < trees; t++) {
      boolean[] sees = new boolean[odds.length];
      for (int i = 0; i < odds.length; i++) {
        double p = 1 / (1 + StrictMath.exp(-odds[i]));
        gradient[i] = exact(weights[i] * (p - labels[i]));
        curvature[i] = exact(weights[i] * p * (1 - p));
        sees[i] = random.nextDouble() < share;
      }
      int[] columns =
          IntStream.range(0, cuts.length)
              .filter(f -> cuts[f].length > 0 && random.nextDouble() < COLUMNS)
              .toArray();
      int[] in = IntStream.range(0, odds.length).filter(i -> sees[i]).toArray();
      int[] out = IntStream.range(0, odds.length).filter(i -> !sees[i]).toArray();
      Node root = new Node(in, out, sums(in, columns), -Double.MAX_VALUE, Double.MAX_VALUE);
      StringJoiner tree = new StringJoiner(" ");
      grow(root, columns, DEPTH, tree);
      lines.add(tree.toString());
    }
    return lines;
  }

  /** In several runs of so few digits that sums and differences, which save time, have no error. */
  private double exact(double value) {
    return runs > 1 ? Math.rint(value * DIGITS) / DIGITS : value;
  }

  /**
   * @param in rows that the tree learns from
   * @param out the others
   * @param sums of the first, by column and bin: of the gradients and of the curvatures
   * @param low what its leaves add at least
   * @param high and at most
   */
  private record Node(int[] in, int[] out, double[] sums, double low, double high) {}

  private void grow(Node node, int[] columns, int depth, StringJoiner tree) {
    double g = 0;
    double h = 0;
    for (int i : node.in) {
      g += gradient[i];
      h += curvature[i];
    }
    double best = 1e-3;
    int column = -1;
    int cut = 0;
    double middle = 0;
    for (int c = 0; depth > 0 && h >= 2 * LEAST && c < columns.length; c++) {
      double gl = 0;
      double hl = 0;
      int at = c * WIDTH;
      for (int b = 0; b < cuts[columns[c]].length; b++) {
        gl += node.sums[at++];
        hl += node.sums[at++];
        double hr = h - hl;
        if (hl >= LEAST && hr >= LEAST) {
          double gr = g - gl;
          double gain = gl * gl / (hl + LAMBDA) + gr * gr / (hr + LAMBDA) - g * g / (h + LAMBDA);
          double less = step(gl, hl, node);
          double more = step(gr, hr, node);
          if (gain > best && signs[columns[c]] * (more - less) >= 0) {
            best = gain;
            middle = (less + more) / 2;
            column = c;
            cut = b;
          }
        }
      }
    }
    if (column < 0) {
      leaf(node, shortened(step(g, h, node) / runs), tree);
      return;
    }
    int feature = columns[column];
    tree.add(feature + "<" + cuts[feature][cut]);
    int[] left = part(node.in, feature, cut, true);
    int[] right = part(node.in, feature, cut, false);
    double[] less = new double[0];
    double[] more = less;
    if (depth > 1) {
      boolean fewer = left.length < right.length;
      double[] few = sums(fewer ? left : right, columns);
      double[] many = runs > 1 ? difference(node.sums, few) : sums(fewer ? right : left, columns);
      less = fewer ? few : many;
      more = fewer ? many : few;
    }
    int sign = signs[feature];
    int[] leftOut = part(node.out, feature, cut, true);
    int[] rightOut = part(node.out, feature, cut, false);
    double low = node.low;
    double high = node.high;
    grow(
        new Node(left, leftOut, less, sign < 0 ? middle : low, sign > 0 ? middle : high),
        columns,
        depth - 1,
        tree);
    grow(
        new Node(right, rightOut, more, sign > 0 ? middle : low, sign < 0 ? middle : high),
        columns,
        depth - 1,
        tree);
  }

  private static double[] difference(double[] all, double[] few) {
    Arrays.setAll(all, i -> all[i] - few[i]);
    return all;
  }

  private void leaf(Node node, float value, StringJoiner tree) {
    tree.add("=" + value);
    IntStream.concat(IntStream.of(node.in), IntStream.of(node.out))
        .forEach(i -> odds[i] += runs * (double) value);
  }

  /** The rows that a cut leaves on one side. */
  private int[] part(int[] rows, int feature, int cut, boolean below) {
    byte[] own = bins[feature];
    return IntStream.of(rows).filter(i -> own[i] <= cut == below).toArray();
  }

  private double step(double g, double h, Node node) {
    return Math.max(node.low, Math.min(node.high, -rate * g / (h + LAMBDA)));
  }

  private double[] sums(int[] in, int[] columns) {
    double[] sums = new double[columns.length * WIDTH];
    for (int from = 0; from < in.length; from += BLOCK) {
      int to = Math.min(in.length, from + BLOCK);
      for (int c = 0; c < columns.length; c++) {
        byte[] own = bins[columns[c]];
        for (int i = from; i < to; i++) {
          int row = in[i];
          int at = c * WIDTH + 2 * own[row];
          sums[at] += gradient[row];
          sums[at + 1] += curvature[row];
        }
      }
    }
    return sums;
  }

  private static float shortened(double value) {
    return Math.round(value * 1e4) / 1e4f;
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
