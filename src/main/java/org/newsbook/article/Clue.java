package org.newsbook.article;

/**
 * What speaks for a new article at a line, or against it. A clue's value (0 to 1) times its weight
 * is added to the score of a cut; the weights are log-odds, most of them fitted by logistic
 * regression over runs of known articles, those of habits and of saved pages set by hand.
 */
enum Clue {
  ALWAYS(-6.71, "a line like any other"),
  TITLE_LOOK(1.04, "looks like a title"),
  TITLE_BEFORE_TEXT(1.54, "looks like a title and text follows"),
  TITLE_WORDS_FOLLOW(2.02, "its words come again in the text that follows"),
  REPEATS_TITLE(-5.0, "says what the title over it said"),
  TITLE_ECHOED(1.51, "the first sentence takes up its words"),
  TITLES_NEAR(-0.96, "other short lines stand near, as sub-headings do"),
  VERY_SHORT(-1.29, "only a few words"),
  DATELINE(2.0, "a dateline"),
  OPENING_LINES(1.06, "a byline, date or share label follows"),
  PUBLISHED_FOLLOWS(2.0, "a date line follows at once"),
  SENTENCE_DATED(2.5, "a stand-first: a sentence with the date under it"),
  AFTER_CONTINUED(4.0, "'keep reading' ends the teaser before"),
  CONTINUED_ELSEWHERE(4.0, "a teaser: 'keep reading' stands below"),
  ITEM(-2.5, "a numbered item"),
  CAPTION_ON_DATELINE(5.0, "a caption, and a dateline under it"),
  OFFICE_AND_NAME(0.8, "opens with an office and a full name"),
  AFTER_NOTE(1.5, "a note on the author or the report stands before"),
  WIDE_GAP(1.0, "set off by more blank lines than usual"),
  MARKED_HEADING(1.5, "marked as a heading"),
  DIFFERENT_WORDS(2.1, "other words than before, in the near"),
  DIFFERENT_SUBJECT(1.25, "other words than before, at large"),
  DIFFERENT_NAMES(2.34, "other names than before"),
  LOWEST_HERE(1.85, "its surroundings hang together more than the two sides of it"),
  FITS_WHAT_FOLLOWS(2.4, "its words are those that follow"),
  LAST_FITS_WHAT_PRECEDES(1.59, "the line before has the words of what precedes"),
  BEFORE_LAST_FITS(0.92, "so has the one before that"),
  OTHER_MARKS(0.77, "other quotation marks than before"),
  OTHER_LENGTH(0.42, "paragraphs of another length"),
  UNDER_TITLE(-0.79, "stands under what looks like a title"),
  NAMES_ANEW(1.2, "names in full whom surnames had been enough for"),
  NAMES_BOUND(-1.63, "uses surnames that only the text before explains"),
  LEAD_LOOK(0.33, "reads like an opening sentence"),
  QUOTE_START(-1.72, "begins with a quotation"),
  CONNECTIVE_START(-1.27, "begins with a word that links it to the text before"),
  IN_PAGE(-2.73, "in a saved page, most short lines open nothing"),
  IN_PAGE_AFTER_TEXT(-0.49, "in a saved page, right behind running text"),
  IN_PAGE_AMID_TEXT(-2.0, "in a saved page, right behind text and with no byline or date below"),
  IN_PAGE_UNDER_TITLE(-2.0, "in a saved page, text under a title"),
  IN_PAGE_OPENING(1.08, "in a saved page, with a byline, date or share label below"),
  IN_PAGE_LONG(0.72, "in a saved page, a line as long as a title"),
  IN_PAGE_ECHO(1.43, "in a saved page, the text below takes up its words"),
  LINK_HABIT(8.0, "the capture marks its articles with source links, here too"),
  NO_LINK(-8.0, "the capture marks its articles with source links, not here"),
  NO_TITLE(-1.0, "the capture's articles have titles, but not here"),
  UNTITLED_HABIT(0.4, "the capture's articles have no titles"),
  SUBHEAD_HABIT(-3.5, "the capture's articles have no titles: this is a sub-heading"),
  TEASER_HABIT(14.0, "the capture is a list of teasers"),
  EDITOR_STARTS(1000, "an editor says that an article starts here"),
  EDITOR_JOINS(-1000, "an editor says that none starts here");

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
