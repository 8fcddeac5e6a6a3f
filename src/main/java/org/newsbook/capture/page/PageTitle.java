package org.newsbook.capture.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsbook.text.Words;

/** Which piece of a page is the title of its article. */
final class PageTitle {
  private static final int LONGEST = 300;

  private final String letters;
  private final Set<String> words;

  PageTitle(PageHead head) {
    String title = head.title().orElse("");
    letters = PieceFeatures.letters(title);
    words = new HashSet<>(Words.folded(title));
  }

  /** Those of the title that the page's head tells, folded. */
  Set<String> words() {
    return words;
  }

  /** The first that says what the head says, else the first heading of the first rank; or -1. */
  int indexIn(List<Piece> pieces) {
    int like = -1;
    int rank = -1;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.holder().normalName().matches("h[1-3]") && says(piece)) {
        return i;
      }
      like = like < 0 && is(piece) ? i : like;
      rank = rank < 0 && isOfFirstRank(piece) ? i : rank;
    }
    return like >= 0 ? like : rank;
  }

  private static boolean isOfFirstRank(Piece piece) {
    return piece.holder().normalName().equals("h1");
  }

  private boolean says(Piece piece) {
    return piece.text().length() <= LONGEST && letters.equals(PieceFeatures.letters(piece.text()));
  }

  /** Says what the page's head says; a first-rank heading may say it in other words. */
  boolean is(Piece piece) {
    return says(piece)
        || isOfFirstRank(piece)
            && piece.text().length() <= LONGEST
            && shared(piece) >= words.size() / 3.0;
  }

  /** How many of the title's words a piece has. */
  int shared(Piece piece) {
    Set<String> same = new HashSet<>(words);
    same.retainAll(new HashSet<>(Words.folded(piece.text())));
    return same.size();
  }
}
