package org.newsbook.capture.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.newsbook.capture.Block;

/**
 * How much each element of a page weighs, in characters: its prose, its links, and what it is worth
 * to an article once what its names or its form call noise is taken off.
 */
final class PageWeights {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;,…。！？”\"’'»)\\]]$");

  /** Shorter text is prose only if it is a sentence, and never below the half of it. */
  private static final int PROSE = 80;

  /** A branch with this share of the page's prose is not noise, whatever it is called. */
  private static final double SPARED = 0.35;

  /** With less prose than this, a name that may mean noise does. */
  private static final int LITTLE_PROSE = 200;

  /** A teaser's text is shorter than this, an entry of a list of the article is longer. */
  private static final int TEASER = 400;

  private static final Sums NOTHING = new Sums();

  private final Map<Element, Sums> sums = new IdentityHashMap<>();
  private final Map<Element, Boolean> noise = new IdentityHashMap<>();
  private final Map<Element, Integer> teasers = new IdentityHashMap<>();
  private double allProse;

  private static final class Sums {
    double prose;
    double length;
    double linked;
    double worth;
    boolean linkedHeading;
  }

  PageWeights(List<Piece> pieces) {
    for (Piece piece : pieces) {
      double prose = prose(piece);
      boolean linkedHeading = piece.kind() == Block.Kind.HEADING && piece.linkDensity() > 0.9;
      allProse += prose;
      for (Element up = piece.holder(); up != null; up = up.parent()) {
        Sums sum = sums.computeIfAbsent(up, e -> new Sums());
        sum.prose += prose;
        sum.length += piece.text().length();
        sum.linked += piece.linked();
        sum.linkedHeading |= linkedHeading;
      }
    }
    for (Piece piece : pieces) {
      double worth = worth(piece);
      for (Element up = piece.holder(); up != null; up = up.parent()) {
        sum(up).worth += worth;
      }
    }
  }

  /** Characters of running text; links count against it. */
  static double prose(Piece piece) {
    int length = piece.text().length();
    boolean sentence = SENTENCE_END.matcher(piece.text().substring(Math.max(0, length - 2))).find();
    boolean caption = piece.kind() == Block.Kind.CAPTION;
    if (caption || length < PROSE / 2 || (!sentence && length < PROSE)) {
      return 0;
    }
    return Math.max(0, length * (1 - 2 * piece.linkDensity()));
  }

  double prose(Element element) {
    return sum(element).prose;
  }

  double worth(Element element) {
    return sum(element).worth;
  }

  private double worth(Piece piece) {
    if (isNoise(piece.holder())) {
      return -0.1 * piece.text().length();
    }
    double prose = prose(piece);
    if (prose > 0) {
      return prose;
    }
    return piece.linkDensity() > 0.5 ? -20 - piece.linked() : -5;
  }

  /** Whether the element, or one around it, is something other than an article's text. */
  boolean isNoise(Element element) {
    List<Element> path = new ArrayList<>();
    Boolean known = null;
    for (Element up = element; up != null && known == null; up = up.parent()) {
      known = noise.get(up);
      if (known == null) {
        path.add(up);
      }
    }
    boolean is = known != null && known;
    for (int i = path.size() - 1; i >= 0; i--) {
      is = is || saysNoise(path.get(i));
      noise.put(path.get(i), is);
    }
    return is;
  }

  private boolean saysNoise(Element element) {
    Sums sum = sum(element);
    return switch (element.normalName()) {
      case "html", "body", "main", "#root" -> false;
      case "article" -> sum.prose < SPARED * allProse && isTeaser(element);
      default ->
          sum.prose <= SPARED * allProse
              && (PageClues.saysNoise(element)
                  || isTeaser(element)
                  || ((sum.prose < LITTLE_PROSE || sum.linked > 0.3 * sum.length)
                      && PageClues.saysWeakNoise(element)));
    };
  }

  /** One of two or more brothers that each lead elsewhere by a linked heading. */
  private boolean isTeaser(Element element) {
    Element parent = element.parent();
    if (parent == null || !looksLikeTeaser(element)) {
      return false;
    }
    return teasers.computeIfAbsent(
            parent, p -> (int) p.children().stream().filter(this::looksLikeTeaser).count())
        >= 2;
  }

  private boolean looksLikeTeaser(Element element) {
    Sums sum = sum(element);
    return sum.linkedHeading && sum.length < TEASER;
  }

  private Sums sum(Element element) {
    return sums.getOrDefault(element, NOTHING);
  }
}
