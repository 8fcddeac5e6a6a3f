package org.newsbook.capture.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.newsbook.capture.Block;

/** Makes one piece of the cells of a table's row; a table that only lays out a page is no table. */
final class TableRows {
  /** A cell with more text than this holds prose. */
  private static final int LONGEST_CELL = 200;

  private TableRows() {}

  static List<Piece> join(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      int end = i + 1;
      if (pieces.get(i).kind() == Block.Kind.TABLE_ROW) {
        Element row = pieces.get(i).holder().closest("tr");
        while (end < pieces.size()
            && pieces.get(end).kind() == Block.Kind.TABLE_ROW
            && pieces.get(end).holder().closest("tr") == row) {
          end++;
        }
        joined.addAll(row(pieces.subList(i, end)));
      } else {
        joined.add(pieces.get(i));
      }
      i = end;
    }
    return List.copyOf(joined);
  }

  private static List<Piece> row(List<Piece> cells) {
    Set<Element> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Piece cell : cells) {
      if (!seen.add(cell.holder().closest("td,th")) || cell.text().length() > LONGEST_CELL) {
        return cells.stream().map(one -> one.as(Block.Kind.PARAGRAPH)).toList();
      }
    }
    Piece first = cells.get(0);
    String text = cells.stream().map(Piece::text).collect(Collectors.joining(" | "));
    int linked = cells.stream().mapToInt(Piece::linked).sum();
    int end = Math.max(first.end(), cells.get(cells.size() - 1).end());
    return List.of(
        new Piece(first.holder(), first.start(), end, text, linked, Block.Kind.TABLE_ROW));
  }
}
