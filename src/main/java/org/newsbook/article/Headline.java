package org.newsbook.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsbook.text.Sentences;
import org.newsbook.text.Token;

/** A title for an article that has none, in the words of its first sentences. */
final class Headline {
  private static final int LONGEST = 90;
  private static final int SHORTEST = 25;
  private static final Set<String> DANGLING =
      Set.of(
          "a",
          "an",
          "the",
          "of",
          "in",
          "on",
          "at",
          "to",
          "for",
          "from",
          "by",
          "with",
          "without",
          "about",
          "against",
          "between",
          "into",
          "through",
          "during",
          "before",
          "after",
          "above",
          "under",
          "over",
          "and",
          "or",
          "but",
          "nor",
          "as",
          "if",
          "when",
          "while",
          "that",
          "which",
          "who",
          "whose",
          "than",
          "because",
          "although",
          "though",
          "its",
          "his",
          "her",
          "their",
          "our",
          "your",
          "my",
          "this",
          "these",
          "those",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "has",
          "have",
          "had",
          "will",
          "would",
          "could",
          "should",
          "may",
          "might",
          "not",
          "no",
          "amid",
          "among",
          "via",
          "per",
          "toward",
          "towards",
          "upon",
          "within",
          "u.s",
          "mr",
          "mrs",
          "ms",
          "dr",
          "de",
          "der",
          "die",
          "das",
          "le",
          "la",
          "les",
          "du",
          "des",
          "el",
          "los",
          "del",
          "und",
          "et",
          "y",
          "e",
          "von",
          "van",
          "said",
          "says",
          "say");

  private Headline() {}

  /** At most 90 characters, no word cut, no article, preposition or conjunction at the end. */
  static Title derive(List<Paragraph> body) {
    Paragraph lead = body.get(0);
    String text = Datelines.without(lead.text());
    String sentence = Sentences.of(text).stream().map(Token::text).findFirst().orElse(text);
    String title = tidy(sentence);
    if (title.length() > LONGEST) {
      title = shorten(title);
    }
    return new Title(title.isBlank() ? cut(lead.text()) : title, Title.Origin.DERIVED, lead.line());
  }

  private static String tidy(String text) {
    String title = text.strip().replaceFirst("[.,;:—–-]+$", "").strip();
    return balanced(title);
  }

  /** Best at a clause's end; else at a word that can stand last. */
  private static String shorten(String text) {
    String head = cut(text);
    int clause = -1;
    for (int i = SHORTEST; i < head.length(); i++) {
      boolean mark = ",;:—–".indexOf(head.charAt(i)) >= 0;
      if (mark && i + 1 < head.length() && head.charAt(i + 1) == ' '
          || mark && head.charAt(i - 1) == ' ') {
        clause = i;
      }
    }
    String title = clause >= LONGEST / 2 ? head.substring(0, clause) : head;
    return balanced(undangled(title.strip()));
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text.strip();
    }
    int space = text.lastIndexOf(' ', LONGEST);
    int end = space > 0 ? space : LONGEST;
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
