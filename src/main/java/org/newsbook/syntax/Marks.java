package org.newsbook.syntax;

/** What is a mark and no word, and the kinds of marks that tell how a sentence is built. */
final class Marks {
  static final int COMMA = 1;
  static final int QUOTE = 2;
  static final int HYPHEN = 4;
  static final int DASH = 8;
  static final int COLON = 16;
  static final int OPEN = 32;
  static final int CLOSE = 64;
  static final int END = 128;
  static final int QUESTION = 256;
  static final int OTHER = 512;

  private Marks() {}

  /** Neither letters nor digits, nor signs that are read as words ($, %, &). */
  static boolean isMark(String token) {
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isSign(c)) {
        return false;
      }
    }
    return true;
  }

  static boolean isApostrophe(String token) {
    return token.length() == 1 && "'’‘".indexOf(token.charAt(0)) >= 0;
  }

  static int kind(String mark) {
    return switch (mark.charAt(0)) {
      case ',', '،', '、', '，' -> COMMA;
      case '"', '“', '”', '„', '«', '»', '\'', '‘', '’', '`', '‹', '›' -> QUOTE;
      case '-', '‐', '‑' -> mark.length() == 1 ? HYPHEN : DASH;
      case '—', '–', '−', '_' -> DASH;
      case ':', ';' -> COLON;
      case '(', '[', '{' -> OPEN;
      case ')', ']', '}' -> CLOSE;
      case '.', '!', '…', '。' -> END;
      case '?', '؟' -> QUESTION;
      default -> OTHER;
    };
  }

  private static boolean isSign(char c) {
    int type = Character.getType(c);
    return type == Character.CURRENCY_SYMBOL
        || type == Character.MATH_SYMBOL && c != '|' && c != '~'
        || "%&@#§°".indexOf(c) >= 0;
  }
}
