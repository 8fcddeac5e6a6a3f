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
  private final List<int[]> last;
  private final List<int[]> next;
  private static final List<String> KINDS = List.of("address", "date", "dateline");

  LabelDistances(List<Line> lines, TextPositions positions) {
    this.positions = positions;
    List<Predicate<Line>> kinds =
        List.of(
            line -> line.label() == Label.SOURCE_LINK,
            line -> line.label() == Label.DATE || line.label() == Label.BYLINE,
            line -> !line.label().isNote() && Datelines.length(line.text()) > 0);
    last = kinds.stream().map(kind -> last(lines, kind)).toList();
    next = kinds.stream().map(kind -> next(lines, kind)).toList();
  }

  /** The nearest line of a kind before each line; -1 where there is none. */
  private static int[] last(List<Line> lines, Predicate<Line> kind) {
    int[] nearest = new int[lines.size()];
    int found = -1;
    for (int i = 0; i < nearest.length; i++) {
      nearest[i] = found;
      found = kind.test(lines.get(i)) ? i : found;
    }
    return nearest;
  }

  /** The nearest line of a kind from each line on; -1 where there is none. */
  private static int[] next(List<Line> lines, Predicate<Line> kind) {
    int[] nearest = new int[lines.size()];
    int found = -1;
    for (int i = nearest.length - 1; i >= 0; i--) {
      found = kind.test(lines.get(i)) ? i : found;
      nearest[i] = found;
    }
    return nearest;
  }

  void addTo(FeatureRow row, int line) {
    for (int kind = 0; kind < KINDS.size(); kind++) {
      int before = last.get(kind)[line];
      int after = next.get(kind)[line];
      int first = next.get(kind)[0];
      int end = last.get(kind)[last.get(kind).length - 1];
      int from = positions.of(line);
      row.add(
          "since the last ",
          KINDS.get(kind),
          before < 0 ? NONE : Math.log(1.0 + from - positions.of(before + 1)));
      row.add(
          "to the next ",
          KINDS.get(kind),
          after < 0 ? NONE : Math.log(1.0 + positions.of(after) - from));
      row.add(
          "text before the first ",
          KINDS.get(kind),
          first < 0 ? NONE : Math.log(1.0 + positions.of(first)));
      row.add(
          "text behind the last ",
          KINDS.get(kind),
          end < 0 ? NONE : Math.log(1.0 + positions.end() - positions.of(end + 1)));
      row.add(
          "lines since the last ", KINDS.get(kind), before < 0 ? NONE : Math.min(9, line - before));
    }
  }
}
