package org.newsbook.capture.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsbook.capture.Block;
import org.newsbook.text.Folding;
import org.newsbook.text.Words;

/**
 * Tells a page's article from what stands around it: the element whose pieces are worth most (see
 * {@link PageWeights}) is the article's, less the noise in it and a tail behind it; its title and
 * stand-first are found before it.
 */
final class MainContent {
  private static final Pattern STAND_FIRST =
      Pattern.compile(
          "(?i)dek|deck|sub-?title|sub-?head|stand-?first|summary|description|lede?|lead|intro|excerpt|strap|tagline");

  /** An element that its name calls an article's text may be worth this much less than another. */
  private static final double NAMED_BODY = 1.5;

  /** A child with this share of the worth is the article if prose is missing only behind it. */
  private static final double HEAD_OF_ROOT = 0.8;

  /** With this share of the prose in it, the page's own copy of the text is trusted. */
  private static final double SAME_TEXT = 0.7;

  private static final int LONGEST_TITLE = 300;

  /** Text with this share of links leads elsewhere. */
  private static final double LINKS = 0.8;

  /** Articles with this share of the longest one's prose stand beside it, not below it. */
  private static final double LIKE_WEIGHT = 0.3;

  /** Between a title and its text stand at most this many pieces. */
  private static final int OPENING = 60;

  private final List<Piece> pieces;
  private final PageHead head;
  private final PageWeights weights;
  private final Map<Piece, Block.Kind> kinds = new HashMap<>();

  private MainContent(List<Piece> pieces, PageHead head) {
    this.pieces = pieces;
    this.head = head;
    this.weights = new PageWeights(pieces);
  }

  /** The pieces that are the article, and what each is to it. */
  static Map<Piece, Block.Kind> of(List<Piece> pieces, PageHead head) {
    MainContent content = new MainContent(pieces, head);
    content
        .root()
        .ifPresent(
            root -> {
              Set<Element> articles = content.articles(root);
              if (articles.isEmpty()) {
                content.take(root);
              } else {
                content.takeEach(articles);
              }
            });
    return content.kinds;
  }

  /** The articles of a page that holds several of like weight, each with a heading; else none. */
  private Set<Element> articles(Element root) {
    double most = 0;
    List<Element> all = root.select("article");
    for (Element article : all) {
      most = Math.max(most, weights.prose(article));
    }
    List<Element> like = new ArrayList<>();
    for (Element article : all) {
      boolean nested = !like.isEmpty() && isWithin(article, like.get(like.size() - 1));
      if (weights.prose(article) > LIKE_WEIGHT * most
          && article != root
          && !nested
          && !weights.isNoise(article)
          && article.selectFirst("h1,h2,h3") != null) {
        like.add(article);
      }
    }
    double prose = like.stream().mapToDouble(weights::prose).sum();
    Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
    if (like.size() > 1 && prose > LIKE_WEIGHT * weights.prose(root)) {
      found.addAll(like);
    }
    return found;
  }

  private void takeEach(Set<Element> articles) {
    @Nullable Element last = null;
    for (Piece piece : pieces) {
      Element article = piece.holder();
      while (article != null && !articles.contains(article)) {
        article = article.parent();
      }
      if (article == null || weights.isNoise(piece.holder())) {
        continue;
      }
      if (piece.kind() == Block.Kind.HEADING && article != last) {
        last = article;
        kinds.put(piece, Block.Kind.TITLE);
      } else if (article == last && piece.linkDensity() < LINKS) {
        kinds.put(piece, piece.kind());
      }
    }
  }

