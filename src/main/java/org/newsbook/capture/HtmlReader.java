package org.newsbook.capture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.newsbook.problem.Problems;

/** Reads a saved page. */
final class HtmlReader {
  private HtmlReader() {}

  static Capture read(String path, SourceText source, Problems problems) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Document document = parser.parseInput(source.text(), "");
    List<Block> blocks = new ArrayList<>();
    for (Element element : document.select("h1,h2,h3,p,li,blockquote")) {
      String text = SourceText.collapse(element.text());
      if (!text.isEmpty() && element.selectFirst("p,li") == null) {
        int line = source.lineAt(element.sourceRange().startPos());
        Block.Kind kind =
            element.normalName().startsWith("h") ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
        blocks.add(new Block(line, line, text, kind));
      }
    }
    blocks.sort(Comparator.comparingInt(Block::fromLine));
    return new Capture(path, Format.HTML, source.lines(), blocks, Metadata.NONE);
  }
}
