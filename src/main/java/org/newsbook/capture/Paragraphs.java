package org.newsbook.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes blocks of the lines of a text: those of hard-wrapped text are joined to paragraphs. */
public final class Paragraphs {
  /** Wider than this, nobody wraps by hand. */
  private static final int WIDEST = 100;

  private Paragraphs() {}

  /**
   * A block a line that is not blank.
   *
   * @param from 1-based line
   * @param to the line behind the last
   */
  public static List<Block> lines(List<String> lines, int from, int to, Block.Kind kind) {
    return IntStream.range(from, to)
        .mapToObj(n -> Block.of(n, lines.get(n - 1), kind))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * A block a line, or a block a paragraph where lines are wrapped.
   *
   * @param from 1-based line
   * @param to the line behind the last
   */
  public static List<Block> of(List<String> lines, int from, int to, Block.Kind kind) {
    boolean wrapped = isWrapped(lines.subList(from - 1, to - 1));
    List<Block> blocks = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    int start = from;
    for (int n = from; n <= to; n++) {
      String line = n < to ? SourceText.collapse(lines.get(n - 1)) : "";
      if (!open.isEmpty() && (line.isEmpty() || !wrapped)) {
        blocks.add(new Block(start, n - 1, open.toString(), kind));
        open.setLength(0);
      }
      if (!line.isEmpty()) {
        start = open.isEmpty() ? n : start;
        open.append(open.isEmpty() ? "" : " ").append(line);
      }
    }
    return blocks;
  }

  /** No line is long, and some stand together without a blank line between. */
  private static boolean isWrapped(List<String> lines) {
    boolean together = false;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).stripTrailing().length() > WIDEST) {
        return false;
      }
      together |= i > 0 && !lines.get(i).isBlank() && !lines.get(i - 1).isBlank();
    }
    return together;
  }
}
