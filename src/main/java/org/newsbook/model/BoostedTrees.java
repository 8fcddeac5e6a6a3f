package org.newsbook.model;

import java.util.List;

/**
 * Decision trees whose leaves add up to log odds (gradient boosting, Friedman 2001). Written down,
 * a line is a tree, its nodes in preorder: {@code feature<threshold} goes to the next node where
 * the feature is smaller, else behind that node's tree; {@code =value} is a leaf.
 */
public final class BoostedTrees {
  private static final int LEAF = -1;

  private final int[] roots;

  /** By node: its feature's place in the row; -1 in a leaf. */
  private final short[] feature;

  /** By node: what the feature is compared with; in a leaf, what is added. */
  private final float[] value;

  /** By node: the node to go to where the feature is not smaller. */
  private final int[] other;

  public BoostedTrees(List<String> lines) {
    roots = new int[lines.size()];
    int nodes = lines.stream().mapToInt(line -> line.split(" ").length).sum();
    feature = new short[nodes];
    value = new float[nodes];
    other = new int[nodes];
    int at = 0;
    for (int i = 0; i < roots.length; i++) {
      String[] words = lines.get(i).split(" ");
      roots[i] = at;
      if (read(words, 0, at) != words.length) {
        throw new IllegalArgumentException("not a tree: " + lines.get(i));
      }
      at += words.length;
    }
  }

  /** Trees are as deep as the trainer lets them grow: a few levels. */
  private int read(String[] words, int word, int root) {
    int own = root + word;
    int mark = words[word].indexOf('<');
    value[own] = Float.parseFloat(words[word].substring(Math.max(0, mark) + 1));
    if (mark < 0) {
      feature[own] = LEAF;
      return word + 1;
    }
    feature[own] = Short.parseShort(words[word].substring(0, mark));
    int next = read(words, word + 1, root);
    other[own] = root + next;
    return read(words, next, root);
  }

  /** 0 to 1. */
  public double probability(float[] row) {
    return 1 / (1 + StrictMath.exp(-odds(row)));
  }

  /** The logarithm of the odds. */
  public double odds(float[] row) {
    double sum = 0;
    for (int at : roots) {
      while (feature[at] != LEAF) {
        at = next(at, row);
      }
      sum += value[at];
    }
    return sum;
  }

  private int next(int node, float[] row) {
    return row[feature[node]] < value[node] ? node + 1 : other[node];
  }

  /** What each feature adds to the log odds on the paths that a row takes (after Saabas 2014). */
  public double[] contributions(float[] row) {
    double[] mean = means();
    double[] added = new double[row.length];
    for (int at : roots) {
      while (feature[at] != LEAF) {
        int next = next(at, row);
        added[feature[at]] += mean[next] - mean[at];
        at = next;
      }
    }
    return added;
  }

  /** By node, what its leaves add, both ways counted alike. */
  private double[] means() {
    double[] mean = new double[value.length];
    for (int at = mean.length - 1; at >= 0; at--) {
      mean[at] = feature[at] == LEAF ? value[at] : (mean[at + 1] + mean[other[at]]) / 2;
    }
    return mean;
  }
}
