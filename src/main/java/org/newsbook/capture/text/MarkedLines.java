package org.newsbook.capture.text;

import java.util.ArrayList;
import java.util.List;
import org.newsbook.capture.Block;
import org.newsbook.capture.SourceText;

/** Lines of Markdown that are read as they stand. */
final class MarkedLines {
  private MarkedLines() {}

  /** A block for each line that has more than a rule or a fence on it. */
  static List<Block> of(SourceText source, int from, int to, Block.Kind kind) {
    List<Block> blocks = new ArrayList<>();
    for (int line = from; line <= to; line++) {
      String text = SourceText.collapse(source.lines().get(line - 1));
      boolean mark = text.matches("[-.~`]{3,}\\w*");
      if (!text.isEmpty() && !mark) {
        blocks.add(new Block(line, line, text, kind));
      }
    }
    return blocks;
  }
}
