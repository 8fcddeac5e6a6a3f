package org.newsbook.capture;

/**
 * Finds the line on which a text stands in the file that it was decoded from. Texts are asked for
 * in file order; one that the file writes otherwise (in base64, say) stands where the last stood.
 */
public final class PlaceFinder {
  /** As much of a text as mark-up and line ends seldom break. */
  private static final int SOUGHT = 24;

  /** No further: a text that the file writes otherwise is not sought to the end of a large file. */
  private static final int REACH = 50_000;

  private final SourceText source;
  private int at;

  public PlaceFinder(SourceText source) {
    this.source = source;
  }

  /** Looks behind this offset from now on. */
  public void moveTo(int offset) {
    at = Math.max(at, offset);
  }

  /** The line that it has come to. */
  public int line() {
    return source.lineAt(at);
  }

  public Block block(String text, Block.Kind kind) {
    String sought = text.substring(0, Math.min(SOUGHT, text.length()));
    int last = Math.min(source.text().length(), at + REACH) - sought.length();
    for (int i = at; i <= last; i++) {
      if (source.text().startsWith(sought, i)) {
        at = i;
        break;
      }
    }
    int line = source.lineAt(at);
    return new Block(line, line, text, kind);
  }
}
