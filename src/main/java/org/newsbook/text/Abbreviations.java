package org.newsbook.text;

import java.util.Locale;
import java.util.Set;

/** Words that are written with a point at their end. */
final class Abbreviations {
  /** Stand before a name or a number, so that a sentence cannot end there. */
  private static final Set<String> LEADING =
      Set.of(
          "mr", "mrs", "ms", "mx", "dr", "prof", "gen", "col", "lt", "maj", "capt", "sgt", "cpl",
          "cmdr", "adm", "brig", "pvt", "spc", "rep", "reps", "sen", "sens", "gov", "sec", "st",
          "vs", "nos", "rev", "hon", "pres", "amb", "messrs", "mt", "ft", "fr", "msgr", "mme",
          "supt", "det", "insp", "atty", "dist", "e.g", "i.e", "cf", "op", "cit", "fig", "approx");

  /** May stand at a sentence's end as well. */
  private static final Set<String> TRAILING =
      Set.of(
          "jr", "sr", "inc", "corp", "co", "ltd", "bros", "plc", "dept", "univ", "etc", "al", "ave",
          "blvd", "rd", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
          "nov", "dec", "ala", "ariz", "calif", "colo", "conn", "fla", "ga", "ill", "kan", "ky",
          "mass", "mich", "minn", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "va", "wis",
          "wyo");

  /** Words that are also words: points only where a number or a capital follows (No. 10). */
  private static final Set<String> BEFORE_NUMBER = Set.of("no", "art", "pp", "vol");

  private Abbreviations() {}

  /** {@code word} without its point. */
  static boolean isLeading(String word) {
    return LEADING.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isTrailing(String word) {
    return TRAILING.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isBeforeNumber(String word) {
    return BEFORE_NUMBER.contains(word.toLowerCase(Locale.ROOT));
  }

  /** One letter, or letters with points between them: J, U.S, a.m, Ph.D. */
  static boolean isInitials(String word) {
    if (word.length() == 1) {
      return Character.isUpperCase(word.charAt(0));
    }
    return word.length() <= 10 && word.indexOf('.') > 0 && !word.endsWith(".");
  }
}
