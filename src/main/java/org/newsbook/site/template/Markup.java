package org.newsbook.site.template;

/** Markup as it is written: no indentation, no blank lines, no character that XML cannot hold. */
final class Markup {
  private Markup() {}

  /**
   * Lines without space around them; space inside a line is left as it is. Without what XML 1.0
   * cannot hold, which no reader sees in HTML either.
   */
  static String compact(String text) {
    String held = held(text);
    StringBuilder out = new StringBuilder(held.length());
    int from = 0;
    while (from < held.length()) {
      int end = held.indexOf('\n', from);
      int to = end < 0 ? held.length() : end;
      int next = to + 1;
      while (from < to && isSpace(held.charAt(from))) {
        from++;
      }
      while (from < to && isSpace(held.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        out.append(held.substring(from, to)).append('\n');
      }
      from = next;
    }
    return out.toString();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  private static String held(String text) {
    StringBuilder held = new StringBuilder();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!isHeld(text, i)) {
        held.append(text, from, i);
        from = i + 1;
      }
    }
    return from == 0 ? text : held.append(text, from, text.length()).toString();
  }

  private static boolean isHeld(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c >= 0x20 && c != 0xFFFE && c != 0xFFFF || c == '\t' || c == '\n';
  }
}
