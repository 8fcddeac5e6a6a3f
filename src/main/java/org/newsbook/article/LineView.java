package org.newsbook.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsbook.capture.Block;
import org.newsbook.capture.Format;

/** A capture's labelled lines, and the running text among them. */
final class LineView {
  private static final int NEAR_TITLES = 6;
  private static final int SUBHEAD_WORDS = 7;

  private final List<Line> lines;
  private final List<Line> prose;
  private final int[] proseFrom;
  private final int usualGap;

  LineView(List<Line> lines, Format format) {
    this.lines = List.copyOf(lines);
    List<Line> text = new ArrayList<>();
    proseFrom = new int[lines.size() + 1];
    int[] gaps = new int[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      proseFrom[i] = text.size();
      gaps[i] = lines.get(i).blanksBefore();
      if (lines.get(i).isBodyText()) {
        text.add(lines.get(i));
      }
    }
    proseFrom[lines.size()] = text.size();
    prose = List.copyOf(text);
    Arrays.sort(gaps);
    // In pages the lines of the source say nothing of distance.
    usualGap =
        format == Format.HTML
            ? Integer.MAX_VALUE
            : gaps.length == 0 ? 0 : gaps[gaps.length * 3 / 4];
  }

  List<Line> lines() {
    return lines;
  }

  /** Lines of running text: what words and names are compared over. */
  List<Line> prose() {
    return prose;
  }

  /** Position in {@link #prose()} of the first running text at or behind a line. */
  int proseFrom(int index) {
    return proseFrom[Math.min(index, lines.size())];
  }

  @Nullable Line line(int index) {
    return index >= 0 && index < lines.size() ? lines.get(index) : null;
  }

  int usualGap() {
    return usualGap;
  }

  /** Saved with its menus and lists: less than two thirds of its lines are running text. */
  boolean isPage() {
    return prose.size() * 3 < lines.size() * 2;
  }

  /** Other short lines that look like titles within a few lines of text. */
  int titlesNear(Line line) {
    int near = 0;
    int at = proseFrom(line.index());
    for (int step = -1; step <= 1; step += 2) {
      int i = line.index() + step;
      while (i >= 0
          && i < lines.size()
          && Math.abs(proseFrom(i) - at) <= NEAR_TITLES
          && Math.abs(i - line.index()) <= 4 * NEAR_TITLES) {
        near += Clues.isTitle(lines.get(i)) && lines.get(i).words() <= SUBHEAD_WORDS ? 1 : 0;
        i += step;
      }
    }
    return near;
  }

  /** Mark-up says that it is a heading. */
  boolean isHeading(Line line) {
    return line.block().kind() == Block.Kind.HEADING || line.text().startsWith("# ");
  }
}
