package org.newsbook.capture.text;

import java.util.List;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.Paragraphs;
import org.newsbook.capture.SourceText;

/** Reads plain text: each line that is not blank is a block. */
public final class TextReader {
  private TextReader() {}

  public static Capture read(String path, SourceText source) {
    List<String> lines = source.lines();
    List<Block> blocks = Paragraphs.lines(lines, 1, lines.size() + 1, Block.Kind.PLAIN);
    return new Capture(path, Format.TEXT, lines, blocks, Metadata.NONE);
  }
}
