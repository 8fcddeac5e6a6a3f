package org.newsbook.text.linear;

import java.text.Normalizer;

/**
 * Hashes of words and features (FNV-1a, mixed as in MurmurHash3). Typographic variants hash alike:
 * quotation marks, dashes, and all digits.
 */
public final class WordHash {
  /** Latin letters without their accents, by their codes; none of them becomes two. */
  private static final char[] BASES = new char[0x180];

  static {
    for (char c = 0; c < BASES.length; c++) {
      BASES[c] = decomposed(String.valueOf(c)).charAt(0);
    }
  }

  private WordHash() {}

  public static int ofForm(String word, int from, int to) {
    int h = 0x811C9DC5;
    for (int i = from; i < to; i++) {
      h = (h ^ plain(word.charAt(i))) * 0x01000193;
    }
    return h;
  }

  public static int ofLower(String word) {
    int h = 0x811C9DC5;
    for (int i = 0; i < word.length(); i++) {
      h = (h ^ lower(plain(word.charAt(i)))) * 0x01000193;
    }
    return h;
  }

  /** Case and accents folded: what the lists of names are looked up by. */
  public static int ofFolded(String word) {
    return ofLower(withoutAccents(word));
  }

  /**
   * Kinds of characters, at most two of a kind in a row: Xx for Putin, XX for NATO, dd for 2024.
   */
  public static int ofShape(String word) {
    int h = 17;
    char last = 0;
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = plain(word.charAt(i));
      char kind = isUpper(c) ? 'X' : c == '0' ? 'd' : Character.isLetter(c) ? 'x' : c;
      run = kind == last ? run + 1 : 1;
      last = kind;
      if (run <= 2) {
        h = h * 31 + kind;
      }
    }
    return h;
  }

  public static int mix(int template, int value) {
    int h = value * 0x9E3779B1 + template * 0x85EBCA6B;
    h ^= h >>> 15;
    h *= 0x2C1B3C6D;
    return h ^ h >>> 13;
  }

  public static int pair(int a, int b) {
    return a * 31 + mix(7, b);
  }

  public static boolean isUpper(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  private static char lower(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' ? (char) (c + 32) : c : Character.toLowerCase(c);
  }

  private static char plain(char c) {
    if (c < 128) {
      return c >= '0' && c <= '9' ? '0' : c == '`' ? '\'' : c;
    }
    return switch (c) {
      case '’', '‘', 'ʼ', '‛', '′' -> '\'';
      case '“', '”', '„', '«', '»', '″' -> '"';
      case '‐', '‑' -> '-';
      case '–', '−' -> '—';
      default -> Character.isDigit(c) ? '0' : c;
    };
  }

  private static String withoutAccents(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return withoutMarks(word);
      }
    }
    return word;
  }

  private static String withoutMarks(String word) {
    char[] plain = word.toCharArray();
    for (int i = 0; i < plain.length; i++) {
      if (plain[i] >= BASES.length) {
        return decomposed(word);
      }
      plain[i] = BASES[plain[i]];
    }
    return new String(plain);
  }

  private static String decomposed(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    Normalizer.normalize(word, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> !isMark(c))
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
