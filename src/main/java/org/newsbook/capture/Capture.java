package org.newsbook.capture;

import java.util.List;
import java.util.Objects;

/**
 * One captured file.
 *
 * @param path under the content folder, with '/', such as {@code captures/000.txt}
 * @param lines the file's lines as they stand, blank ones too; line n is {@code lines.get(n - 1)};
 *     of a web archive, the lines of the pages in it
 * @param blocks what is to be labelled, in file order; in plain text every non-blank line
 */
public record Capture(
    String path, Format format, List<String> lines, List<Block> blocks, Metadata metadata) {
  public Capture {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(metadata, "metadata");
    lines = List.copyOf(lines);
    blocks = List.copyOf(blocks);
    int last = 1;
    for (Block block : blocks) {
      if (block.fromLine() < last || block.toLine() > lines.size()) {
        throw new IllegalArgumentException(path + ": block out of order or place: " + block);
      }
      last = block.fromLine();
    }
  }
}
