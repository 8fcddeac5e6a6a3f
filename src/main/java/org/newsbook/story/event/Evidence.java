package org.newsbook.story.event;

import java.util.List;
import java.util.Map;
import org.newsbook.model.BoostedTrees;
import org.newsbook.text.DataFile;

/**
 * What speaks for two reports being of one event, judged by trees that learned it from pairs of
 * reports of known events, in folders of all sizes ({@code event-model.txt}); they carry over
 * because each kind of evidence is normalised by itself.
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
  private static final Map<String, List<String>> MODEL =
      DataFile.phrases(Evidence.class, "event-model.txt");

  private static final BoostedTrees TREES =
      new BoostedTrees(MODEL.getOrDefault("trees", List.of()));

  private static final double INTERCEPT = fitted("intercept");

  /** What {@link AverageLink} asks of two reports, and of two groups of them. */
  public static final double PAIR = fitted("pair");

  public static final double CONTRAST = fitted("contrast");

  /** An event's reports come within some days; this many are neither for nor against. */
  public static final int EVENT_DAYS = 3;

  /** Reports that lie further apart do not bear one another out: it may be next year's like. */
  private static final int LONG_AFTER = 30;

  /** Two reports that share fewer words are not held together by them, however short they are. */
  private static final int FEWEST = 2;

  private static double fitted(String name) {
    return Double.parseDouble(MODEL.getOrDefault(name, List.of("0")).get(0));
  }

  float[] row() {
    return new float[] {
      (float) words,
      (float) lead,
      (float) names,
      (float) numbers,
      (float) phrases,
      (float) places,
      strangers ? 1 : 0,
      shorter,
      longer,
      days < 0 ? EVENT_DAYS : days,
      shared
    };
  }

  /** Logarithm of the odds that the two report one event. */
  public double logOdds() {
    return bounded(TREES.odds(row()) + INTERCEPT);
  }

  double bounded(double odds) {
    return shared < FEWEST || days > LONG_AFTER ? Math.min(0, odds) : odds;
  }

  /** 0 to 1. */
  public static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
