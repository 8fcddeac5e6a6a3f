package org.newsbook.capture.document;

import java.util.ArrayList;
import java.util.List;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.SourceText;

/** Gathers the paragraphs of a document; each is a line, an empty one too. */
final class DocumentLines {
  private final List<String> lines = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  void add(String raw, Block.Kind kind) {
    lines.add(SourceText.collapse(raw));
    Block.of(lines.size(), raw, kind).ifPresent(blocks::add);
  }

  boolean isEmpty() {
    return blocks.isEmpty();
  }

  Capture capture(String path) {
    return new Capture(path, Format.DOCUMENT, lines, blocks, Metadata.NONE);
  }
}
