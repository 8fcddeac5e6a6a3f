package org.newsbook.capture;

import java.util.Objects;
import java.util.Optional;

/**
 * The smallest unit that is labelled and cited: a line of plain text, or an element of a page.
 *
 * @param fromLine 1-based line of the file at which it starts
 * @param toLine the line at which it ends; equal to {@code fromLine} in plain text
 * @param text without mark-up, white space collapsed, never blank
 * @param kind what the format says that it is; plain text says nothing
 */
public record Block(int fromLine, int toLine, String text, Kind kind) {
  /** What mark-up tells of a block. */
  public enum Kind {
    PLAIN,
    /** An article starts here. */
    TITLE,
    /** Sums an article up under its title. */
    STAND_FIRST,
    PARAGRAPH,
    HEADING,
    ITEM,
    QUOTE,
    TABLE_ROW,
    CAPTION,
    /** In the page, but outside its main content. */
    FURNITURE
  }

  public Block {
    Objects.requireNonNull(kind, "kind");
    if (fromLine < 1 || toLine < fromLine) {
      throw new IllegalArgumentException("lines " + fromLine + " to " + toLine);
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("a block has text");
    }
  }

  /** What one line says; nothing of a blank one. */
  public static Optional<Block> of(int line, String raw, Kind kind) {
    return Optional.of(SourceText.collapse(raw))
        .filter(text -> !text.isEmpty())
        .map(text -> new Block(line, line, text, kind));
  }

  /** The same, of another kind. */
  public Block as(Kind other) {
    return new Block(fromLine, toLine, text, other);
  }
}
