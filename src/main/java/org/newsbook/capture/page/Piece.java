package org.newsbook.capture.page;

import org.jsoup.nodes.Element;
import org.newsbook.capture.Block;

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

  double linkDensity() {
    return (double) linked / text.length();
  }
}
