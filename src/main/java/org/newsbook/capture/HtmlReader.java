package org.newsbook.capture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads a saved page: its text in blocks, the article told from what stands around it. */
final class HtmlReader {
  private HtmlReader() {}

  static Capture read(String path, SourceText source) {
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(source.text(), "");
    PageHead head = PageHead.of(page);
    List<Piece> pieces = PageText.of(page, false);
    Set<Piece> main = MainContent.of(pieces, head);
    List<Block> blocks = new ArrayList<>();
    for (Piece piece : pieces) {
      int from = source.lineAt(piece.start());
      int to = Math.max(from, source.lineAt(piece.end() - 1));
      Block.Kind kind = main.contains(piece) ? piece.kind() : Block.Kind.FURNITURE;
      blocks.add(new Block(from, to, piece.text(), kind));
    }
    // The parser moves what stands wrongly in a table; blocks are in the order of the file.
    blocks.sort(Comparator.comparingInt(Block::fromLine));
    return new Capture(path, Format.HTML, source.lines(), blocks, head.metadata(1));
  }
}
