package org.newsbook.article.boundary;

import java.util.List;
import java.util.regex.Pattern;
import org.newsbook.article.line.Line;
import org.newsbook.model.FeatureRow;

/**
 * How a house writes: its quotation marks, dashes and abbreviations, long or short paragraphs. Two
 * reports in a row often differ in it where their words do not.
 */
final class WritingStyle {
  private static final int SEEN = 2_000;
  private static final int WINDOW = 5;

  private static final Pattern SPACED = Pattern.compile(" [-–—―]+ ");
  private static final Pattern UNSPACED = Pattern.compile("\\p{L}[–—―]\\p{L}|--");
  private static final Pattern DOTTED = Pattern.compile("\\b\\p{Lu}\\.\\p{Lu}\\.");
  private static final Pattern UNDOTTED = Pattern.compile("\\b(?:US|UK|EU|UN)\\b");
  private static final List<String> NAMES =
      List.of("quotation marks", "dashes", "abbreviations", "length of paragraphs");

  /** By kind and line; -1 where the line shows nothing of it. */
  private final double[][] values;

  WritingStyle(List<Line> lines, List<LineShape> shapes) {
    int n = lines.size();
    values = new double[NAMES.size()][n];
    for (int i = 0; i < n; i++) {
      String text = lines.get(i).head(SEEN);
      long round = text.chars().filter(c -> "“”‘’„".indexOf(c) >= 0).count();
      long plain = text.chars().filter(c -> c == '"' || c == '\'').count();
      values[0][i] = share(round, plain);
      values[1][i] = share(count(SPACED, text), count(UNSPACED, text));
      values[2][i] = share(count(DOTTED, text), count(UNDOTTED, text));
      values[3][i] = shapes.get(i).prose() ? Math.log(shapes.get(i).length()) : -1;
    }
  }

  private static long count(Pattern pattern, String text) {
    return pattern.matcher(text).results().count();
  }

  private static double share(long one, long other) {
    return one + other == 0 ? -1 : one / (double) (one + other);
  }

  void addTo(FeatureRow row, int line) {
    for (int kind = 0; kind < values.length; kind++) {
      row.add("other ", NAMES.get(kind), change(values[kind], line));
    }
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
