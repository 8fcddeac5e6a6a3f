package org.newsbook.capture;

/** How a capture came. */
public enum Format {
  TEXT(true),
  MARKDOWN(true),
  /** A PDF, an office document or rich text. */
  DOCUMENT(true),
  HTML(false),
  MAIL(false),
  FEED(false),
  TABLE(false),
  /** What a tool or a press database wrote, in its own mark-up. */
  EXPORT(false),
  ARCHIVE(false);

  private final boolean lines;

  Format(boolean lines) {
    this.lines = lines;
  }

  /** Its lines are for reading; those of others are mark-up, and only the text in them is read. */
  public boolean hasReadableLines() {
    return lines;
  }
}
