package org.newsbook.capture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.newsbook.text.Folding;

/**
 * Tells a page's article from what stands around it. Each piece of text has a worth: prose is worth
 * its length, short or linked text costs; the element whose pieces are worth most is the article's,
 * and what its class names or its links call noise is taken out of it.
 */
final class MainContent {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;,…。！？”\"’'»)\\]]$");
  private static final Pattern STAND_FIRST =
      Pattern.compile(
          "(?i)dek|deck|sub-?title|sub-?head|stand-?first|summary|description|lede?|lead|intro|excerpt|strap|tagline");

  /** A branch with this share of the page's prose is not noise, whatever it is called. */
  private static final double SPARED = 0.35;

  /** A teaser's text is shorter than this, an entry of a list of the article is longer. */
  private static final int TEASER = 400;

  private final List<Piece> pieces;
  private final PageHead head;
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
      boolean linkedHeading = piece.kind() == Block.Kind.HEADING && piece.linkDensity() > 0.9;
      for (Element up = piece.holder(); up != null; up = up.parent()) {
        Sums sum = sums.computeIfAbsent(up, e -> new Sums());
        sum.prose += prose;
        sum.length += piece.text().length();
        sum.linked += piece.linked();
        sum.linkedHeading |= linkedHeading;
      }
    }
    for (Piece piece : pieces) {
      double worth = isNoise(piece.holder()) ? -0.1 * piece.text().length() : worth(piece);
      for (Element up = piece.holder(); up != null; up = up.parent()) {
        sum(up).worth += worth;
      }
    }
    return root().map(this::within).orElse(Set.of());
  }

  private Optional<Element> root() {
    Optional<Element> best = Optional.empty();
    double most = 0;
    Set<Element> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Piece piece : pieces) {
      for (Element up = piece.holder(); up != null && seen.add(up); up = up.parent()) {
        double worth = sum(up).worth * (PageClues.saysBody(up) ? 1.5 : 1);
        if (worth > most) {
          most = worth;
          best = Optional.of(up);
        }
      }
    }
    return best.map(this::withoutTail);
  }

  /** Goes down where all that a child lacks is a little behind it: a biography, a sign-up. */
  private Element withoutTail(Element root) {
    for (Element child : root.children()) {
      if (sum(child).worth > 0.8 * sum(root).worth && !hasProseBefore(child, root)) {
        return withoutTail(child);
      }
    }
    return root;
  }

  private boolean hasProseBefore(Element child, Element root) {
    for (Element brother : root.children()) {
      if (brother == child) {
        return false;
      }
      if (sum(brother).worth > 0) {
        return true;
      }
    }
    return false;
  }

  private Set<Piece> within(Element root) {
    List<Piece> all = new ArrayList<>();
    for (Piece piece : pieces) {
      if (isWithin(piece.holder(), root) && !isNoise(piece.holder()) && piece.linkDensity() < 0.8) {
        all.add(piece);
      }
    }
    Set<Piece> main = new HashSet<>(all.subList(opening(all), all.size()));
    all.stream().filter(main::contains).findFirst().flatMap(this::standFirst).ifPresent(main::add);
    return main;
  }

  /** How many of the pieces stand before the article's own text: its title and what is above. */
  private int opening(List<Piece> all) {
    int from = 0;
    for (int i = 0; i < all.size(); i++) {
      Piece piece = all.get(i);
      if (isTitle(piece)) {
        from = i + 1;
      } else if (prose(piece) > 0 && piece.kind() != Block.Kind.HEADING) {
        break;
      }
    }
    while (from > 0
        && from < all.size()
        && prose(all.get(from)) == 0
        && all.get(from).kind() != Block.Kind.HEADING) {
      from++;
    }
    return from;
  }

  /** What stands between the title and the text and sums it up. */
  private Optional<Piece> standFirst(Piece first) {
    int end = pieces.indexOf(first);
    int title = -1;
    for (int i = end - 1; i >= 0 && i > end - 60 && title < 0; i--) {
      title = isTitle(pieces.get(i)) ? i : -1;
    }
    if (title < 0) {
      return Optional.empty();
    }
    return pieces.subList(title + 1, end).stream()
        .filter(piece -> piece.text().length() >= 25 && piece.text().length() < 400)
        .filter(piece -> piece.linked() == 0 && saysStandFirst(piece))
        .findFirst();
  }

  private boolean saysStandFirst(Piece piece) {
    Element holder = piece.holder();
    return holder.normalName().equals("h2")
        || head.description()
            .filter(text -> letters(text).startsWith(letters(piece.text())))
            .isPresent()
        || STAND_FIRST.matcher(holder.className() + " " + holder.attr("itemprop")).find()
        || (holder.parent() != null && STAND_FIRST.matcher(holder.parent().className()).find());
  }

  private boolean isTitle(Piece piece) {
    return piece.holder().normalName().equals("h1")
        || head.title().filter(title -> letters(title).equals(letters(piece.text()))).isPresent();
  }

  private static String letters(String text) {
    return Folding.fold(text).replaceAll("[^\\p{L}\\p{N}]", "");
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
    return prose > 0 ? prose : piece.linkDensity() > 0.5 ? -20 - piece.linked() : -5;
  }

  private boolean isNoise(Element element) {
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
        || tag.equals("main")) {
      return false;
    }
    return (!tag.equals("article") && PageClues.saysNoise(element))
        || isTeaser(element)
        || ((sum.prose < 200 || sum.linked > 0.3 * sum.length)
            && !tag.equals("article")
            && PageClues.saysWeakNoise(element));
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
    return Optional.ofNullable(sums.get(element)).orElseGet(Sums::new);
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
