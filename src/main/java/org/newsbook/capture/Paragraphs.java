package org.newsbook.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.newsbook.text.WordVectors;

/** Makes blocks of the lines of a text: those of hard-wrapped text are joined to paragraphs. */
public final class Paragraphs {
  /** Wider than this, nobody wraps by hand. */
  private static final int WIDEST = 100;

  private static final Pattern CUT = Pattern.compile("(\\p{L}{1,40})-$");

  /** The rest of a word; in 'two- and three-year terms' nothing was cut. */
  private static final Pattern REST =
      Pattern.compile("(?!(?:and|or|to|und|oder|bis|et|ou|y|o|e)\\b)\\p{Ll}\\p{L}*+");

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
        join(open, line);
      }
    }
    return blocks;
  }

  /** Adds a line to a paragraph; a word that was cut at the end of the one before is one again. */
  public static void join(StringBuilder open, String line) {
    Matcher cut = CUT.matcher(open);
    Matcher rest = REST.matcher(line);
    if (!cut.find() || !rest.lookingAt()) {
      open.append(open.isEmpty() ? "" : " ").append(line);
      return;
    }
    String head = cut.group(1).toLowerCase(Locale.ROOT);
    boolean compound =
        WordVectors.rank(head + rest.group()) < 0
            && WordVectors.rank(head) >= 0
            && WordVectors.rank(rest.group()) >= 0;
    open.setLength(open.length() - (compound ? 0 : 1));
    open.append(line);
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
