package org.newsbook.story;

/**
 * What speaks for two reports being of one event. The weights are those of a logistic regression
 * over pairs of reports of known events; they carry over because each kind of evidence is
 * normalised by itself.
 *
 * @param words what part of the shorter text's telling words the longer holds
 * @param lead cosine of the stems of title and first sentences
 * @param names cosine of the capitalised words
 * @param numbers cosine of the figures
 * @param phrases cosine of the pairs of telling words that stand side by side
 * @param places cosine of the places named
 * @param strangers both name people in full, and not one of them in common
 * @param shorter words of the shorter report
 * @param longer words of the longer report: long texts share more by chance
 * @param rareWords how many words they share that few reports hold
 * @param rareNames the same of capitalised words and figures
 * @param days between their dates, or -1 where one has none
 */
record Evidence(
    double words,
    double lead,
    double names,
    double numbers,
    double phrases,
    double places,
    boolean strangers,
    int shorter,
    int longer,
    long days,
    int rareWords,
    int rareNames) {
  private static final double WORDS = 3.3;
  private static final double LEAD = 3.4;
  private static final double NAMES = 5.0;
  private static final double NUMBERS = 2.4;
  private static final double PHRASES = 5.0;
  private static final double PLACES = 1.2;
  private static final double STRANGERS = -1.0;
  private static final double SHORTER = 0.7;
  private static final double LONGER = -1.75;
  private static final double DAYS = -4.8;

  /** An event's reports come within some days; this many are neither for nor against. */
  static final double EVENT_DAYS = 3;

  private static final double DAYS_SCALE = 4;

  /** No single pair counts for or against a story without bounds. */
  static final double LIMIT = 6;

  /** Two reports that share less than this are not held together by it, however short. */
  private static final int FEWEST_WORDS = 3;

  private static final int FEWEST_NAMES = 2;
  private static final double THIN = -1;

  /** Logarithm of the odds that the two report one event. */
  double logOdds() {
    double odds =
        WORDS * Math.sqrt(words)
            + LEAD * Math.sqrt(lead)
            + NAMES * Math.sqrt(names)
            + NUMBERS * Math.sqrt(numbers)
            + PHRASES * Math.sqrt(phrases)
            + PLACES * Math.sqrt(places)
            + (strangers ? STRANGERS : 0)
            + SHORTER * Math.log(Math.max(1, shorter))
            + LONGER * Math.log(Math.max(1, longer))
            + DAYS * distance();
    boolean thin = rareWords < FEWEST_WORDS && rareNames < FEWEST_NAMES;
    return Math.max(-LIMIT, Math.min(thin ? THIN : LIMIT, odds));
  }

  private double distance() {
    return days < 0 ? 0 : Math.max(-0.5, Math.min(3, (days - EVENT_DAYS) / DAYS_SCALE));
  }

  /** 0 to 1. */
  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
