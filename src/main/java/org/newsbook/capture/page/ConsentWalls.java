package org.newsbook.capture.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.newsbook.capture.Block;
import org.newsbook.capture.ConsentWords;

/**
 * The parts of a page that ask for consent before it is read: around a line that says so the widest
 * element without a heading of another matter and with no more than half of the page's text.
 */
final class ConsentWalls {
  private final Map<Element, Integer> lengths = new IdentityHashMap<>();
  private final Set<Element> headed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> walls = Collections.newSetFromMap(new IdentityHashMap<>());
  private final int half;

  private ConsentWalls(List<Piece> pieces) {
    List<Piece> told = new ArrayList<>();
    int sum = 0;
    for (Piece piece : pieces) {
      boolean tells = ConsentWords.tell(piece.text());
      sum += piece.text().length();
      for (Element up = piece.holder(); up != null; up = up.parent()) {
        lengths.merge(up, piece.text().length(), Integer::sum);
        if (piece.kind() == Block.Kind.HEADING && !tells) {
          headed.add(up);
        }
      }
      if (tells) {
        told.add(piece);
      }
    }
    half = sum / 2;
    for (Piece piece : told) {
      Element up = piece.holder();
      while (up != null && !headed.contains(up) && lengths.getOrDefault(up, 0) <= half) {
        walls.add(up);
        up = up.parent();
      }
    }
  }

  /** A page's pieces, without those of its walls. */
  static List<Piece> left(List<Piece> pieces) {
    ConsentWalls found = new ConsentWalls(pieces);
    return pieces.stream().filter(piece -> !found.hold(piece)).toList();
  }

  private boolean hold(Piece piece) {
    for (Element up = piece.holder(); up != null && !walls.isEmpty(); up = up.parent()) {
      if (walls.contains(up)) {
        return true;
      }
    }
    return ConsentWords.tell(piece.text());
  }
}
