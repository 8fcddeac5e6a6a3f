package org.newsbook.syntax;

import java.util.Arrays;

/**
 * How many known arcs each transition makes impossible (Goldberg and Nivre 2013). Arcs that are not
 * known cost nothing.
 */
final class Oracle {
  private Oracle() {}

  /** Whether each transition loses no more arcs than another does. */
  static boolean[] right(Configuration c, int[] gold) {
    int[] costs = costs(c, gold);
    int least = Integer.MAX_VALUE;
    for (int t = 0; t < Configuration.TRANSITIONS; t++) {
      least = c.allows(t) ? Math.min(least, costs[t]) : least;
    }
    boolean[] right = new boolean[Configuration.TRANSITIONS];
    for (int t = 0; t < Configuration.TRANSITIONS; t++) {
      right[t] = c.allows(t) && costs[t] == least;
    }
    return right;
  }

  private static int[] costs(Configuration c, int[] gold) {
    int[] costs = new int[Configuration.TRANSITIONS];
    Arrays.fill(costs, 0);
    int s0 = c.stack(0);
    int b0 = c.buffer(0);
    if (s0 >= 0) {
      int lost = 0;
      for (int i = b0; i < c.size; i++) {
        lost += gold[i] == s0 ? 1 : 0;
      }
      int head = gold[s0];
      costs[Configuration.LEFT] = lost + (head == c.stack(1) && head >= 0 || head > b0 ? 1 : 0);
      costs[Configuration.RIGHT] = lost + (head >= b0 ? 1 : 0);
    }
    if (b0 < c.size) {
      int lost = 0;
      for (int i = 0; i < c.depth(); i++) {
        int word = c.stack(i);
        lost += gold[word] == b0 ? 1 : 0;
        lost += i > 0 && gold[b0] == word ? 1 : 0;
      }
      costs[Configuration.SHIFT] = lost;
    }
    return costs;
  }
}
