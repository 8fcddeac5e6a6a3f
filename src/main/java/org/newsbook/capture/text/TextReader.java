package org.newsbook.capture.text;

import java.util.ArrayList;
import java.util.List;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.SourceText;

/** Reads plain text: each line that is not blank is a block. */
public final class TextReader {
  private TextReader() {}

  public static Capture read(String path, SourceText source) {
    List<Block> blocks = new ArrayList<>();
    int number = 0;
    for (String line : source.lines()) {
      number++;
      String text = SourceText.collapse(line);
      if (!text.isEmpty()) {
        blocks.add(new Block(number, number, text, Block.Kind.PLAIN));
      }
    }
    return new Capture(path, Format.TEXT, source.lines(), blocks, Metadata.NONE);
  }
}
