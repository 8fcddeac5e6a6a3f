package org.newsbook.capture.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Decision trees whose leaves add up to the log odds of a piece being an article's text (gradient
 * boosting, Friedman 2001). A line of the file is a tree, its nodes in preorder: {@code
 * feature<threshold} goes to the next node where the feature is smaller, else behind that node's
 * tree; {@code =value} is a leaf.
 */
final class BoostedTrees {
  private final List<Node[]> trees;

  /**
   * @param feature its place in the row; -1 in a leaf
   * @param value what it is compared with; in a leaf, what is added
   * @param other the node to go to where the feature is not smaller
   */
  private record Node(int feature, float value, int other) {}

  BoostedTrees(List<String> lines) {
    trees = lines.stream().map(BoostedTrees::tree).toList();
  }

  private static Node[] tree(String line) {
    String[] words = line.split(" ");
    List<Node> nodes = new ArrayList<>();
    int end = read(words, 0, nodes);
    if (end != words.length) {
      throw new IllegalArgumentException("not a tree: " + line);
    }
    return nodes.toArray(Node[]::new);
  }

  /** Trees are as deep as the trainer lets them grow: a few levels. */
  private static int read(String[] words, int at, List<Node> nodes) {
    String word = words[at];
    if (word.startsWith("=")) {
      nodes.add(new Node(-1, Float.parseFloat(word.substring(1)), 0));
      return at + 1;
    }
    int mark = word.indexOf('<');
    int own = nodes.size();
    nodes.add(new Node(-1, 0, 0));
    int other = read(words, at + 1, nodes);
    int feature = Integer.parseInt(word.substring(0, mark));
    nodes.set(own, new Node(feature, Float.parseFloat(word.substring(mark + 1)), nodes.size()));
    return read(words, other, nodes);
  }

  double probability(float[] row) {
    return 1 / (1 + StrictMath.exp(-odds(row)));
  }

  /** The logarithm of the odds. */
  double odds(float[] row) {
    double sum = 0;
    for (Node[] tree : trees) {
      int at = 0;
      while (tree[at].feature >= 0) {
        at = row[tree[at].feature] < tree[at].value ? at + 1 : tree[at].other;
      }
      sum += tree[at].value;
    }
    return sum;
  }
}
