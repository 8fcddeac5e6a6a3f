package org.newsbook.capture.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** Articles with this share of the longest one's prose stand beside it, not below it. */
  private static final double LIKE_WEIGHT = 0.3;

  /** Between a title and its text stand at most this many pieces. */
  private static final int OPENING = 60;

  private final List<Piece> pieces;
  private final PageHead head;
  private final double[] judged;
  private final Map<Piece, Block.Kind> kinds = new HashMap<>();

  private MainContent(List<Piece> pieces, PageHead head, double[] judged) {
    this.pieces = pieces;
    this.head = head;
    this.judged = judged;
  }

  /**
   * The pieces that are the article, and what each is to it.
   *
   * @param judged how likely each piece is the article's text
   */
  static Map<Piece, Block.Kind> of(List<Piece> pieces, PageHead head, double[] judged) {
    MainContent content = new MainContent(pieces, head, judged);
    Set<Element> articles = content.articles();
    if (articles.isEmpty()) {
      content.takeOne();
    } else {
      content.takeEach(articles);
    }
    return content.kinds;
  }

  /** The articles of a page that holds several of like weight, each with a heading; else none. */
  private Set<Element> articles() {
    Map<Element, Double> prose = new IdentityHashMap<>();
    List<Element> all = new ArrayList<>();
    double most = 0;
    double sum = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      @Nullable Element article = outermostArticle(piece.holder());
      double kept = judged[i] >= LIKELY ? piece.prose() : 0;
      sum += kept;
      if (article != null && kept > 0) {
        if (!prose.containsKey(article)) {
          all.add(article);
        }
        most = Math.max(most, prose.merge(article, kept, Double::sum));
      }
    }
    Set<Element> like = Collections.newSetFromMap(new IdentityHashMap<>());
    double inThem = 0;
    for (Element article : all) {
      double own = prose.getOrDefault(article, 0.0);
      if (own > LIKE_WEIGHT * most && article.selectFirst("h1,h2,h3") != null) {
        like.add(article);
        inThem += own;
      }
    }
    return like.size() > 1 && inThem > LIKE_WEIGHT * sum ? like : Set.of();
  }

  private static @Nullable Element outermostArticle(Element element) {
    Element found = null;
    for (Element up = element; up != null; up = up.parent()) {
      found = up.normalName().equals("article") ? up : found;
    }
    return found;
  }

  private void takeEach(Set<Element> articles) {
    @Nullable Element last = null;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      @Nullable Element article = outermostArticle(piece.holder());
      if (article == null || !articles.contains(article)) {
        continue;
      }
      if (piece.kind() == Block.Kind.HEADING && article != last) {
        last = article;
        kinds.put(piece, Block.Kind.TITLE);
      } else if (article == last && judged[i] >= LIKELY) {
        kinds.put(piece, piece.kind());
      }
    }
  }

  private void takeOne() {
    int first = -1;
    int last = -1;
    for (int i = 0; i < pieces.size(); i++) {
      if (judged[i] >= LIKELY) {
        kinds.put(pieces.get(i), pieces.get(i).kind());
        first = first < 0 && pieces.get(i).prose() > 0 ? i : first;
        last = i;
      }
    }
    if (last < 0) {
      return;
    }
    first = first < 0 ? last : first;
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
    for (int i = first - 1; i >= 0 && i > first - OPENING; i--) {
      if (PageTitle.is(pieces.get(i), head)) {
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
