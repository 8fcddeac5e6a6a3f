package org.newsbook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts text into words and marks. Abbreviations keep their points (U.S., Jan., J.), names their
 * hyphens and inner apostrophes (al-Ansari, O’Brien), numbers their separators (1,000.5); a
 * possessive is a token of its own (Trump | ’s), and so are the parts of a compound that holds a
 * name (U.S. | - | led, see {@link Compounds}).
 */
public final class Words {
  private static final Set<String> DOMAINS = Set.of("com", "org", "net", "gov", "edu", "co", "io");

  private static final String ESCAPED_AMPERSAND = "&amp;";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Words(String text) {
    this.text = text;
  }

  /** All tokens in order; white space is dropped, every other character is in exactly one token. */
  public static List<Token> tokens(String text) {
    Words words = new Words(text);
    words.scan();
    return List.copyOf(words.tokens);
  }

  /** The words alone, folded (see {@link Folding}): what shingles and word counts are made of. */
  public static List<String> folded(String text) {
    return tokens(text).stream()
        .filter(token -> token.isWord() && !isPossessive(token.text()))
        .map(token -> Word.term(Folding.fold(token.text())))
        .toList();
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  static boolean isPossessive(String word) {
    return word.length() == 2
        && isApostrophe(word.charAt(0))
        && (word.charAt(1) == 's' || word.charAt(1) == 'S');
  }

  private void scan() {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isSpace(c)) {
        at += Character.charCount(c);
      } else if (possessiveAt(at)) {
        at = add(at, at + 2);
      } else if (isInWord(c)) {
        at = word(at);
      } else {
        at = mark(at, c);
      }
    }
  }

  private int add(int from, int to) {
    tokens.add(new Token(text.substring(from, to), from, to));
    return to;
  }

  /**
   * A mark stands alone, but for points, hyphens, quotation marks made of two (`` and '') and an
   * ampersand that is still escaped.
   */
  private int mark(int from, int c) {
    int to = from + Character.charCount(c);
    if (c == '.' || c == '-') {
      while (charAt(to) == c) {
        to++;
      }
    } else if ((c == '`' || c == '\'') && charAt(to) == c) {
      to++;
    } else if (c == '&' && isEscapedAmpersand(from)) {
      to = from + ESCAPED_AMPERSAND.length();
    }
    return add(from, to);
  }

  private int word(int from) {
    int to = runEnd(from);
    for (int next = joined(from, to); next > to; next = joined(from, to)) {
      to = next;
    }
    if (charAt(to) == '.' && keepsPoint(from, to)) {
      to++;
    }
    String word = text.substring(from, to);
    int cut = Compounds.cut(word);
    if (cut > 0) {
      add(from, from + cut);
      return add(from + cut, from + cut + 1);
    }
    tokens.add(new Token(word, from, to));
    return to;
  }

  /** End of the word when the character at {@code to} joins it to what follows; else {@code to}. */
  private int joined(int from, int to) {
    char joint = charAt(to);
    int next = joint == '&' && isEscapedAmpersand(to) ? to + ESCAPED_AMPERSAND.length() : to + 1;
    if (next >= text.length() || !isInWord(text.codePointAt(next))) {
      // U.S.-led: the hyphen follows a point that belongs to the word
      boolean pointed = joint == '.' && isHyphen(charAt(next)) && initials(from, to);
      return pointed && isInWord(codePointAt(next + 1)) ? runEnd(next + 1) : to;
    }
    boolean digits = Character.isDigit(text.charAt(to - 1)) && Character.isDigit(charAt(next));
    boolean joins =
        switch (joint) {
          case '-', '‐', '‑', '&' -> true;
          case '\'', '’', 'ʼ' -> !possessiveAt(to);
          case ',', ':' -> digits;
          case '.' -> digits || initialsGoOn(from, to) || DOMAINS.contains(run(next));
          default -> false;
        };
    return joins ? runEnd(next) : to;
  }

  /** After a letter that stands alone (U, a, Ph.D) another one may follow its point. */
  private boolean initialsGoOn(int from, int to) {
    char after = charAt(to + 1);
    char before = text.charAt(to - 1);
    boolean single = to - from == 1 || charAt(to - 2) == '.' || isHyphen(charAt(to - 2));
    boolean degree = to - from == 2 && Character.isUpperCase(text.charAt(from));
    boolean alone = runEnd(to + 1) == to + 2;
    return Character.isLetter(before) && Character.isLetter(after) && (single || degree) && alone;
  }

  private boolean keepsPoint(int from, int to) {
    if (charAt(to + 1) == '.') {
      return false;
    }
    if (initials(from, to)) {
      return true;
    }
    int length = to - from;
    if (length < 2 || length > 6) {
      return false;
    }
    String word = text.substring(from, to);
    if (Abbreviations.isBeforeNumber(word)) {
      return charAt(to + 1) == ' ' && Character.isDigit(charAt(to + 2));
    }
    boolean capital = Character.isUpperCase(word.charAt(0));
    return Abbreviations.isLeading(word) || capital && Abbreviations.isTrailing(word);
  }

  private boolean initials(int from, int to) {
    return to - from <= 10 && Abbreviations.isInitials(text.substring(from, to));
  }

  private boolean isEscapedAmpersand(int at) {
    return text.regionMatches(true, at, ESCAPED_AMPERSAND, 0, ESCAPED_AMPERSAND.length());
  }

  private String run(int from) {
    return text.substring(from, Math.min(runEnd(from), from + 6)).toLowerCase(Locale.ROOT);
  }

  private int runEnd(int from) {
    int to = from;
    while (to < text.length() && isInWord(text.codePointAt(to))) {
      to += Character.charCount(text.codePointAt(to));
    }
    return to;
  }

  private boolean possessiveAt(int at) {
    char s = charAt(at + 1);
    return isApostrophe(text.charAt(at))
        && (s == 's' || s == 'S')
        && !isInWord(codePointAt(at + 2));
  }

  /** A space behind the end. */
  private char charAt(int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }

  private int codePointAt(int at) {
    return at < text.length() ? text.codePointAt(at) : ' ';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  private static boolean isInWord(int c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    if (c == 'ʼ') {
      return false;
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.OTHER_NUMBER
        || type == Character.LETTER_NUMBER;
  }

  private static boolean isSpace(int c) {
    return c == ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c > 127 && Character.getType(c) == Character.FORMAT
        || Character.isISOControl(c);
  }
}
