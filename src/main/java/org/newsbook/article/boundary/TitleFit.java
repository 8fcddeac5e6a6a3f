package org.newsbook.article.boundary;

import java.util.List;
import org.newsbook.model.FeatureRow;

/**
 * Whether a line says what the text behind it says: a title's words come again in the sentences
 * that follow it, and of all the lines between two texts the title's most.
 */
final class TitleFit {
  private static final int REACH = 25;
  private static final double NONE = -1;

  private final List<LineShape> shapes;
  private final Cohesion words;

  /** By line: the next running text behind it and the last one before it; -1 where none is near. */
  private final int[] next;

  private final int[] last;

  TitleFit(List<LineShape> shapes, Cohesion words) {
    this.shapes = shapes;
    this.words = words;
    int n = shapes.size();
    next = new int[n];
    last = new int[n];
    int text = -1;
    for (int i = n - 1; i >= 0; i--) {
      next[i] = text >= 0 && text - i <= REACH ? text : -1;
      text = sentence(i) ? i : text;
    }
    text = -1;
    for (int i = 0; i < n; i++) {
      last[i] = text >= 0 && i - text <= REACH ? text : -1;
      text = sentence(i) ? i : text;
    }
  }

  private boolean sentence(int line) {
    return shapes.get(line).prose() && shapes.get(line).stop();
  }

  void addTo(FeatureRow row, int line) {
    double ahead = fit(line, next[line]);
    double best = NONE;
    for (int i = Math.max(line - REACH, last[line] + 1); next[line] >= 0 && i < next[line]; i++) {
      best = i == line ? best : Math.max(best, fit(i, next[line]));
    }
    row.add("lines to the next text", next[line] < 0 ? REACH + 1 : next[line] - line);
    row.add("said again in the next text", ahead);
    row.add("said in the text before", fit(line, last[line]));
    row.add("said again in the next text, against other lines", ahead - best);
    row.add("said elsewhere in the capture", words.elsewhere(line));
  }

  /** Share of a line's words that the text has, or the one behind it. */
  private double fit(int line, int text) {
    if (text < 0) {
      return NONE;
    }
    double shared = words.shared(line, text);
    int further = next[text];
    return further > line ? Math.max(shared, words.shared(line, further)) : shared;
  }
}
