package org.newsbook.capture.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.newsbook.capture.Block;
import org.newsbook.capture.SourceText;
import org.newsbook.text.NamedDay;

/**
 * The byline and the day that a page shows beside its article's title: those of other stories and
 * of comments stand elsewhere.
 */
record ShownCredits(Optional<String> byline, Optional<LocalDate> published) {
  /** Above a title there may be a line or two on it. */
  private static final int ABOVE = 6;

  /** Between a title and the text. */
  private static final int BELOW = 25;

  private static final int LONGEST = 150;
  private static final int LONGEST_NAME = 80;

  /** Elements of these names around a piece, if the article is not in them too, are no credits. */
  private static final Set<Cue> OTHER =
      Set.of(Cue.COMMENT, Cue.RELATED, Cue.SIDE, Cue.NAVIGATION, Cue.FOOTER, Cue.ADVERT);

  private static final String WRITER =
      "[rel~=author],[itemprop~=author],[class*=byline],[class*=author],[class*=Author],[class*=writer],"
          + "[class*=autor],[class*=auteur],[class*=Byline],[class*=redakt]";

  private static final Pattern BY =
      Pattern.compile(
          "(?i)^(?:(?:written|posted|published|story|reported|words|text)\\s+)?"
              + "(?:by|von|par|por|di|door|af|av|przez|author|autor|autorin|auteur|autore|text|texte|texto)\\b[\\s:]+");

  /** 'March 4, 2025 by Juli Moss'. */
  private static final Pattern LAST_BY = Pattern.compile("\\b[Bb]y\\s+(\\p{Lu}[^|•·]{2,60})$");

  private static final Pattern END =
      Pattern.compile(
          "\\s*[|•·;]|\\s[–—-]\\s|,?\\s*\\d|\\s*@|\\s+(?i:on|published|updated|am|pour|für|for)\\s");

  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]+.*|\\p{IsHan}{2,10}");

  static ShownCredits of(List<Piece> pieces, Map<Piece, Block.Kind> kinds, PageHead head) {
    int title = -1;
    int text = -1;
    for (int i = 0; i < pieces.size(); i++) {
      Block.Kind kind = kinds.getOrDefault(pieces.get(i), Block.Kind.FURNITURE);
      title = title < 0 && kind == Block.Kind.TITLE ? i : title;
      boolean runs = kind != Block.Kind.FURNITURE && pieces.get(i).prose() > 0;
      text = text < 0 && runs ? i : text;
    }
    title = title < 0 ? new PageTitle(head).indexIn(pieces) : title;
    if (text < 0) {
      return new ShownCredits(Optional.empty(), Optional.empty());
    }
    int at = title < 0 || title > text + 2 ? Math.max(0, text - ABOVE) : title;
    List<Piece> near = new ArrayList<>();
    for (int i = at; i < Math.min(pieces.size(), Math.min(text + 2, at + BELOW)); i++) {
      near.add(pieces.get(i));
    }
    for (int i = at - 1; i >= Math.max(0, at - ABOVE); i--) {
      near.add(pieces.get(i));
    }
    Element article = pieces.get(text).holder();
    List<Piece> credits = near.stream().filter(piece -> isOfArticle(piece, article)).toList();
    return new ShownCredits(
        credits.stream().flatMap(piece -> byline(piece).stream()).findFirst(),
        credits.stream().flatMap(piece -> day(piece).stream()).findFirst());
  }

  private static boolean isOfArticle(Piece piece, Element article) {
    if (piece.text().length() > LONGEST && !piece.text().contains("|")) {
      return false;
    }
    for (Element up = piece.holder(); up != null && !isAround(up, article); up = up.parent()) {
      if (Cue.of(up, new HashMap<>()).stream().anyMatch(OTHER::contains)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAround(Element element, Element inner) {
    for (Element up = inner; up != null; up = up.parent()) {
      if (up == element) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> byline(Piece piece) {
    List<String> names = new ArrayList<>();
    for (Element element : piece.holder().select(WRITER)) {
      String text = SourceText.collapse(element.text());
      boolean covered = names.stream().anyMatch(name -> text.contains(name) || name.contains(text));
      if (piece.text().contains(text) && !covered) {
        name(text).filter(name -> !names.contains(name)).ifPresent(names::add);
      }
    }
    if (!names.isEmpty()) {
      return Optional.of(String.join(", ", names));
    }
    Element up = piece.holder();
    for (int level = 0; level < 3 && up != null; level++) {
      if (Cue.of(up, new HashMap<>()).contains(Cue.BYLINE) && up.text().length() <= LONGEST) {
        return name(piece.text());
      }
      up = up.parent();
    }
    if (BY.matcher(piece.text()).find()) {
      return name(piece.text());
    }
    Matcher m = LAST_BY.matcher(piece.text());
    return m.find() && NamedDay.first(piece.text()).isPresent()
        ? name(m.group(1))
        : Optional.empty();
  }

  private static Optional<String> name(String text) {
    String name = BY.matcher(text.strip()).replaceFirst("");
    List<NamedDay> days = NamedDay.full(name);
    name = days.isEmpty() ? name : name.substring(0, days.get(0).from());
    Matcher end = END.matcher(name);
    if (end.find()) {
      name = name.substring(0, end.start());
    }
    name = name.replaceAll("[\\s,:]+$", "");
    boolean is =
        name.length() <= LONGEST_NAME && NAME.matcher(name).matches() && Labels.of(name).isEmpty();
    return is ? Optional.of(name) : Optional.empty();
  }

  private static Optional<LocalDate> day(Piece piece) {
    for (Element time : piece.holder().select("time[datetime],[itemprop=datePublished]")) {
      Optional<LocalDate> day =
          NamedDay.first(time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content"));
      if (day.isPresent() && piece.text().contains(SourceText.collapse(time.text()))) {
        return day;
      }
    }
    return NamedDay.first(piece.text());
  }
}
