package org.newsbook.tagger;

import java.util.ArrayList;
import java.util.List;

/**
 * Labels of tokens as small numbers: 0 outside, then begin, inside, last and unit for each type
 * (Ratinov and Roth 2009).
 */
final class Bilou {
  static final int OUTSIDE = 0;
  static final int COUNT = 1 + 4 * TagSpan.Type.values().length;
  private static final int BEGIN = 0;
  private static final int INSIDE = 1;
  private static final int LAST = 2;
  private static final int UNIT = 3;
  private static final boolean[] OPEN = new boolean[COUNT];
  private static final boolean[][] FOLLOWS = new boolean[COUNT][COUNT];

  static {
    for (int label = 1; label < COUNT; label++) {
      OPEN[label] = position(label) == BEGIN || position(label) == INSIDE;
    }
    for (int a = 0; a < COUNT; a++) {
      for (int b = 0; b < COUNT; b++) {
        boolean starts = b == OUTSIDE || position(b) == BEGIN || position(b) == UNIT;
        FOLLOWS[a][b] = OPEN[a] ? !starts && type(a) == type(b) : starts;
      }
    }
  }

  private Bilou() {}

  /** Whether a name that began is still to go on. */
  static boolean isOpen(int label) {
    return OPEN[label];
  }

  /** A name of that type begins there, or goes on. */
  static boolean isOf(int label, TagSpan.Type type) {
    return label != OUTSIDE && type(label) == type.ordinal();
  }

  static boolean begins(int label) {
    return isUnit(label) || label != OUTSIDE && position(label) == BEGIN;
  }

  /** A name of one word. */
  static boolean isUnit(int label) {
    return label != OUTSIDE && position(label) == UNIT;
  }

  /** Whether {@code label} may stand behind {@code previous}; no name may run over the end. */
  static boolean mayFollow(int previous, int label, boolean atEnd) {
    return FOLLOWS[previous][label] && !(atEnd && OPEN[label]);
  }

  static int[] labels(int tokens, List<TagSpan> spans) {
    int[] labels = new int[tokens];
    for (TagSpan span : spans) {
      int first = 1 + 4 * span.type().ordinal();
      for (int i = span.from(); i < span.to(); i++) {
        boolean begins = i == span.from();
        boolean ends = i + 1 == span.to();
        labels[i] = first + (begins ? ends ? UNIT : BEGIN : ends ? LAST : INSIDE);
      }
    }
    return labels;
  }

  static List<TagSpan> spans(int[] labels) {
    List<TagSpan> spans = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == OUTSIDE || OPEN[labels[i]]) {
        from = OPEN[labels[i]] && position(labels[i]) == BEGIN ? i : from;
        continue;
      }
      int start = position(labels[i]) == UNIT ? i : from;
      spans.add(new TagSpan(start, i + 1, TagSpan.Type.values()[type(labels[i])]));
    }
    return List.copyOf(spans);
  }

  private static int type(int label) {
    return (label - 1) / 4;
  }

  private static int position(int label) {
    return (label - 1) % 4;
  }
}
