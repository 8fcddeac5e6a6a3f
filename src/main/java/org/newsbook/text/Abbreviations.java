package org.newsbook.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that are written with a point at their end, from {@code abbreviations.txt}. */
final class Abbreviations {
  private static final Map<String, Set<String>> WORDS =
      DataFile.sections(Abbreviations.class, "abbreviations.txt");

  private Abbreviations() {}

  /**
   * Stands before a name or a number, so that a sentence cannot end there.
   *
   * @param word without its point
   */
  static boolean isLeading(String word) {
    return is("leading", word.toLowerCase(Locale.ROOT));
  }

  /** May stand at a sentence's end as well; a state's (Wash.) only with its capital. */
  static boolean isTrailing(String word) {
    return is("trailing", word.toLowerCase(Locale.ROOT)) || is("state", word);
  }

  /** A word of its own, but an abbreviation where a number follows (No. 10). */
  static boolean isBeforeNumber(String word) {
    return is("before-number", word.toLowerCase(Locale.ROOT));
  }

  /** Begins a sentence far more often than it follows an abbreviation. */
  static boolean isStarter(String word) {
    return is("starter", word);
  }

  private static boolean is(String kind, String word) {
    return WORDS.getOrDefault(kind, Set.of()).contains(word);
  }

  /** One letter, or letters with points between them: J, U.S, a.m, Ph.D. */
  static boolean isInitials(String word) {
    if (word.length() == 1) {
      return Character.isUpperCase(word.charAt(0));
    }
    return word.length() <= 10 && word.indexOf('.') > 0 && !word.endsWith(".");
  }
}
