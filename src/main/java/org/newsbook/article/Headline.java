package org.newsbook.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsbook.text.Sentences;
import org.newsbook.text.Token;

/** A title for an article that has none, in the words of its first sentences. */
final class Headline {
  private static final int LONGEST = 90;

  /** A clause that ends this far on is better cut there than a few words later. */
  private static final int LATE = 72;

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

  private static String shorten(String text) {
    String head = cut(text);
    int clause = Math.max(head.lastIndexOf(", "), head.lastIndexOf("; "));
    String title = clause >= LATE ? head.substring(0, clause) : head;
    return balanced(undangled(title.strip())) + CUT;
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
