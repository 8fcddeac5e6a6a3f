package org.newsbook.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One captured file.
 *
 * @param path under the content folder, with '/', such as {@code captures/000.txt}
 * @param lines the file's lines as they stand, blank ones too; line n is {@code lines.get(n - 1)};
 *     of a web archive or an office document, the lines of the text in it
 * @param parts what is to be labelled, in file order; no article reaches over two of them
 */
public record Capture(String path, Format format, List<String> lines, List<Part> parts) {
  public Capture {
    Objects.requireNonNull(format, "format");
    lines = List.copyOf(lines);
    parts = List.copyOf(parts);
    int last = 1;
    for (Part part : parts) {
      for (Block block : part.blocks()) {
        if (block.fromLine() < last || block.toLine() > lines.size()) {
          throw new IllegalArgumentException(path + ": block out of order or place: " + block);
        }
        last = block.fromLine();
      }
    }
  }

  /** Of one part; in plain text every non-blank line is a block. */
  public Capture(
      String path, Format format, List<String> lines, List<Block> blocks, Metadata metadata) {
    this(path, format, lines, List.of(new Part(blocks, metadata)));
  }

  /** What is told of the first part; most captures are one. */
  public Metadata metadata() {
    return parts.isEmpty() ? Metadata.NONE : parts.get(0).metadata();
  }

  /** Those of all parts. */
  public List<Block> blocks() {
    return parts.size() == 1
        ? parts.get(0).blocks()
        : parts.stream().flatMap(part -> part.blocks().stream()).toList();
  }

  /** The same, of a page whose address is known where the page itself does not tell it. */
  public Capture savedFrom(String address) {
    List<Part> told =
        parts.stream()
            .map(
                part ->
                    part.metadata().url().isPresent()
                        ? part
                        : new Part(part.blocks(), part.metadata().withUrl(Optional.of(address))))
            .toList();
    return new Capture(path, format, lines, told);
  }

  /** Several that are held in one file, one after the other; the lines are theirs. */
  public static Capture joined(String path, Format format, List<Capture> held) {
    List<String> lines = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    for (Capture one : held) {
      int above = lines.size();
      lines.addAll(one.lines);
      one.parts.forEach(part -> parts.add(part.below(above)));
    }
    return new Capture(path, format, lines, parts);
  }
}
