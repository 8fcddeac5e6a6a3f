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

  private final Cohesion words;

  /** The running texts. */
  private final NearestLines texts;

  TitleFit(List<LineShape> shapes, Cohesion words) {
    this.words = words;
    texts =
        NearestLines.of(shapes.size(), line -> shapes.get(line).prose() && shapes.get(line).stop());
  }

  /** The running text behind a line; -1 where none is near. */
  private int next(int line) {
    int text = texts.after(line);
    return text - line <= REACH ? text : -1;
  }

  /** The one before it. */
  private int last(int line) {
    int text = texts.before()[line];
    return line - text <= REACH ? text : -1;
  }

  void addTo(FeatureRow row, int line) {
    int next = next(line);
    int last = last(line);
    double ahead = fit(line, next);
    double best = NONE;
    for (int i = Math.max(line - REACH, last + 1); i < next; i++) {
      best = i == line ? best : Math.max(best, fit(i, next));
    }
    row.add("lines to the next text", next < 0 ? REACH + 1 : next - line);
    row.add("said again in the next text", ahead);
    row.add("said in the text before", fit(line, last));
    row.add("said again in the next text, against other lines", ahead - best);
    row.add("said elsewhere in the capture", words.elsewhere(line));
  }

  /** Share of a line's words that the text has, or the one behind it. */
  private double fit(int line, int text) {
    if (text < 0) {
      return NONE;
    }
    double shared = words.shared(line, text);
    int further = next(text);
    return further > line ? Math.max(shared, words.shared(line, further)) : shared;
  }
}
