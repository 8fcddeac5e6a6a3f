package org.newsbook.story;

/**
 * What speaks for two reports being of one event. The weights are those of a logistic regression
 * over pairs of reports of known events; they carry over because each kind of evidence is
 * normalised by itself.
 *
 * @param words cosine of all stems
 * @param lead cosine of the stems of title and first sentences
 * @param names cosine of the capitalised words
 * @param numbers cosine of the figures
 * @param length words of the longer report: long texts share more by chance
 * @param days between their dates, or -1 where one has none
 */
record Evidence(double words, double lead, double names, double numbers, int length, long days) {
  private static final double WORDS = 6.0;
  private static final double LEAD = 5.7;
  private static final double NAMES = 7.4;
  private static final double NUMBERS = 4.9;
  private static final double LENGTH = -1.36;
  private static final double DAYS = -2.5;
  private static final double BIAS = -1.7;

  /** An event's reports come within some days; this many are neither for nor against. */
  static final double EVENT_DAYS = 3;

  private static final double DAYS_SCALE = 4;

  /** No single pair counts for or against a story without bounds. */
  static final double LIMIT = 6;

  /** Logarithm of the odds that the two report one event. */
  double logOdds() {
    double odds =
        BIAS
            + WORDS * Math.sqrt(words)
            + LEAD * Math.sqrt(lead)
            + NAMES * Math.sqrt(names)
            + NUMBERS * Math.sqrt(numbers)
            + LENGTH * Math.log(Math.max(1, length))
            + DAYS * distance();
    return Math.max(-LIMIT, Math.min(LIMIT, odds));
  }

  private double distance() {
    return days < 0 ? 0 : Math.max(-0.5, Math.min(3, (days - EVENT_DAYS) / DAYS_SCALE));
  }

  /** 0 to 1. */
  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
