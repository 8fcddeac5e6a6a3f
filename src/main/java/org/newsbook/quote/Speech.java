package org.newsbook.quote;

import java.util.List;
import java.util.Locale;
import org.newsbook.quote.Attribution.Tie;
import org.newsbook.text.Token;
import org.newsbook.text.Words;

/** Tells speech from what else stands between marks: titles of works, words talked about, scare. */
final class Speech {
  private static final int SHORT = 5;
  private static final int SOME = 3;
  private static final int LONGEST_TITLE = 10;

  private Speech() {}

  /**
   * @param paragraph where the quotation stands
   * @param tie how a verb of saying is tied to it
   */
  static boolean is(String paragraph, QuotationMarks.Quoted quote, Tie tie) {
    List<Token> words =
        Words.tokens(paragraph.substring(quote.start(), quote.end())).stream()
            .filter(Token::isWord)
            .toList();
    String before =
        paragraph.substring(Math.max(0, quote.open() - 40), quote.open()).stripTrailing();
    String lead = lastWord(before);
    if (Vocabulary.WORKS.has(lead) || Vocabulary.TALKED_ABOUT.has(lead)) {
      return false;
    }
    boolean ended =
        quote.end() > quote.start() && ".!?…,".indexOf(paragraph.charAt(quote.end() - 1)) >= 0;
    boolean begins =
        before.isEmpty() || ".!?…:—”\"".indexOf(before.charAt(before.length() - 1)) >= 0;
    boolean introduced =
        Vocabulary.SAID.has(lead) || before.endsWith(":") || before.endsWith(",") && tie == Tie.CUE;
    if (isTitle(words) && !introduced && (tie != Tie.CUE || !ended || !begins)) {
      return false;
    }
    if (words.size() == 1 && capitals(words) == 1 && (!introduced && !(ended && begins))) {
      return false;
    }
    if (words.size() <= SOME && isPossessive(lead)) {
      return false;
    }
    if (words.size() >= SHORT || tie == Tie.CUE || tie == Tie.SENTENCE || introduced) {
      return true;
    }
    return tie == Tie.ALONE ? ended : words.size() >= SOME && !names(lead);
  }

  /** What stands before something with a name: 'on “Good Morning”', 'the “reverse gear”'. */
  private static boolean names(String lead) {
    return isPossessive(lead) || Vocabulary.BEFORE_NAME.has(lead);
  }

  /** 'the mayor’s “open door” comment' talks about words that need not be the mayor’s. */
  private static boolean isPossessive(String lead) {
    return lead.endsWith("’s") || lead.endsWith("'s");
  }

  /** Each word has a capital but the small ones: a title, or a slogan. */
  private static boolean isTitle(List<Token> words) {
    boolean each =
        words.stream()
            .map(Token::text)
            .allMatch(w -> !Character.isLowerCase(w.charAt(0)) || Vocabulary.SMALL.has(w));
    return each && capitals(words) >= 2 && words.size() <= LONGEST_TITLE;
  }

  private static long capitals(List<Token> words) {
    return words.stream().filter(w -> Character.isUpperCase(w.text().charAt(0))).count();
  }

  private static String lastWord(String text) {
    int start = text.length();
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start).toLowerCase(Locale.ROOT);
  }
}
