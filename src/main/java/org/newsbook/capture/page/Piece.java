package org.newsbook.capture.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.newsbook.capture.Block;
import org.newsbook.text.Width;

/**
 * A run of text of a page that nothing breaks: a paragraph, a heading, a menu entry.
 *
 * @param holder the innermost block element around it
 * @param start offset in the source of its first character
 * @param end offset behind its last character
 * @param text white space collapsed, never blank
 * @param linked how many of the characters stand in links
 */
public record Piece(Element holder, int start, int end, String text, int linked, Block.Kind kind) {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;,…。！？”\"’'»」)\\]]$");

  /** Shorter text is prose only if it is a sentence, and never below the half of it. */
  private static final int PROSE = 80;

  /** The same, of another kind. */
  Piece as(Block.Kind other) {
    return new Piece(holder, start, end, text, linked, other);
  }

  /** Share of its characters that stand in links. */
  public double linkDensity() {
    return (double) linked / text.length();
  }

  /** Its length, in characters of an alphabet. */
  double width() {
    return Width.of(text);
  }

  boolean endsSentence() {
    return SENTENCE_END.matcher(text.substring(Math.max(0, text.length() - 2))).find();
  }

  /** Characters of running text; links count against it. */
  double prose() {
    double width = width();
    if (kind == Block.Kind.CAPTION || width < PROSE / 2.0 || (!endsSentence() && width < PROSE)) {
      return 0;
    }
    return Math.max(0, width * (1 - 2 * linkDensity()));
  }
}
