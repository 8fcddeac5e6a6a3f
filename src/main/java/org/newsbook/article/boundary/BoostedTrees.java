package org.newsbook.article.boundary;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Gradient-boosted decision trees (Friedman 2001): a sum of small trees, the log-odds of a line.
 * Node n of a tree leads to 2n + 1 where the feature is at most the threshold, else to 2n + 2.
 */
final class BoostedTrees {
  private static final int LEAF = -1;

  private final float base;
  private final int nodes;

  /** By tree and node: the feature asked, -1 at a leaf. */
  private final short[] feature;

  private final float[] threshold;

  /** The value of each node, were it a leaf. */
  private final float[] value;

  /** Keeps the arrays: nobody else writes to them. */
  BoostedTrees(float base, int nodes, short[] feature, float[] threshold, float[] value) {
    if (feature.length % nodes != 0
        || threshold.length != feature.length
        || value.length != feature.length) {
      throw new IllegalArgumentException(feature.length + " nodes in trees of " + nodes);
    }
    this.base = base;
    this.nodes = nodes;
    this.feature = feature;
    this.threshold = threshold;
    this.value = value;
  }

  /** 0 to 1. */
  double probability(float[] row) {
    double score = base;
    for (int root = 0; root < feature.length; root += nodes) {
      score += value[root + leaf(root, row)];
    }
    return 1 / (1 + Math.exp(-score));
  }

  private int leaf(int root, float[] row) {
    int node = 0;
    while (feature[root + node] != LEAF) {
      node = next(root, node, row);
    }
    return node;
  }

  private int next(int root, int node, float[] row) {
    return 2 * node + (row[feature[root + node]] <= threshold[root + node] ? 1 : 2);
  }

  /** What each feature adds to the log-odds on the paths that a row takes (Saabas 2014). */
  double[] contributions(float[] row) {
    double[] added = new double[row.length];
    for (int root = 0; root < feature.length; root += nodes) {
      int node = 0;
      while (feature[root + node] != LEAF) {
        int next = next(root, node, row);
        added[feature[root + node]] += value[root + next] - value[root + node];
        node = next;
      }
    }
    return added;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeFloat(base);
    out.writeInt(nodes);
    out.writeInt(feature.length);
    for (int i = 0; i < feature.length; i++) {
      out.writeShort(feature[i]);
    }
    for (int i = 0; i < feature.length; i++) {
      out.writeFloat(threshold[i]);
    }
    for (int i = 0; i < feature.length; i++) {
      out.writeFloat(value[i]);
    }
  }

  static BoostedTrees read(DataInputStream in) throws IOException {
    float base = in.readFloat();
    int nodes = in.readInt();
    int n = in.readInt();
    short[] feature = new short[n];
    float[] threshold = new float[n];
    float[] value = new float[n];
    for (int i = 0; i < n; i++) {
      feature[i] = in.readShort();
    }
    for (int i = 0; i < n; i++) {
      threshold[i] = in.readFloat();
    }
    for (int i = 0; i < n; i++) {
      value[i] = in.readFloat();
    }
    return new BoostedTrees(base, nodes, feature, threshold, value);
  }
}
