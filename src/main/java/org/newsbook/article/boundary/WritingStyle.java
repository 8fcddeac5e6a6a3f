package org.newsbook.article.boundary;

import java.util.List;
import org.newsbook.article.line.Line;

/**
 * How a house writes: its quotation marks, long or short paragraphs. Two reports in a row often
 * differ in it where their words do not.
 */
final class WritingStyle {
  private static final int SEEN = 2_000;
  private static final int WINDOW = 5;

  private final double[] curly;
  private final double[] length;

  WritingStyle(List<Line> lines, List<LineShape> shapes) {
    int n = lines.size();
    curly = new double[n];
    length = new double[n];
    for (int i = 0; i < n; i++) {
      String text = lines.get(i).head(SEEN);
      long round = text.chars().filter(c -> "“”‘’„".indexOf(c) >= 0).count();
      long plain = text.chars().filter(c -> c == '"' || c == '\'').count();
      curly[i] = round + plain > 0 ? round / (double) (round + plain) : -1;
      length[i] = shapes.get(i).prose() ? Math.log(shapes.get(i).length()) : -1;
    }
  }

  void addTo(FeatureRow row, int line) {
    row.add("other quotation marks", change(curly, line));
    row.add("other length of paragraphs", change(length, line));
  }

  /** How far the mean behind a line is from the mean before it; -1 where one is not known. */
  private static double change(double[] values, int line) {
    double before = mean(values, line - 1, -1);
    double after = mean(values, line, 1);
    return before < 0 || after < 0 ? -1 : Math.abs(before - after);
  }

  private static double mean(double[] values, int from, int step) {
    double sum = 0;
    int n = 0;
    for (int i = from;
        i >= 0 && i < values.length && n < WINDOW && Math.abs(i - from) < 3 * WINDOW;
        i += step) {
      if (values[i] >= 0) {
        sum += values[i];
        n++;
      }
    }
    return n == 0 ? -1 : sum / n;
  }
}
