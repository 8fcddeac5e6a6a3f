package org.newsbook.article.boundary;

import java.util.List;

/** Where each line begins in the text of a capture, in characters. */
final class TextPositions {
  /** A window of characters holds no more lines than these. */
  private static final int MOST_LINES = 150;

  private final int[] start;

  TextPositions(List<LineShape> shapes) {
    start = new int[shapes.size() + 1];
    for (int i = 0; i < shapes.size(); i++) {
      start[i + 1] = start[i] + shapes.get(i).length();
    }
  }

  int of(int line) {
    return start[line];
  }

  int end() {
    return start[start.length - 1];
  }

  /** The line behind the last one of a window, which begins with a line and goes either way. */
  int reach(int from, int step, int characters) {
    int seen = 0;
    int lines = 0;
    int i = from;
    while (i >= 0 && i < start.length - 1 && seen < characters && lines++ < MOST_LINES) {
      seen += start[i + 1] - start[i];
      i += step;
    }
    return i;
  }
}
