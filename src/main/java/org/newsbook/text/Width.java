package org.newsbook.text;

/**
 * How much a text says, in characters and words of an alphabet: a character of Chinese, Japanese or
 * Korean says as much as several letters, and no blank parts its words.
 */
public final class Width {
  private static final double WIDE = 2.5;

  /** Letters of a word, and the blank behind it. */
  private static final double WORD = 6;

  private Width() {}

  public static boolean isWide(char c) {
    return c >= 0x2e80 && c < 0xd800;
  }

  /** Has hardly a letter of an alphabet. */
  public static boolean isWide(String text) {
    return 2 * wide(text) > text.length();
  }

  private static long wide(String text) {
    return text.chars().filter(c -> isWide((char) c)).count();
  }

  /** In characters. */
  public static double of(String text) {
    return text.length() + (WIDE - 1) * wide(text);
  }

  /** Words that no blank parts, beside those that blanks do. */
  public static int wordsWithin(String text) {
    return (int) (WIDE * wide(text) / WORD);
  }
}
