package org.newsbook.syntax;

import java.util.Arrays;

/**
 * State of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the words to
 * come, and the arcs so far. The root stands behind the last word; only the last word on the stack
 * hangs on it, so that a tree has one root. {@code NONE} where there is no word.
 */
final class Configuration {
  static final int NONE = -1;
  static final int SHIFT = 0;

  /** The next word becomes the head of the top of the stack. */
  static final int LEFT = 1;

  /** The second word on the stack becomes the head of the top. */
  static final int RIGHT = 2;

  static final int TRANSITIONS = 3;

  final int size;
  private final int[] stack;
  private int depth;
  private int next;
  final int[] head;
  final int[] left;
  final int[] left2;
  final int[] right;
  final int[] right2;
  final int[] lefts;
  final int[] rights;

  /** The transitions that led here. */
  private final byte[] path;

  private int steps;

  Configuration(int size) {
    this.size = size;
    stack = new int[size + 1];
    head = filled(size + 1);
    left = filled(size + 1);
    left2 = filled(size + 1);
    right = filled(size + 1);
    right2 = filled(size + 1);
    lefts = new int[size + 1];
    rights = new int[size + 1];
    path = new byte[2 * size];
  }

  /** Becomes the same as another of the same sentence. */
  void copy(Configuration other) {
    depth = other.depth;
    next = other.next;
    steps = other.steps;
    System.arraycopy(other.stack, 0, stack, 0, depth);
    System.arraycopy(other.path, 0, path, 0, steps);
    copy(other.head, head);
    copy(other.left, left);
    copy(other.left2, left2);
    copy(other.right, right);
    copy(other.right2, right2);
    copy(other.lefts, lefts);
    copy(other.rights, rights);
  }

  private void copy(int[] from, int[] to) {
    System.arraycopy(from, 0, to, 0, size + 1);
  }

  int steps() {
    return steps;
  }

  int transition(int step) {
    return path[step];
  }

  private static int[] filled(int size) {
    int[] column = new int[size];
    Arrays.fill(column, NONE);
    return column;
  }

  int depth() {
    return depth;
  }

  /** Word {@code i} from the top of the stack. */
  int stack(int i) {
    return i < depth ? stack[depth - 1 - i] : NONE;
  }

  /** Word {@code i} of those to come; {@link #size} is the root. */
  int buffer(int i) {
    return next + i <= size ? next + i : NONE;
  }

  boolean allows(int transition) {
    return switch (transition) {
      case SHIFT -> next < size;
      case LEFT -> depth > 0 && (next < size || depth == 1);
      default -> depth > 1;
    };
  }

  void apply(int transition) {
    path[steps++] = (byte) transition;
    if (transition == SHIFT) {
      stack[depth++] = next++;
      return;
    }
    int child = stack[--depth];
    int parent = transition == LEFT ? next : stack[depth - 1];
    head[child] = parent;
    if (child < parent) {
      left2[parent] = left[parent];
      left[parent] = child;
      lefts[parent]++;
    } else {
      right2[parent] = right[parent];
      right[parent] = child;
      rights[parent]++;
    }
  }
}
