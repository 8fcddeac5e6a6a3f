package org.newsbook.capture.export;

import java.util.ArrayList;
import java.util.List;
import org.newsbook.capture.Block;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.Paragraphs;
import org.newsbook.capture.Part;
import org.newsbook.capture.SourceText;

/**
 * One document of an export: which of its lines are title and text. All other lines tell of it.
 *
 * @param start its first line, 1-based
 * @param end the line behind its last
 * @param title the line of the title
 * @param bodyStart the first line of the text
 * @param bodyEnd the line behind the last of the text
 */
record PressDocument(int start, int end, int title, int bodyStart, int bodyEnd, Metadata told) {

  Part part(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    for (int n = start; n < bodyStart; n++) {
      add(lines, n, n == title ? Block.Kind.TITLE : Block.Kind.FURNITURE, blocks);
    }
    for (Block block : Paragraphs.of(lines, bodyStart, bodyEnd, Block.Kind.PARAGRAPH)) {
      String text = withoutLabel(block.text());
      if (!text.isEmpty()) {
        blocks.add(new Block(block.fromLine(), block.toLine(), text, block.kind()));
      }
    }
    for (int n = bodyEnd; n < end; n++) {
      add(lines, n, Block.Kind.FURNITURE, blocks);
    }
    return new Part(blocks, told);
  }

  /** What stands before the first document and behind the last. */
  static Part around(List<String> lines, int start, int end, Block.Kind kind) {
    List<Block> blocks = new ArrayList<>();
    for (int n = start; n < end; n++) {
      add(lines, n, kind, blocks);
    }
    return new Part(blocks, Metadata.NONE);
  }

  private static void add(List<String> lines, int n, Block.Kind kind, List<Block> blocks) {
    String text = SourceText.collapse(lines.get(n - 1));
    if (!text.isEmpty()) {
      blocks.add(new Block(n, n, text, kind));
    }
  }

  private static String withoutLabel(String text) {
    return PressLabels.field(text)
        .filter(field -> field.is("text"))
        .map(PressLabels.Field::value)
        .or(() -> FactivaFields.value(text))
        .orElse(text);
  }
}
