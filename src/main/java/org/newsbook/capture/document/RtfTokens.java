package org.newsbook.capture.document;

import java.nio.charset.StandardCharsets;

/** Cuts a Rich Text file into its tokens: brackets of groups, control words, bytes of text. */
final class RtfTokens {
  /**
   * @param word a control word or symbol without its backslash, a bracket, or empty for a byte
   * @param value the number behind a control word (1 where there is none), or the byte
   */
  record Token(String word, int value) {
    boolean isByte() {
      return word.isEmpty();
    }
  }

  private final String rtf;
  private int at;

  RtfTokens(byte[] file) {
    this.rtf = new String(file, StandardCharsets.ISO_8859_1);
  }

  boolean hasNext() {
    while (at < rtf.length() && (rtf.charAt(at) == '\n' || rtf.charAt(at) == '\r')) {
      at++;
    }
    return at < rtf.length();
  }

  /** Passes over raw data. */
  void skip(int bytes) {
    at = Math.min(rtf.length(), at + Math.max(0, bytes));
  }

  Token next() {
    char c = rtf.charAt(at++);
    if (c == '{' || c == '}') {
      return new Token(String.valueOf(c), 1);
    }
    return c == '\\' && at < rtf.length() ? control() : new Token("", c);
  }

  private Token control() {
    char c = rtf.charAt(at);
    if (Character.isLetter(c)) {
      return word();
    }
    at++;
    if (c == '\'' && at + 2 <= rtf.length()) {
      int high = Character.digit(rtf.charAt(at), 16);
      int low = Character.digit(rtf.charAt(at + 1), 16);
      at += 2;
      return new Token("", high * 16 + low & 0xff);
    }
    boolean escaped = c == '\\' || c == '{' || c == '}';
    return escaped ? new Token("", c) : new Token(String.valueOf(c), 1);
  }

  private Token word() {
    int start = at;
    while (at < rtf.length() && Character.isLetter(rtf.charAt(at))) {
      at++;
    }
    String word = rtf.substring(start, at);
    int digits = at;
    while (at < rtf.length() && isDigit(rtf.charAt(at), at == digits)) {
      at++;
    }
    String number = rtf.substring(digits, Math.min(at, digits + 9));
    at += at < rtf.length() && rtf.charAt(at) == ' ' ? 1 : 0;
    return new Token(word, number.matches("-?\\d+") ? Integer.parseInt(number) : 1);
  }

  private static boolean isDigit(char c, boolean first) {
    return c >= '0' && c <= '9' || first && c == '-';
  }
}
