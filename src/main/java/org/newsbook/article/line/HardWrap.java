package org.newsbook.article.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsbook.capture.Block;
import org.newsbook.capture.Paragraphs;

/**
 * Rejoins text that was wrapped at a width: many lines nearly fill it, hardly one passes it, and a
 * line goes on where its first word would not have fitted in the line before. The marks of a quoted
 * mail ('> ') go with it. What is no part of the text is joined to nothing. The joined block keeps
 * the numbers of its first and last line.
 */
final class HardWrap {
  private static final int NARROWEST = 50;
  private static final int WIDEST = 125;
  private static final int COLUMN = 30;
  private static final double COLUMN_QUANTILE = 0.9;
  private static final double MOSTLY = 0.55;
  private static final int RAGGED = 14;
  private static final double MANY = 0.3;
  private static final double WIDTH_QUANTILE = 0.98;
  private static final int LONGEST = 260;
  private static final int FEWEST = 6;

  private HardWrap() {}

  /**
   * The blocks of a plain text, as they are where it is not wrapped.
   *
   * @param begins lines with which a block begins whatever their words
   */
  static List<Block> rejoin(List<Block> all, Set<Integer> begins) {
    // A quoted line of nothing but its mark is a blank one.
    List<Block> blocks = all.stream().filter(block -> !unquoted(block.text()).isEmpty()).toList();
    int width = width(blocks.stream().filter(block -> !isFurniture(block)).toList());
    if (width == 0) {
      return blocks;
    }
    List<Block> joined = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    Block first = blocks.get(0);
    Block last = first;
    for (Block block : blocks) {
      String text = unquoted(block.text());
      boolean goesOn = !begins.contains(block.fromLine()) && goesOn(last, block, text, width);
      if (!open.isEmpty() && !goesOn) {
        joined.add(new Block(first.fromLine(), last.toLine(), open.toString(), first.kind()));
        open.setLength(0);
      }
      first = open.isEmpty() ? block : first;
      Paragraphs.join(open, text);
      last = block;
    }
    joined.add(new Block(first.fromLine(), last.toLine(), open.toString(), first.kind()));
    return List.copyOf(joined);
  }

  /** The width at which the text was wrapped, in characters; 0 where it was not. */
  private static int width(List<Block> blocks) {
    if (blocks.stream().anyMatch(block -> block.kind() != Block.Kind.PLAIN)) {
      return 0;
    }
    int[] lengths = blocks.stream().mapToInt(block -> block.text().length()).sorted().toArray();
    if (lengths.length < FEWEST || lengths[lengths.length - 1] >= WIDEST + LONGEST) {
      return 0;
    }
    int column = lengths[(int) ((lengths.length - 1) * COLUMN_QUANTILE)];
    if (column >= COLUMN && column < NARROWEST && isColumn(blocks, column)) {
      return column;
    }
    int width = lengths[(int) ((lengths.length - 1) * WIDTH_QUANTILE)];
    List<String> full =
        blocks.stream()
            .map(Block::text)
            .filter(text -> text.length() > width - RAGGED && text.length() <= width + 6)
            .toList();
    // Where lines are paragraphs they end as sentences do.
    long sentences = full.stream().filter(text -> text.endsWith(".")).count();
    boolean wrapped =
        width >= NARROWEST
            && width <= WIDEST
            && full.size() > lengths.length * MANY
            && sentences * 2 < full.size();
    return wrapped ? width : 0;
  }

  /** Of the lines of a newspaper's column most end where the next word would not have fitted. */
  private static boolean isColumn(List<Block> blocks, int width) {
    int beside = 0;
    int filled = 0;
    for (int i = 1; i < blocks.size(); i++) {
      Block last = blocks.get(i - 1);
      if (blocks.get(i).fromLine() == last.toLine() + 1) {
        beside++;
        filled += isFull(last, blocks.get(i).text(), width) ? 1 : 0;
      }
    }
    return beside >= FEWEST && filled > beside * MOSTLY;
  }

  private static boolean isFull(Block last, String next, int width) {
    int space = next.indexOf(' ');
    boolean full = last.text().length() + 1 + (space < 0 ? next.length() : space) > width - 1;
    return full || width < NARROWEST && last.text().endsWith("-");
  }

  private static boolean goesOn(Block last, Block block, String text, int width) {
    boolean full = isFull(last, text, width);
    int gap = block.fromLine() - last.toLine();
    boolean midSentence = gap == 2 && Character.isLowerCase(text.charAt(0));
    return full && (gap == 1 || midSentence) && !isFurniture(last) && !isFurniture(block);
  }

  private static boolean isFurniture(Block block) {
    return block.kind() == Block.Kind.FURNITURE;
  }

  private static String unquoted(String text) {
    int at = 0;
    while (at < text.length() && (text.charAt(at) == '>' || text.charAt(at) == ' ')) {
      at++;
    }
    return text.substring(at);
  }
}
