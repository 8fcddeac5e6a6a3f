package org.newsbook.site.template;

/** Markup as it is written: no indentation, no blank lines, no character that XML cannot hold. */
final class Markup {
  private Markup() {}

  /**
   * A line break stands where space did that held one; other space is left as it is. Without what
   * XML 1.0 cannot hold, which no reader sees in HTML either.
   */
  static String compact(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int space = 0;
    boolean broken = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        broken = true;
      } else if (c == ' ' || c == '\t') {
        space++;
      } else if (isHeld(text, i)) {
        if (broken) {
          out.append(out.length() == 0 ? "" : "\n");
        } else {
          out.append(text, i - space, i);
        }
        out.append(c);
        space = 0;
        broken = false;
      }
    }
    return out.append('\n').toString();
  }

  private static boolean isHeld(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c >= 0x20 && c != 0xFFFE && c != 0xFFFF;
  }
}
