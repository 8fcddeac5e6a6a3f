package org.newsbook.article;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsbook.article.line.Label;
import org.newsbook.article.line.Line;
import org.newsbook.correction.CaptureCorrection;
import org.newsbook.correction.Correction;

/** An editor's word on which lines are part of what an article says. */
record LineCorrections(Set<Integer> starts, Set<Integer> body, Set<Integer> notBody) {
  private static final Set<Label> TEXT = Set.of(Label.BODY, Label.STAND_FIRST, Label.HEADING);

  static LineCorrections of(CaptureCorrection editor) {
    return new LineCorrections(
        editor.lines(Correction.STARTS),
        editor.lines(Correction.BODY),
        editor.lines(Correction.NOT_BODY));
  }

  /** Lines that are no part of the paragraph above them; of some, the next one isn't either. */
  Set<Integer> begins() {
    Set<Integer> begins = new TreeSet<>(starts);
    Stream.of(body, notBody)
        .flatMap(Set::stream)
        .forEach(line -> begins.addAll(List.of(line, line + 1)));
    return begins;
  }

  List<Line> apply(List<Line> lines) {
    return body.isEmpty() && notBody.isEmpty() ? lines : lines.stream().map(this::apply).toList();
  }

  private Line apply(Line line) {
    if (notBody.contains(line.block().fromLine())) {
      return line.as(Label.EDITED);
    }
    boolean told = body.contains(line.block().fromLine()) && !TEXT.contains(line.label());
    return told ? line.as(Label.BODY) : line;
  }
}
