package org.newsbook.article;

import java.util.List;

/**
 * How a house writes: its quotation marks, long or short paragraphs. Two reports in a row often
 * differ in it where their words do not.
 */
final class Manner {
  private static final int SEEN = 2_000;
  private static final int WINDOW = 5;

  private final double[] curly;
  private final boolean[] marks;
  private final double[] length;

  Manner(List<Line> text) {
    int n = text.size();
    curly = new double[n];
    marks = new boolean[n];
    length = new double[n];
    for (int i = 0; i < n; i++) {
      String line = text.get(i).head(SEEN);
      long round = line.chars().filter(c -> "“”‘’".indexOf(c) >= 0).count();
      long plain = line.chars().filter(c -> c == '"' || c == '\'').count();
      marks[i] = round + plain > 0;
      curly[i] = marks[i] ? round / (double) (round + plain) : 0;
      length[i] = Math.log(Math.max(1, text.get(i).words()));
    }
  }

  /** 1 where one side has curly quotation marks and the other straight ones. */
  double otherMarks(int at) {
    double before = meanOfMarks(at - 1, -1);
    double after = meanOfMarks(at, 1);
    return before < 0 || after < 0 ? 0 : Math.abs(before - after);
  }

  private double meanOfMarks(int from, int step) {
    double sum = 0;
    int n = 0;
    for (int i = from;
        i >= 0 && i < marks.length && n < WINDOW && Math.abs(i - from) < 3 * WINDOW;
        i += step) {
      if (marks[i]) {
        sum += curly[i];
        n++;
      }
    }
    return n == 0 ? -1 : sum / n;
  }

  /** 1 where paragraphs become e times as long, or as short. */
  double otherLength(int at) {
    return Math.min(1, Math.abs(mean(length, at - 1, -1) - mean(length, at, 1)));
  }

  private static double mean(double[] values, int from, int step) {
    double sum = 0;
    int n = 0;
    for (int i = from; i >= 0 && i < values.length && n < WINDOW; i += step) {
      sum += values[i];
      n++;
    }
    return n == 0 ? 0 : sum / n;
  }
}
