package org.newsbook.article.boundary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the costs of cuts, and says how well dumps are cut by models that saw nothing of them. */
final class CostFitting {
  /** What single articles that are cut cost, against the strict F1 and half the tolerant one. */
  private static final double SINGLE = 1.5;

  private final List<LabelledDump> dumps;

  CostFitting(List<LabelledDump> dumps) {
    this.dumps = dumps;
  }

  /**
   * The costs with the best cuts of the dumps, each by a model that saw nothing of its fold. They
   * hang on each other: all are tried with all, but for the head's.
   */
  CutCosts costs() {
    List<CutCosts> tried = new ArrayList<>();
    for (float cut : new float[] {-0.5f, -0.25f, 0, 0.25f, 0.5f}) {
      for (float shortness : new float[] {0, 0.5f, 1, 1.5f, 2, 3}) {
        for (float any = 0; any <= 5; any += 0.25f) {
          tried.add(new CutCosts(cut, shortness, any, 1));
        }
      }
    }
    CutCosts best = best(tried);
    tried.clear();
    for (float head = -1; head <= 3; head += 0.25f) {
      tried.add(new CutCosts(best.cut(), best.shortness(), best.any(), head));
    }
    return best(tried);
  }

  private CutCosts best(List<CutCosts> tried) {
    Map<CutCosts, Double> values = new HashMap<>();
    tried.forEach(costs -> values.put(costs, value(costs)));
    return Collections.max(tried, Comparator.comparingDouble(values::get));
  }

  private double value(CutCosts costs) {
    CutScore all = new CutScore();
    CutScore single = new CutScore();
    scores(costs, false)
        .forEach(
            (family, score) -> {
              (TrainingDumps.SINGLE.contains(family) ? single : all).add(score);
            });
    return all.strict() + 0.5 * all.tolerant() - SINGLE * single.cut();
  }

  private Map<String, CutScore> scores(CutCosts costs, boolean madeUp) {
    Map<String, CutScore> scores = new TreeMap<>();
    for (LabelledDump dump : dumps) {
      if (madeUp || !TrainingDumps.MADE_UP.contains(dump.gold.family())) {
        scores
            .computeIfAbsent(dump.gold.family(), k -> new CutScore())
            .add(dump.gold, dump.cuts(costs));
      }
    }
    return scores;
  }

  void report(CutCosts costs) {
    CutScore all = new CutScore();
    Map<Character, CutScore> groups = new TreeMap<>();
    scores(costs, true)
        .forEach(
            (family, score) -> {
              System.out.printf("  %-20s %s%n", family, score);
              if (Character.isUpperCase(family.charAt(0))) {
                all.add(score);
                groups.computeIfAbsent(family.charAt(0), k -> new CutScore()).add(score);
              }
            });
    groups.forEach((group, score) -> System.out.printf("  %-20s %s%n", group, score));
    System.out.printf("  %-20s %s%n", "all", all);
    for (int fold = 0; fold < TrainingDumps.FOLDS; fold++) {
      int own = fold;
      CutScore single = new CutScore();
      dumps.stream()
          .filter(dump -> dump.gold.fold() == own && dump.gold.articles().size() == 1)
          .forEach(dump -> single.add(dump.gold, dump.cuts(costs)));
      System.out.printf("  single articles cut, fold %d: %.3f%n", fold, single.cut());
    }
  }
}
