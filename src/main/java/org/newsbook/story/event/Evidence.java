package org.newsbook.story.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsbook.text.DataFile;

/**
 * What speaks for two reports being of one event. The weights ({@code event-weights.txt}) are those
 * of a logistic regression over pairs of reports of known events, in folders of all sizes; they
 * carry over because each kind of evidence is normalised by itself.
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
 * @param days between their dates, or -1 where one has none
 * @param shared telling words that both hold
 */
public record Evidence(
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
    int shared) {
  /** What is weighed, as {@code event-weights.txt} calls it. */
  static final List<String> FEATURES =
      List.of(
          "words",
          "lead",
          "names",
          "numbers",
          "phrases",
          "places",
          "strangers",
          "shorter",
          "longer",
          "days",
          "intercept");

  private static final Map<String, Double> FITTED = fitted();

  private static final double[] WEIGHTS =
      FEATURES.stream().mapToDouble(name -> FITTED.getOrDefault(name, 0.0)).toArray();

  /** What {@link AverageLink} asks of two reports, and of two groups of them. */
  public static final double PAIR = FITTED.getOrDefault("pair", 0.0);

  public static final double CONTRAST = FITTED.getOrDefault("contrast", 0.0);

  /** An event's reports come within some days; this many are neither for nor against. */
  public static final double EVENT_DAYS = 3;

  private static final double DAYS_SCALE = 4;

  /** What counts for days that are many. */
  static final double LONG_AFTER = 3;

  /** No single pair counts for or against a story without bounds. */
  static final double LIMIT = 6;

  /** Two reports that share fewer words are not held together by them, however short they are. */
  private static final int FEWEST = 2;

  private static final double THIN = -1;

  private static Map<String, Double> fitted() {
    Map<String, Double> byName = new HashMap<>();
    for (String line : DataFile.lines(Evidence.class, "event-weights.txt")) {
      String[] parts = line.split(" ");
      byName.put(parts[0], Double.parseDouble(parts[1]));
    }
    return byName;
  }

  /** In the order of {@link #FEATURES}. */
  double[] features() {
    return new double[] {
      Math.sqrt(words),
      Math.sqrt(lead),
      Math.sqrt(names),
      Math.sqrt(numbers),
      Math.sqrt(phrases),
      Math.sqrt(places),
      strangers ? 1 : 0,
      Math.log(Math.max(1, shorter)),
      Math.log(Math.max(1, longer)),
      distance(),
      1
    };
  }

  static double dot(double[] features, double[] weights) {
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += features[i] * weights[i];
    }
    return sum;
  }

  /** Logarithm of the odds that the two report one event. */
  public double logOdds() {
    return bounded(dot(features(), WEIGHTS), shared);
  }

  static double bounded(double odds, int shared) {
    return Math.max(-LIMIT, Math.min(shared < FEWEST ? THIN : LIMIT, odds));
  }

  private double distance() {
    return days < 0 ? 0 : Math.max(-0.5, Math.min(LONG_AFTER, (days - EVENT_DAYS) / DAYS_SCALE));
  }

  /** 0 to 1. */
  public static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
