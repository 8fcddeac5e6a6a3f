package org.newsbook.capture;

/**
 * Finds the line on which a text stands in the file that it was decoded from. Texts are asked for
 * in file order; one that the file writes otherwise (in base64, say) stands where the last stood.
 */
final class PlaceFinder {
  /** As much of a text as mark-up and line ends seldom break. */
  private static final int SOUGHT = 24;

  private final SourceText source;
  private int at;

  PlaceFinder(SourceText source) {
    this.source = source;
  }

  /** Looks behind this offset from now on. */
  void moveTo(int offset) {
    at = Math.max(at, offset);
  }

  Block block(String text, Block.Kind kind) {
    int found = source.text().indexOf(text.substring(0, Math.min(SOUGHT, text.length())), at);
    at = Math.max(at, found);
    int line = source.lineAt(at);
    return new Block(line, line, text, kind);
  }
}
