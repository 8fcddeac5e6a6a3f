package org.newsbook.article.boundary;

import java.util.ArrayList;
import java.util.List;
import org.newsbook.article.line.Line;

/**
 * Under which keys a line meets others of its kind; no word of them leaves the capture.
 *
 * @param text what it says, numbers made alike
 * @param prefix its key or its first two words
 * @param skeleton the order of capitals, small words, numbers and marks
 * @param make its length class, ending, case and gap
 * @param pair its make and that of the line before
 * @param follows the prefix of the line before, and whether this is running text
 * @param madeBefore the make of the line before
 * @param shapedBefore the skeleton of the line before
 * @param gap blank lines before it, and what is running text here and before
 */
record LineKey(
    String text,
    String prefix,
    String skeleton,
    String make,
    String pair,
    String follows,
    String madeBefore,
    String shapedBefore,
    String gap) {

  static List<LineKey> of(List<Line> lines, List<LineShape> shapes) {
    List<LineKey> keys = new ArrayList<>();
    String make = "^";
    String prefix = "^";
    String skeleton = "^";
    boolean prose = false;
    for (int i = 0; i < shapes.size(); i++) {
      LineShape shape = shapes.get(i);
      String own = shape.signature();
      keys.add(
          new LineKey(
              shape.sameText(),
              shape.prefix(),
              shape.skeleton(),
              own,
              make + "|" + own,
              prefix + "|" + shape.prose(),
              make + "|" + lines.get(i).blanksBefore(),
              skeleton,
              Math.min(3, lines.get(i).blanksBefore()) + "|" + shape.prose() + "|" + prose));
      make = own;
      skeleton = shape.skeleton();
      prefix = shape.prefix();
      prose = shape.prose();
    }
    return List.copyOf(keys);
  }
}
