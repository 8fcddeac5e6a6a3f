package org.newsbook.capture.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsbook.text.Words;

/** Which piece of a page is the title of its article. */
final class PageTitle {
  private static final int LONGEST = 300;

  private PageTitle() {}

  /** The first that says what the head says, else the first heading of the first rank; or -1. */
  static int indexIn(List<Piece> pieces, PageHead head) {
    int like = -1;
    int rank = -1;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (isHeading(piece) && says(piece, head)) {
        return i;
      }
      like = like < 0 && is(piece, head) ? i : like;
      rank = rank < 0 && piece.holder().normalName().equals("h1") ? i : rank;
    }
    return like >= 0 ? like : rank;
  }

  private static boolean isHeading(Piece piece) {
    return piece.holder().normalName().matches("h[1-3]");
  }

  private static boolean says(Piece piece, PageHead head) {
    return piece.text().length() <= LONGEST
        && PieceFeatures.letters(head.title().orElse(""))
            .equals(PieceFeatures.letters(piece.text()));
  }

  /** Says what the page's head says; a first-rank heading may say it in other words. */
  static boolean is(Piece piece, PageHead head) {
    if (piece.text().length() > LONGEST) {
      return false;
    }
    if (says(piece, head)) {
      return true;
    }
    Set<String> same = new HashSet<>(Words.folded(head.title().orElse("")));
    int words = same.size();
    same.retainAll(Words.folded(piece.text()));
    return piece.holder().normalName().equals("h1") && same.size() >= words / 3.0;
  }
}
