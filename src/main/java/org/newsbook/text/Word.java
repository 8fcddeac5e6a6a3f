package org.newsbook.text;

import java.util.Locale;

/**
 * A form of a word or mark, looked at once however often texts hold it; see {@link Vocabulary}.
 *
 * @param text as it stands
 * @param lower in lower case
 * @param folded case and accents folded, see {@link Folding}
 * @param term the folded form without an abbreviation's point: what words are counted by
 * @param stem of the term, see {@link Stem}
 * @param isWord it holds a letter or a digit; anything else is a mark
 * @param isCapitalised it begins with a capital letter
 * @param isPossessive it is 's
 */
public record Word(
    String text,
    String lower,
    String folded,
    String term,
    String stem,
    boolean isWord,
    boolean isCapitalised,
    boolean isPossessive) {

  /** What stands before the first and behind the last token of a text. */
  static final Word NONE = new Word("", "", "", "", "", false, false, false);

  static Word of(String text) {
    String folded = Folding.fold(text);
    String term = term(folded);
    return new Word(
        text,
        text.toLowerCase(Locale.ROOT),
        folded,
        term,
        Stem.of(term),
        new Token(text, 0, text.length()).isWord(),
        Character.isUpperCase(text.codePointAt(0)),
        Words.isPossessive(text));
  }

  static String term(String folded) {
    int point = folded.indexOf('.');
    return point > 0 && point == folded.length() - 1 ? folded.substring(0, point) : folded;
  }

  /** A form is made once a vocabulary: its text tells it from all others. */
  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Word word && text.equals(word.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
