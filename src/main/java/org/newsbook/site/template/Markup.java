package org.newsbook.site.template;

/** Markup as it is written: no indentation, no blank lines, no character that XML cannot hold. */
final class Markup {
  private Markup() {}

  /**
   * Lines without space around them; space inside a line is left as it is. Without what XML 1.0
   * cannot hold, which no reader sees in HTML either.
   */
  static String compact(String text) {
    StringBuilder compact = new StringBuilder(text.length());
    inXml(text)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> compact.append(line).append('\n'));
    return compact.toString();
  }

  private static String inXml(String text) {
    int same = 0;
    while (same < text.length() && isInXml(text.charAt(same))) {
      same++;
    }
    if (same == text.length()) {
      return text;
    }
    StringBuilder held = new StringBuilder(text.length());
    text.codePoints().filter(Markup::isInXml).forEach(held::appendCodePoint);
    return held.toString();
  }

  /** XML 1.0, production 2. */
  private static boolean isInXml(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000 && c <= 0x10FFFF;
  }
}
