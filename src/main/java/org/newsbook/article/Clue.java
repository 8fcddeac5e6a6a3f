package org.newsbook.article;

/**
 * What speaks for a new article at a line, or against it. A clue's value (0 to 1) times its weight
 * is added to the score of a cut; the weights are log-odds, fitted by logistic regression.
 */
enum Clue {
  ALWAYS(-7.49, "a line like any other"),
  TITLE_LOOK(0.86, "looks like a title"),
  TITLE_BEFORE_TEXT(1.51, "looks like a title and text follows"),
  TITLE_WORDS_FOLLOW(2.86, "its words come again in the text that follows"),
  TITLE_WORDS_PRECEDE(-0.36, "its words stand in the text before"),
  TITLE_CAPITALS(0.2, "capitals as in titles"),
  TITLE_REPEATED(3.0, "the next line says the same"),
  REPEATS_TITLE(-5.0, "says what the title over it said"),
  TITLE_ECHOED(0.69, "the first sentence takes up its words"),
  TITLES_NEAR(-2.01, "other short lines stand near, as sub-headings do"),
  QUESTION(-0.3, "a short question, as sub-headings are"),
  VERY_SHORT(-1.89, "only a few words"),
  DATELINE(2.0, "a dateline"),
  TITLE_ON_DATELINE(0.75, "a dateline follows the title"),
  OPENING_LINES(1.25, "a byline, date or share label follows"),
  PUBLISHED_FOLLOWS(2.0, "a date line follows at once"),
  AFTER_END(0.5, "the line before ends an article"),
  AFTER_NOTE(1.5, "a note on the author or the report stands before"),
  AFTER_SHORT_LINES(-1.48, "short lines stand before"),
  AFTER_NOISE(-0.18, "lines that are no text stand before"),
  AFTER_MUCH_NOISE(-0.39, "many lines that are no text stand before"),
  WIDE_GAP(1.0, "set off by more blank lines than usual"),
  MARKED_HEADING(1.5, "marked as a heading"),
  DIFFERENT_WORDS(2.35, "other words than before, in the near"),
  DIFFERENT_SUBJECT(1.38, "other words than before, at large"),
  DIFFERENT_NAMES(2.45, "other names than before"),
  LOWEST_HERE(1.22, "its surroundings hang together more than the two sides of it"),
  FITS_WHAT_FOLLOWS(3.08, "its words are those that follow"),
  NEXT_FITS_WHAT_FOLLOWS(0.21, "the next line's words are those that follow"),
  LAST_FITS_WHAT_PRECEDES(0.85, "the line before has the words of what precedes"),
  BEFORE_LAST_FITS(0.42, "so has the one before that"),
  OTHER_MARKS(0.47, "other quotation marks than before"),
  OTHER_HONORIFICS(1.91, "'Mr.' and 'Ms.' on one side only"),
  OTHER_LENGTH(-0.19, "paragraphs of another length"),
  THE_START(-0.62, "begins with 'The'"),
  UNDER_TITLE(-0.76, "stands under what looks like a title"),
  NAMES_ANEW(1.98, "names in full whom surnames had been enough for"),
  NAMES_FRESH(0.54, "names new persons in full"),
  NAMES_BOUND(-0.95, "uses surnames that only the text before explains"),
  ACRONYM_ANEW(1.0, "explains an abbreviation again"),
  LEAD_LOOK(0.27, "reads like an opening sentence"),
  LEAD_LENGTH(0.19, "a long first sentence"),
  WEEKDAY(0.39, "says on which day"),
  QUOTE_START(-1.79, "begins with a quotation"),
  PRONOUN_START(-0.27, "begins with a pronoun"),
  PRONOUN_EARLY(-0.31, "says 'he' or 'they' before anyone is named"),
  CONNECTIVE_START(-1.13, "begins with a word that links it to the text before"),
  LOWER_START(-1.0, "begins in lower case"),
  WRAPPED(-0.52, "goes on in the middle of a sentence"),
  SHORT_BEFORE_TEXT(-1.45, "a short line that stands in running text"),
  CAPTION_START(-0.42, "begins with a caption"),
  LINK_HABIT(8.0, "the capture marks its articles with source links, here too"),
  NO_LINK(-8.0, "the capture marks its articles with source links, not here"),
  TITLE_HABIT(0.0, "the capture's articles have titles, as here"),
  NO_TITLE(-1.0, "the capture's articles have titles, but not here"),
  UNTITLED_HABIT(0.7, "the capture's articles have no titles"),
  SUBHEAD_HABIT(-1.0, "the capture's articles have no titles: this is a sub-heading"),
  TEASER_HABIT(4.0, "the capture is a list of teasers");

  private final double weight;
  private final String words;

  Clue(double weight, String words) {
    this.weight = weight;
    this.words = words;
  }

  double weight() {
    return weight;
  }

  /** For a reader of {@code --explain}. */
  String words() {
    return words;
  }
}
