package org.newsbook.site.page;

import java.util.ArrayList;
import java.util.List;
import org.newsbook.article.LeftOut;
import org.newsbook.site.page.SourcePages.Line;
import org.newsbook.site.view.Desk;

/**
 * Lines that are not published or were withdrawn: a run of them, blank lines between, is one row of
 * a page.
 */
final class WithheldLines {
  static final String LOOK = "is-gap";
  private static final String BLANK = "is-blank";

  private WithheldLines() {}

  /** How a line without text looks that would look so with it. */
  static String blank(String look) {
    return look.equals(LOOK) ? LOOK : BLANK;
  }

  static List<Line> joined(Desk desk, List<Line> lines) {
    List<Line> joined = new ArrayList<>();
    for (int from = 0; from < lines.size(); ) {
      int end = from;
      while (end < lines.size() && isEmpty(lines.get(end))) {
        end++;
      }
      List<Line> run = lines.subList(from, end);
      if (run.stream().anyMatch(line -> line.look().equals(LOOK))) {
        joined.add(row(desk, run));
      } else {
        joined.addAll(run);
      }
      if (end < lines.size()) {
        joined.add(lines.get(end));
      }
      from = end + 1;
    }
    return joined;
  }

  private static boolean isEmpty(Line line) {
    return line.look().equals(LOOK) || line.look().equals(BLANK);
  }

  private static Line row(Desk desk, List<Line> run) {
    int first = run.get(0).number();
    int last = run.get(run.size() - 1).number();
    String lines = first == last ? String.valueOf(first) : first + "–" + last;
    long withdrawn = run.stream().filter(l -> l.note().equals(LeftOut.WITHDRAWN)).count();
    return new Line(
        first,
        run.get(0).anchor(),
        "…",
        LOOK,
        withdrawn > 0
            ? desk.say("source.withdrawn", withdrawn)
            : desk.say(first == last ? "source.withheld.line" : "source.withheld.lines", lines),
        run.stream().map(Line::number).filter(n -> n != first).distinct().toList());
  }
}
