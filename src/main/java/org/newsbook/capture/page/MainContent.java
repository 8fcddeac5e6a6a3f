package org.newsbook.capture.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsbook.capture.Block;

/**
 * Tells a page's article from what stands around it: its text is what {@link ContentModel} judges
 * to be; its title, stand-first and captions are found around that.
 */
final class MainContent {
  private static final Pattern STAND_FIRST =
      Pattern.compile(
          "(?i)dek|deck|sub-?title|sub-?head|stand-?first|summary|description|lede?|lead|intro|excerpt|strap|tagline");

  /** More likely the article's text than not. */
  private static final double LIKELY = 0.5;

  /**
   * On a page without such, what is half as likely as the likeliest, if that is no less than this.
   */
  private static final double LEAST = 0.1;

  /** Between a title and its text stand at most this many pieces. */
  private static final int OPENING = 60;

  private final List<Piece> pieces;
  private final PageHead head;
  private final List<Piece> text;
  private final Map<Piece, Block.Kind> kinds = new HashMap<>();

  private MainContent(List<Piece> pieces, PageHead head, List<Piece> text) {
    this.pieces = pieces;
    this.head = head;
    this.text = text;
  }

  /**
   * The pieces that are the article, and what each is to it.
   *
   * @param judged how likely each piece is the article's text
   */
  static Map<Piece, Block.Kind> of(List<Piece> pieces, PageHead head, double[] judged) {
    double most = Arrays.stream(judged).max().orElse(0);
    double least = most >= LIKELY || most < LEAST ? LIKELY : most / 2;
    List<Piece> text =
        IntStream.range(0, judged.length)
            .filter(i -> judged[i] >= least)
            .mapToObj(pieces::get)
            .toList();
    MainContent content = new MainContent(pieces, head, text);
    PageArticles articles = new PageArticles(pieces, text);
    if (articles.areSeveral()) {
      content.takeEach(articles);
    } else if (!text.isEmpty()) {
      content.takeOne();
    }
    return content.kinds;
  }

  private void takeEach(PageArticles articles) {
    text.stream()
        .filter(piece -> articles.of(piece.holder()).isPresent())
        .forEach(piece -> kinds.put(piece, piece.kind()));
    Optional<Element> last = Optional.empty();
    for (Piece piece : pieces) {
      Optional<Element> article = articles.of(piece.holder());
      if (article.isEmpty()) {
        continue;
      }
      if (piece.kind() == Block.Kind.HEADING && !article.equals(last)) {
        last = article;
        kinds.put(piece, Block.Kind.TITLE);
      } else if (!article.equals(last)) {
        kinds.remove(piece);
      }
    }
  }

  private void takeOne() {
    text.forEach(piece -> kinds.put(piece, piece.kind()));
    Piece start = text.stream().filter(p -> p.prose() > 0).findFirst().orElse(text.get(0));
    int first = pieces.indexOf(start);
    int last = pieces.indexOf(text.get(text.size() - 1));
    tables();
    int title = title(first);
    captions(title < 0 ? first : title, last);
    if (title >= 0) {
      kinds.put(pieces.get(title), Block.Kind.TITLE);
      pieces.subList(title + 1, first + 1).stream()
          .filter(this::isStandFirst)
          .findFirst()
          .ifPresent(piece -> kinds.put(piece, Block.Kind.STAND_FIRST));
    }
  }

  /** A table between two brothers with the article's text is a part of it. */
  private void tables() {
    int from = 0;
    for (int i = 1; i <= pieces.size(); i++) {
      boolean same =
          i < pieces.size()
              && pieces.get(i).kind() == Block.Kind.TABLE_ROW
              && table(pieces.get(i)) == table(pieces.get(from));
      if (same) {
        continue;
      }
      @Nullable Element table = table(pieces.get(from));
      if (from > 0
          && i < pieces.size()
          && table != null
          && isTextBeside(pieces.get(from - 1), table)
          && isTextBeside(pieces.get(i), table)) {
        pieces.subList(from, i).forEach(row -> kinds.putIfAbsent(row, row.kind()));
      }
      from = i;
    }
  }

  private static @Nullable Element table(Piece piece) {
    return piece.kind() == Block.Kind.TABLE_ROW ? piece.holder().closest("table") : null;
  }

  private boolean isTextBeside(Piece piece, Element table) {
    return kinds.containsKey(piece)
        && piece.prose() > 0
        && piece.holder().parent() == table.parent();
  }

  /** The last title before the text, or -1. */
  private int title(int first) {
    PageTitle title = new PageTitle(head);
    for (int i = first - 1; i >= 0 && i > first - OPENING; i--) {
      if (title.is(pieces.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isStandFirst(Piece piece) {
    Element holder = piece.holder();
    int length = piece.text().length();
    if (length < 25 || length > 400 || piece.linked() > 0) {
      return false;
    }
    return holder.normalName().equals("h2")
        || STAND_FIRST.matcher(holder.className() + " " + holder.attr("itemprop")).find()
        || Optional.ofNullable(holder.parent())
            .filter(parent -> STAND_FIRST.matcher(parent.className()).find())
            .isPresent()
        || head.description()
            .filter(
                text -> PieceFeatures.letters(text).startsWith(PieceFeatures.letters(piece.text())))
            .isPresent();
  }

  private void captions(int from, int to) {
    for (Piece piece : pieces.subList(from, to + 1)) {
      if (piece.kind() == Block.Kind.CAPTION || isCaption(piece)) {
        kinds.putIfAbsent(piece, Block.Kind.CAPTION);
      }
    }
  }

  private static boolean isCaption(Piece piece) {
    return Cue.of(piece.holder(), new HashMap<>()).contains(Cue.CAPTION);
  }
}
