package org.newsbook.capture.export;

import java.util.ArrayList;
import java.util.List;
import org.newsbook.capture.Block;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.Paragraphs;
import org.newsbook.capture.Part;

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
    for (Block block : Paragraphs.lines(lines, start, bodyStart, Block.Kind.FURNITURE)) {
      blocks.add(block.fromLine() == title ? block.as(Block.Kind.TITLE) : block);
    }
    for (Block block : Paragraphs.of(lines, bodyStart, bodyEnd, Block.Kind.PARAGRAPH)) {
      String text = withoutLabel(block.text());
      if (!text.isEmpty()) {
        blocks.add(new Block(block.fromLine(), block.toLine(), text, block.kind()));
      }
    }
    blocks.addAll(Paragraphs.lines(lines, bodyEnd, end, Block.Kind.FURNITURE));
    return new Part(blocks, told);
  }

  private static String withoutLabel(String text) {
    return PressLabels.field(text)
        .filter(field -> field.is("text"))
        .map(PressLabels.Field::value)
        .or(() -> FactivaFields.value(text))
        .orElse(text);
  }
}
