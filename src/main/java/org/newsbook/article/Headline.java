package org.newsbook.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsbook.article.line.Datelines;
import org.newsbook.text.Sentences;
import org.newsbook.text.Token;

/** A title for an article that has none, in the words of its first sentences. */
final class Headline {
  private static final int LONGEST = 90;

  /** A phrase that ends so far on is better cut there than inside the next. */
  private static final int LEAST = 45;

  private static final String CUT = "…";

  /** Words that cannot stand last: they announce another. */
  private static final Set<String> DANGLING =
      Set.of(
          """
          a an the this these those its his her their our your my some any each every no not
          of in on at to for from by with without about against between into through during before
          after above under over amid among via per toward towards upon within across along
          and or but nor as if when while that which who whose than because although though where
          is are was were be been being has have had do does did will would can could should may
          might must i he she it we they one two three more most very said says say told tells
          mr mrs ms dr u.s de der die das le la les du des el los del und et y e von van
          """
              .strip()
              .split("\\s+"));

  /** Words that open a phrase: what stands before them can stand alone. */
  private static final Set<String> OPENING =
      Set.of(
          """
          in on at to for from by with without about against between into through during before
          after above under over amid among via per toward towards upon within across along
          but if when while that which who whose because although though where as despite
          is are was were has have had does did will would can could should may might
          bei mit nach vor für auf dass weil wenn dans pour avec que qui con por para
          """
              .strip()
              .split("\\s+"));

  private Headline() {}

  /**
   * At most 90 characters, no word cut, none at the end that announces another; a sentence that was
   * cut shows it ('…').
   */
  static Title derive(List<Paragraph> body) {
    Paragraph lead = body.get(0);
    String text = Datelines.without(lead.text());
    String sentence = Sentences.of(text).stream().map(Token::text).findFirst().orElse(text);
    String title = balanced(sentence.strip().replaceFirst("[.,;:—–-]+$", "").strip());
    if (title.length() > LONGEST) {
      title = shorten(title);
    }
    return new Title(title.isBlank() ? cut(lead.text()) : title, Title.Origin.DERIVED, lead.line());
  }

  /**
   * Cut where a phrase ends, if one ends late enough; else behind the last word that fits. A lone
   * word behind a comma begins what is cut off ('…, Oslo said').
   */
  private static String shorten(String text) {
    String head = cut(text);
    for (int end = head.length(); end >= LEAST; end = text.lastIndexOf(' ', end - 1)) {
      if (endsPhrase(text, end)) {
        head = text.substring(0, end);
        break;
      }
    }
    String title = undangled(head);
    int comma = title.lastIndexOf(", ");
    boolean lone = comma >= LEAST && title.indexOf(' ', comma + 2) < 0;
    return balanced(lone ? title.substring(0, comma) : title) + CUT;
  }

  private static boolean endsPhrase(String text, int end) {
    String next = text.substring(end).strip();
    int space = next.indexOf(' ');
    return ",;:–—".indexOf(text.charAt(end - 1)) >= 0
        || OPENING.contains(next.substring(0, Math.max(0, space)));
  }

  private static String cut(String text) {
    int longest = LONGEST - CUT.length();
    if (text.length() <= longest) {
      return text.strip();
    }
    int space = text.lastIndexOf(' ', longest);
    int end = space > 0 ? space : longest;
    if (space <= 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).strip();
  }

  private static String undangled(String text) {
    String title = text;
    while (true) {
      title = title.replaceFirst("[\\s,;:—–(\\[-]+$", "");
      int space = title.lastIndexOf(' ');
      String last = title.substring(space + 1).replaceAll("[^\\p{L}.]", "");
      if (space <= 0
          || !DANGLING.contains(last.replaceFirst("\\.$", "").toLowerCase(Locale.ROOT))) {
        return title;
      }
      title = title.substring(0, space);
    }
  }

  /** A quotation mark or bracket that its cut left open is dropped. */
  private static String balanced(String text) {
    String title = text;
    title = dropOdd(title, '“', '”');
    title = dropOdd(title, '(', ')');
    title = dropOdd(title, '[', ']');
    long straight = title.chars().filter(c -> c == '"').count();
    return straight % 2 == 1 ? title.replace("\"", "") : title;
  }

  private static String dropOdd(String text, char open, char close) {
    long opened = text.chars().filter(c -> c == open).count();
    long closed = text.chars().filter(c -> c == close).count();
    return opened == closed
        ? text
        : text.replace(String.valueOf(open), "").replace(String.valueOf(close), "");
  }
}
