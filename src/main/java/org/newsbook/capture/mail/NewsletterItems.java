package org.newsbook.capture.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.newsbook.capture.Block;
import org.newsbook.capture.page.Piece;

/**
 * Where the items of a newsletter start: at headings of one level, or at links that head a text.
 *
 * @param starts indexes of the pieces that head an item; one for a mail that is one article under a
 *     heading, none for one without
 * @param linked the items are links to what others published, as in an alert
 */
record NewsletterItems(List<Integer> starts, boolean linked) {
  private static final int LEAST_TEXT = 60;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_SOURCE = 60;
  private static final int TITLE_WORDS = 3;
  private static final int INTRODUCTION = 300;
  private static final double WHOLLY = 0.9;
  private static final double MOSTLY = 0.5;

  static NewsletterItems of(List<Piece> pieces, Predicate<Piece> furniture) {
    List<Integer> headings = new ArrayList<>();
    List<Integer> links = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (isHead(pieces.get(i)) && hasText(pieces, i, furniture) && !isSource(pieces, i)) {
        (isHeading(pieces.get(i)) ? headings : links).add(i);
      }
    }
    if (headings.size() <= 1) {
      return links.size() > 1
          ? new NewsletterItems(links, true)
          : new NewsletterItems(headings, false);
    }
    int top = headings.stream().mapToInt(i -> level(pieces.get(i))).min().orElseThrow();
    List<Integer> highest = headings.stream().filter(i -> level(pieces.get(i)) == top).toList();
    List<Integer> linked = headings.stream().filter(i -> isLinked(pieces.get(i))).toList();
    if (highest.size() == 1) {
      // Over linked headings the one of a higher level is the newsletter's own name.
      return new NewsletterItems(linked.size() * 2 > headings.size() ? linked : highest, false);
    }
    int before =
        pieces.subList(0, highest.get(0)).stream()
            .filter(p -> isText(p, furniture))
            .mapToInt(p -> p.text().length())
            .sum();
    boolean parted = linked.isEmpty() && before > INTRODUCTION;
    return new NewsletterItems(parted ? List.of() : highest, false);
  }

  private static boolean hasText(List<Piece> pieces, int head, Predicate<Piece> furniture) {
    for (int i = head + 1; i < pieces.size(); i++) {
      if (isHead(pieces.get(i)) && !isSource(pieces, i)) {
        return false;
      }
      if (isText(pieces.get(i), furniture)) {
        return true;
      }
    }
    return false;
  }

  /** A link right under a linked headline names who published it. */
  private static boolean isSource(List<Piece> pieces, int i) {
    return i > 0
        && !isHeading(pieces.get(i))
        && pieces.get(i).text().length() <= LONGEST_SOURCE
        && isLinked(pieces.get(i))
        && isLinked(pieces.get(i - 1))
        && pieces.get(i - 1).text().length() > pieces.get(i).text().length();
  }

  private static boolean isText(Piece piece, Predicate<Piece> furniture) {
    return piece.text().length() >= LEAST_TEXT
        && piece.linkDensity() < MOSTLY
        && !furniture.test(piece);
  }

  private static boolean isHead(Piece piece) {
    return isHeading(piece)
        || isLinked(piece)
            && piece.text().length() <= LONGEST_TITLE
            && piece.text().split(" ").length >= TITLE_WORDS;
  }

  private static boolean isHeading(Piece piece) {
    return piece.kind() == Block.Kind.HEADING;
  }

  private static boolean isLinked(Piece piece) {
    return piece.linkDensity() >= WHOLLY;
  }

  private static int level(Piece heading) {
    var tag = heading.holder().closest("h1,h2,h3,h4,h5,h6");
    return tag == null ? 6 : tag.normalName().charAt(1) - '0';
  }
}