  private Optional<Element> root() {
    Optional<Element> best = Optional.empty();
    double most = 0;
    Set<Element> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Piece piece : pieces) {
      for (Element up = piece.holder(); up != null && seen.add(up); up = up.parent()) {
        double worth = weights.worth(up) * (PageClues.saysBody(up) ? NAMED_BODY : 1);
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
    boolean proseBefore = false;
    for (Element child : root.children()) {
      if (!proseBefore && weights.worth(child) > HEAD_OF_ROOT * weights.worth(root)) {
        return withoutTail(child);
      }
      proseBefore |= weights.worth(child) > 0;
    }
    return root;
  }

  private void take(Element root) {
    List<Piece> own = text(root);
    List<Piece> text = own.subList(opening(own), own.size());
    for (Piece piece : text) {
      kinds.put(piece, piece.kind());
    }
    if (!text.isEmpty()) {
      agreeWithBody(text);
      int first = pieces.indexOf(text.get(0));
      int last = pieces.indexOf(text.get(text.size() - 1));
      int title = title(first);
      captions(title < 0 ? first : title, last);
      if (title >= 0) {
        kinds.put(pieces.get(title), Block.Kind.TITLE);
        pieces.subList(title + 1, Math.max(first, firstProse(text))).stream()
            .filter(this::isStandFirst)
            .findFirst()
            .ifPresent(piece -> kinds.put(piece, Block.Kind.STAND_FIRST));
      }
    }
  }

  private List<Piece> text(Element root) {
    return pieces.stream()
        .filter(piece -> isWithin(piece.holder(), root) && !weights.isNoise(piece.holder()))
        .filter(piece -> piece.kind() != Block.Kind.CAPTION)
        .filter(piece -> piece.linkDensity() < LINKS)
        .toList();
  }

  private int firstProse(List<Piece> text) {
    return text.stream()
        .filter(piece -> PageWeights.prose(piece) > 0 && piece.kind() != Block.Kind.HEADING)
        .findFirst()
        .map(pieces::indexOf)
        .orElse(0);
  }

  /** How many of the pieces stand before the article's own text: its title and what is above. */
  private int opening(List<Piece> own) {
    int from = 0;
    for (int i = 0; i < own.size(); i++) {
      Piece piece = own.get(i);
      if (isTitle(piece) || piece.holder().normalName().equals("h1")) {
        from = i + 1;
      } else if (PageWeights.prose(piece) > 0 && piece.kind() != Block.Kind.HEADING) {
        break;
      }
    }
    while (from > 0
        && from < own.size()
        && PageWeights.prose(own.get(from)) == 0
        && own.get(from).kind() != Block.Kind.HEADING) {
      from++;
    }
    return from;
  }

  /**
   * Where the page gives a copy of the text, running text that is not in it is not the article's.
   */
  private void agreeWithBody(List<Piece> text) {
    String body = letters(head.body().orElse(""));
    double in = 0;
    double all = 0;
    List<Piece> missing = new ArrayList<>();
    for (Piece piece : text) {
      all += PageWeights.prose(piece);
      if (body.contains(letters(piece.text()))) {
        in += PageWeights.prose(piece);
      } else if (piece.kind() == Block.Kind.PARAGRAPH) {
        missing.add(piece);
      }
    }
    if (in > SAME_TEXT * all) {
      kinds.keySet().removeAll(missing);
    }
  }

  /** The last title before the text, or -1. */
  private int title(int first) {
    for (int i = first - 1; i >= 0 && i > first - OPENING; i--) {
      if (isTitle(pieces.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Says what the page's head says; a first-rank heading may say it in other words. */
  private boolean isTitle(Piece piece) {
    if (piece.text().length() > LONGEST_TITLE) {
      return false;
    }
    String title = head.title().orElse("");
    if (letters(title).equals(letters(piece.text()))) {
      return true;
    }
    Set<String> same = new HashSet<>(Words.folded(title));
    int words = same.size();
    same.retainAll(Words.folded(piece.text()));
    return piece.holder().normalName().equals("h1") && same.size() >= words / 3.0;
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
            .filter(text -> letters(text).startsWith(letters(piece.text())))
            .isPresent();
  }

  private void captions(int from, int to) {
    for (Piece piece : pieces.subList(from, to + 1)) {
      if (piece.kind() == Block.Kind.CAPTION || PageClues.saysCaption(piece.holder())) {
        kinds.putIfAbsent(piece, Block.Kind.CAPTION);
      }
    }
  }

  private static String letters(String text) {
    return Folding.fold(text).replaceAll("[^\\p{L}\\p{N}]", "");
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
