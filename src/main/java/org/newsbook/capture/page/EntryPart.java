package org.newsbook.capture.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsbook.capture.Block;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.Part;
import org.newsbook.capture.PlaceFinder;

/** An article of which a feed or an export has the title and the text. */
public final class EntryPart {
  private EntryPart() {}

  /**
   * @param told what the format tells of it; a title without a text is the text
   * @param html its text, marked up or plain
   */
  public static Part of(Metadata told, String html, PlaceFinder places) {
    return of(told, HtmlReader.pieces(html.indexOf('<') < 0 ? markedUp(html) : html), places);
  }

  /** Of the pieces of its text. */
  public static Part of(Metadata told, List<Piece> pieces, PlaceFinder places) {
    List<Block> blocks = new ArrayList<>();
    Block.Kind kind = pieces.isEmpty() ? Block.Kind.PARAGRAPH : Block.Kind.TITLE;
    told.title().ifPresent(title -> blocks.add(places.block(title, kind)));
    for (Piece piece : pieces) {
      blocks.add(places.block(piece.text(), piece.kind()));
    }
    return new Part(blocks, pieces.isEmpty() ? told.withTitle(Optional.empty()) : told);
  }

  /** Plain text has a paragraph a line. */
  private static String markedUp(String text) {
    return text.lines().map(line -> "<p>" + line + "</p>").collect(Collectors.joining());
  }
}
