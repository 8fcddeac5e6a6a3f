package org.newsbook.article.boundary;

import java.util.List;
import java.util.function.Predicate;
import org.newsbook.article.line.Datelines;
import org.newsbook.article.line.Label;
import org.newsbook.article.line.Line;
import org.newsbook.model.FeatureRow;

/** How much text stands between a line and the nearest address, date and dateline on each side. */
final class LabelDistances {
  private static final double NONE = -1;

  private final TextPositions positions;
  private final List<Kind> kinds;

  private record Kind(String name, NearestLines lines) {}

  LabelDistances(List<Line> lines, TextPositions positions) {
    this.positions = positions;
    kinds =
        List.of(
            kind("address", lines, line -> line.label() == Label.SOURCE_LINK),
            kind("date", lines, line -> line.label() == Label.DATE || line.label() == Label.BYLINE),
            kind(
                "dateline",
                lines,
                line -> !line.label().isNote() && Datelines.length(line.text()) > 0));
  }

  private static Kind kind(String name, List<Line> lines, Predicate<Line> is) {
    return new Kind(name, NearestLines.of(lines.size(), i -> is.test(lines.get(i))));
  }

  void addTo(FeatureRow row, int line) {
    for (Kind kind : kinds) {
      int[] last = kind.lines().before();
      int[] next = kind.lines().from();
      int before = last[line];
      int end = last[last.length - 1];
      row.add("since the last ", kind.name(), before < 0 ? NONE : distance(before + 1, line));
      row.add("to the next ", kind.name(), next[line] < 0 ? NONE : distance(line, next[line]));
      row.add("text before the first ", kind.name(), next[0] < 0 ? NONE : distance(0, next[0]));
      row.add(
          "text behind the last ", kind.name(), end < 0 ? NONE : distance(end + 1, last.length));
      row.add("lines since the last ", kind.name(), before < 0 ? NONE : Math.min(9, line - before));
    }
  }

  private double distance(int from, int to) {
    return Math.log(1.0 + positions.of(to) - positions.of(from));
  }
}
