package org.newsbook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a paragraph into sentences, as they stand. */
public final class Sentences {
  /** Possessive quantifiers and one start a run: linear on any text. */
  private static final Pattern END =
      Pattern.compile(
          "[.!?…؟](?<![.!?…؟]{2})[.!?…؟]*+[\"”’'»)\\]]*+(?=[\\s\\h]++[\"“‘'«(\\[—–-]*+\\s?[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}@#])"
              + "|[。！？]++[」』”’）]*+");

  private static final String MARKS = ".!?…؟。！？";

  private Sentences() {}

  /** In order; together they hold every character but the white space between them. */
  public static List<Token> of(String paragraph) {
    List<Token> sentences = new ArrayList<>();
    int from = 0;
    Matcher m = END.matcher(paragraph).useTransparentBounds(true);
    for (int at = nextMark(paragraph, 0); at < paragraph.length(); ) {
      boolean ends = m.region(at, paragraph.length()).lookingAt();
      if (ends && !isAbbreviation(paragraph, m.start(), m.end(), m.group())) {
        from = add(sentences, paragraph, from, m.end());
      }
      at = nextMark(paragraph, ends ? m.end() : at + 1);
    }
    add(sentences, paragraph, from, paragraph.length());
    return List.copyOf(sentences);
  }

  /** Looking for marks first spares trying the pattern at every character. */
  private static int nextMark(String paragraph, int from) {
    int at = from;
    while (at < paragraph.length() && MARKS.indexOf(paragraph.charAt(at)) < 0) {
      at++;
    }
    return at;
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

  /**
   * A point after a title, or between the digits of a number that was parted (5. 9), ends no
   * sentence; after initials (U.S.), a company's or a month's short form it does when the next word
   * is one that sentences begin with.
   */
  private static boolean isAbbreviation(String paragraph, int at, int end, String mark) {
    boolean onePoint = mark.length() == 1 || ".!?…".indexOf(mark.charAt(1)) < 0;
    if (!mark.startsWith(".") || !onePoint) {
      return false;
    }
    int start = at;
    while (start > 0 && !Character.isWhitespace(paragraph.charAt(start - 1))) {
      start--;
    }
    while (start < at && !Character.isLetterOrDigit(paragraph.charAt(start))) {
      start++;
    }
    if (at - start > 12) {
      return false;
    }
    String word = paragraph.substring(start, at);
    String next = nextWord(paragraph, end);
    if (start > 0 && isShortNumber(word) && isShortNumber(next)) {
      return true;
    }
    if (Abbreviations.isBeforeNumber(word)) {
      return !next.isEmpty() && Character.isDigit(next.charAt(0));
    }
    boolean oneLetter = word.length() == 1 && Abbreviations.isInitials(word);
    return Abbreviations.isLeading(word)
        || oneLetter && !word.equals("I")
        || (Abbreviations.isInitials(word) || Abbreviations.isTrailing(word))
            && !Abbreviations.isStarter(next);
  }

  private static boolean isShortNumber(String word) {
    return !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
  }

  private static String nextWord(String paragraph, int from) {
    int start = from;
    while (start < paragraph.length() && !Character.isLetterOrDigit(paragraph.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < paragraph.length()
        && end - start < 12
        && Character.isLetterOrDigit(paragraph.charAt(end))) {
      end++;
    }
    return paragraph.substring(start, end);
  }
}
