package org.newsbook.capture.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.SourceText;
import org.newsbook.text.DataFile;

/** Reads a saved page: its text in blocks, the article told from what stands around it. */
public final class HtmlReader {
  /** With less, an article may be hidden in the page until a script shows it. */
  private static final int LITTLE_TEXT = 300;

  private static final ContentModel MODEL = ContentModel.read();

  /** What readers wrote, whatever it looks like. */
  private static final Evaluator COMMENTS =
      QueryParser.parse(
          DataFile.lines(HtmlReader.class, "comment-containers.txt").stream()
              .map(name -> "#" + name + ",." + name)
              .collect(Collectors.joining(",")));

  private HtmlReader() {}

  public static Capture read(String path, SourceText source) {
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(source.text(), "");
    PageHead head = PageHead.of(page);
    List<Piece> pieces = PageText.of(page, false);
    Map<Piece, Block.Kind> kinds = content(pieces, head);
    if (length(kinds) < LITTLE_TEXT) {
      List<Piece> all = PageText.of(page, true);
      Map<Piece, Block.Kind> other = content(all, head);
      if (length(other) > 2 * length(kinds)) {
        pieces = all;
        kinds = other;
      }
    }
    List<Block> blocks = new ArrayList<>();
    for (Piece piece : pieces) {
      Block.Kind kind = kinds.getOrDefault(piece, Block.Kind.FURNITURE);
      // What describes a picture is seen by nobody; it counts only beside the article's text.
      if (kind != Block.Kind.FURNITURE || !piece.holder().normalName().equals("img")) {
        int from = source.lineAt(piece.start());
        int to = Math.max(from, source.lineAt(piece.end() - 1));
        blocks.add(new Block(from, to, piece.text(), kind));
      }
    }
    // The parser moves what stands wrongly in a table; blocks are in the order of the file.
    blocks.sort(Comparator.comparingInt(Block::fromLine));
    List<Block> titles = blocks.stream().filter(b -> b.kind() == Block.Kind.TITLE).toList();
    return new Capture(
        path,
        Format.HTML,
        source.lines(),
        blocks,
        head.metadata(titles, ShownCredits.of(pieces, kinds, head), source));
  }

  private static Map<Piece, Block.Kind> content(List<Piece> pieces, PageHead head) {
    List<Piece> left = ConsentWalls.left(pieces);
    Map<Piece, Block.Kind> all = MainContent.of(left, head, MODEL.judge(left, head));
    Map<Piece, Block.Kind> own = new HashMap<>(all);
    own.keySet().removeIf(piece -> piece.holder().closest(COMMENTS) != null);
    return own.isEmpty() ? all : own;
  }

  /** The runs of text of a fragment that is all article, such as a feed's entry. */
  public static List<Piece> pieces(String html) {
    return PageText.of(Jsoup.parse(html), false);
  }

  /** A fragment's text as one run. */
  public static String plain(String html) {
    return SourceText.collapse(Jsoup.parse(html).text());
  }

  private static int length(Map<Piece, Block.Kind> kinds) {
    return kinds.keySet().stream().mapToInt(piece -> piece.text().length()).sum();
  }
}
