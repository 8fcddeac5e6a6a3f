package org.newsbook.capture.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The elements of a page that hold an article each, where it holds several of like weight: a blog's
 * front page, or one that appends the next article when a reader comes to the end.
 */
final class PageArticles {
  /** Articles with this share of the longest one's prose stand beside it, not below it. */
  private static final double LIKE_WEIGHT = 0.3;

  private final Set<Element> headed;
  private final Set<Element> several = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param text the pieces that are an article's text
   */
  PageArticles(List<Piece> pieces, List<Piece> text) {
    headed = headed(pieces);
    Map<Element, Double> prose = new IdentityHashMap<>();
    List<Element> all = new ArrayList<>();
    double sum = 0;
    for (Piece piece : text) {
      Optional<Element> article = around(piece.holder());
      sum += piece.prose();
      if (article.isPresent() && prose.merge(article.get(), piece.prose(), Double::sum) > 0) {
        all.add(article.get());
      }
    }
    double most = prose.values().stream().mapToDouble(p -> p).max().orElse(0);
    double inThem = 0;
    for (Element article : all) {
      double own = prose.getOrDefault(article, 0.0);
      if (own > LIKE_WEIGHT * most
          && article.selectFirst("h1,h2,h3") != null
          && several.add(article)) {
        inThem += own;
      }
    }
    if (several.size() < 2 || inThem <= LIKE_WEIGHT * sum) {
      several.clear();
    }
  }

  boolean areSeveral() {
    return !several.isEmpty();
  }

  /** The one of several that an element stands in. */
  Optional<Element> of(Element element) {
    return around(element).filter(several::contains);
  }

  private Optional<Element> around(Element element) {
    Optional<Element> outermost = Optional.empty();
    for (Element up = element; up != null; up = up.parent()) {
      if (up.normalName().equals("article") || headed.contains(up)) {
        outermost = Optional.of(up);
      }
    }
    return outermost;
  }

  /**
   * Of several headings of the first rank: the widest {@code div} around each with no other in it.
   */
  private static Set<Element> headed(List<Piece> pieces) {
    Map<Element, Integer> headings = new IdentityHashMap<>();
    List<Element> all = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.holder().normalName().equals("h1")) {
        all.add(piece.holder());
        for (Element up = piece.holder(); up != null; up = up.parent()) {
          headings.merge(up, 1, Integer::sum);
        }
      }
    }
    Set<Element> headed = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element heading : all) {
      Element at = heading;
      Element above = at.parent();
      while (above != null && headings.getOrDefault(above, 0) == 1) {
        at = above;
        above = at.parent();
      }
      if (above != null && at.normalName().equals("div")) {
        headed.add(at);
      }
    }
    return headed;
  }
}
