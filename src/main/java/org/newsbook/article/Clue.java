package org.newsbook.article;

/**
 * What speaks for a new article at a line, or against it. A clue's value (0 to 1) times its weight
 * is added to the score of a cut; the weights are log-odds, fitted by logistic regression.
 */
enum Clue {
  ALWAYS(-8.5, "a line like any other"),
  TITLE_LOOK(0.69, "looks like a title"),
  TITLE_BEFORE_TEXT(1.37, "looks like a title and text follows"),
  TITLE_WORDS_FOLLOW(2.69, "its words come again in the text that follows"),
  TITLE_WORDS_PRECEDE(-1.37, "its words stand in the text before"),
  TITLE_CAPITALS(0.29, "capitals as in titles"),
  TITLE_REPEATED(2.0, "the next line says the same"),
  QUESTION(-0.3, "a short question, as sub-headings are"),
  VERY_SHORT(-2.37, "only a few words"),
  DATELINE(2.0, "a dateline"),
  TITLE_ON_DATELINE(1.34, "a dateline follows the title"),
  OPENING_LINES(1.24, "a byline, date or share label follows"),
  PUBLISHED_FOLLOWS(2.5, "a date line follows at once"),
  AFTER_END(1.5, "the line before ends an article"),
  AFTER_NOISE(-0.5, "lines that are no text stand before"),
  AFTER_MUCH_NOISE(0.22, "many lines that are no text stand before"),
  WIDE_GAP(1.0, "set off by more blank lines than usual"),
  MARKED_HEADING(1.0, "marked as a heading"),
  DIFFERENT_WORDS(5.8, "other words than before, in the near"),
  DIFFERENT_SUBJECT(1.55, "other words than before, at large"),
  NAMES_ANEW(2.4, "names in full whom surnames had been enough for"),
  NAMES_FRESH(0.73, "names new persons in full"),
  NAMES_BOUND(-1.51, "uses surnames that only the text before explains"),
  ACRONYM_ANEW(1.0, "explains an abbreviation again"),
  LEAD_LOOK(0.23, "reads like an opening sentence"),
  LEAD_LENGTH(0.25, "a long first sentence"),
  WEEKDAY(0.73, "says on which day"),
  QUOTE_START(-1.59, "begins with a quotation"),
  PRONOUN_START(-0.66, "begins with a pronoun"),
  CONNECTIVE_START(-1.33, "begins with a word that links it to the text before"),
  LOWER_START(-0.55, "begins in lower case"),
  WRAPPED(-0.8, "goes on in the middle of a sentence"),
  SHORT_BEFORE_TEXT(-1.48, "a short line that stands in running text"),
  CAPTION_START(-0.18, "begins with a caption"),
  LINK_HABIT(8.0, "the capture marks its articles with source links, here too"),
  NO_LINK(-8.0, "the capture marks its articles with source links, not here"),
  TITLE_HABIT(1.5, "the capture's articles have titles, as here"),
  NO_TITLE(-2.5, "the capture's articles have titles, but not here"),
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
