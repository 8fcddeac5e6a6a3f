package org.newsbook.capture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Tells a page's article from what stands around it. Each piece of text has a worth: prose is worth
 * its length, short or linked text costs; the element whose pieces are worth most is the article's,
 * and what its class names or its links call noise is taken out of it.
 */
final class MainContent {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;,…。！？”\"’'»)\\]]$");

  /** A branch with this share of the page's prose is not noise, whatever it is called. */
  private static final double SPARED = 0.35;

  private final List<Piece> pieces;
  private final PageHead head;
  private final Map<Element, Sums> sums = new IdentityHashMap<>();
  private final Map<Element, Boolean> noise = new IdentityHashMap<>();
  private double allProse;

  private static final class Sums {
    double prose;
    double length;
    double linked;
    double worth;
  }

  private MainContent(List<Piece> pieces, PageHead head) {
    this.pieces = pieces;
    this.head = head;
  }

  /** The pieces that are the article, a subset of those given. */
  static Set<Piece> of(List<Piece> pieces, PageHead head) {
    return new MainContent(pieces, head).find();
  }

  private Set<Piece> find() {
    for (Piece piece : pieces) {
      double prose = prose(piece);
      allProse += prose;
      for (Element up = piece.holder(); up != null; up = up.parent()) {
        Sums sum = sums.computeIfAbsent(up, e -> new Sums());
        sum.prose += prose;
        sum.length += piece.text().length();
        sum.linked += piece.linked();
      }
    }
    for (Piece piece : pieces) {
      double worth = isNoise(piece.holder()) ? -0.1 * piece.text().length() : worth(piece);
      for (Element up = piece.holder(); up != null; up = up.parent()) {
        sum(up).worth += worth;
      }
    }
    Set<Piece> main = new HashSet<>();
    Element root = root();
    if (root == null) {
      return main;
    }
    for (Piece piece : pieces) {
      if (isWithin(piece.holder(), root) && !isNoise(piece.holder()) && piece.linkDensity() < 0.8) {
        main.add(piece);
      }
    }
    return main;
  }

  private Element root() {
    Element best = null;
    double most = 0;
    Set<Element> seen = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
    for (Piece piece : pieces) {
      for (Element up = piece.holder(); up != null && seen.add(up); up = up.parent()) {
        double worth = sum(up).worth * (PageClues.saysBody(up) ? 1.5 : 1);
        if (worth > most) {
          most = worth;
          best = up;
        }
      }
    }
    return best;
  }

  private static double prose(Piece piece) {
    int length = piece.text().length();
    boolean sentence = SENTENCE_END.matcher(piece.text()).find();
    if (length < 40 || (!sentence && length < 80)) {
      return 0;
    }
    return Math.max(0, length * (1 - 2 * piece.linkDensity()));
  }

  private static double worth(Piece piece) {
    double prose = prose(piece);
    return prose > 0 ? prose : -20 - piece.linked();
  }

  private boolean isNoise(Element element) {
    List<Element> path = new ArrayList<>();
    Element up = element;
    Boolean known = null;
    while (up != null && (known = noise.get(up)) == null) {
      path.add(up);
      up = up.parent();
    }
    boolean is = known != null && known;
    for (int i = path.size() - 1; i >= 0; i--) {
      Element e = path.get(i);
      is = is || saysNoise(e);
      noise.put(e, is);
    }
    return is;
  }

  private boolean saysNoise(Element element) {
    Sums sum = sum(element);
    String tag = element.normalName();
    if (sum.prose > SPARED * allProse
        || tag.equals("html")
        || tag.equals("body")
        || tag.equals("main")
        || tag.equals("article")) {
      return false;
    }
    return PageClues.saysNoise(element)
        || ((sum.prose < 200 || sum.linked > 0.3 * sum.length) && PageClues.saysWeakNoise(element));
  }

  private Sums sum(Element element) {
    Sums sum = sums.get(element);
    return sum == null ? new Sums() : sum;
  }

  private static boolean isWithin(Element element, Element root) {
    for (Element up = element; up != null; up = up.parent()) {
      if (up == root) {
        return true;
      }
    }
    return false;
  }
}
