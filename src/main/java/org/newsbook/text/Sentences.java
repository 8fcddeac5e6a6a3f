package org.newsbook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a paragraph into sentences, as they stand. */
public final class Sentences {
  private static final Pattern END =
      Pattern.compile("[.!?…]+[\"”’'»)\\]]*(?=\\s+[\"“‘'«(\\[—–-]*\\s?[\\p{Lu}\\p{N}])");
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "maj", "capt", "sgt", "cmdr", "adm",
          "rep", "sen", "gov", "sec", "st", "jr", "sr", "vs", "no", "nos", "jan", "feb", "mar",
          "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "co", "corp", "inc",
          "ltd", "dept", "univ", "etc", "al", "fig", "op", "cit", "rev", "hon", "pres", "amb",
          "messrs", "mt", "ft", "ave", "blvd", "rd", "e.g", "i.e");

  private Sentences() {}

  /** In order; together they hold every character but the white space between them. */
  public static List<Token> of(String paragraph) {
    List<Token> sentences = new ArrayList<>();
    int from = 0;
    Matcher m = END.matcher(paragraph);
    while (m.find()) {
      if (!isAbbreviation(paragraph, m.start(), m.group())) {
        from = add(sentences, paragraph, from, m.end());
      }
    }
    add(sentences, paragraph, from, paragraph.length());
    return List.copyOf(sentences);
  }

  private static int add(List<Token> sentences, String paragraph, int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(paragraph.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && Character.isWhitespace(paragraph.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      sentences.add(new Token(paragraph.substring(start, end), start, end));
    }
    return to;
  }

  /** A point after a title, a month or initials (U.S., J.) ends no sentence by itself. */
  private static boolean isAbbreviation(String paragraph, int at, String mark) {
    if (!mark.equals(".")) {
      return false;
    }
    int start = at;
    while (start > 0 && !Character.isWhitespace(paragraph.charAt(start - 1))) {
      start--;
    }
    String word = paragraph.substring(start, at).replaceAll("^[\"“‘'«(\\[]+", "");
    return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
        || word.matches("(?:\\p{L}\\.)*\\p{Lu}");
  }
}
