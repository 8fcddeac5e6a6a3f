package org.newsbook.capture;

import java.util.List;
import java.util.Objects;

/**
 * A stretch of a capture of which the format itself tells something: one mail of a mailbox, one
 * entry of a feed, one page of a web archive. Of any other capture, the whole.
 *
 * @param blocks in file order
 */
public record Part(List<Block> blocks, Metadata metadata) {
  public Part {
    Objects.requireNonNull(metadata, "metadata");
    blocks = List.copyOf(blocks);
  }

  /** The same, so many lines further down. */
  Part below(int lines) {
    List<Block> moved =
        blocks.stream()
            .map(b -> new Block(lines + b.fromLine(), lines + b.toLine(), b.text(), b.kind()))
            .toList();
    return new Part(moved, metadata.below(lines));
  }
}
