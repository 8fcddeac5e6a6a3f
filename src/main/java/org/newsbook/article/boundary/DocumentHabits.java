package org.newsbook.article.boundary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.newsbook.model.FeatureRow;

/**
 * What the pass before found in the whole capture: articles of one capture begin alike, so the
 * probability of a line is told by those of the other lines of its kind.
 */
final class DocumentHabits {
  private static final int AROUND = 4;
  private static final List<String> OFFSETS =
      List.of("-4", "-3", "-2", "-1", "0", "+1", "+2", "+3", "+4");
  private static final int LINES = 12;
  private static final int CHARACTERS = 500;
  private static final double FLOOR = 1e-4;
  private static final double NONE = -9;
  private static final int MOST_PROSE = 40;

  private static final List<Map.Entry<String, Function<LineKey, String>>> KINDS =
      List.of(
          Map.entry("prefix", LineKey::prefix),
          Map.entry("make", LineKey::make),
          Map.entry("make and line before", LineKey::pair),
          Map.entry("prefix of the line before", LineKey::follows),
          Map.entry("make of the line before", LineKey::madeBefore),
          Map.entry("skeleton of the line before", LineKey::shapedBefore),
          Map.entry("skeleton", LineKey::skeleton),
          Map.entry("gap", LineKey::gap));

  private final BoundaryFeatures features;
  private final double[] probability;
  private final double expected;
  private final double usual;

  /** By kind: sum of the probabilities and number of lines with the same key. */
  private final double[][] sums = new double[KINDS.size()][];

  private final double[][] counts = new double[KINDS.size()][];
  private final int[] proseBefore;
  private final NearestLines likely;

  /**
   * @param probability by line, of the pass before
   */
  DocumentHabits(BoundaryFeatures features, double[] probability) {
    this.features = features;
    this.probability = probability;
    int n = probability.length;
    expected = IntStream.range(0, n).mapToDouble(i -> probability[i]).sum();
    usual = (features.positions().end() + 1) / (expected + 1);
    for (int kind = 0; kind < KINDS.size(); kind++) {
      count(kind);
    }
    proseBefore = new int[n + 1];
    for (int i = 0; i < n; i++) {
      proseBefore[i + 1] = proseBefore[i] + (features.shapes().get(i).prose() ? 1 : 0);
    }
    likely = NearestLines.of(n, i -> probability[i] > 0.5);
  }

  private void count(int kind) {
    int n = probability.length;
    Map<String, double[]> table = new HashMap<>();
    double[][] own = new double[n][];
    for (int i = 0; i < n; i++) {
      String key = KINDS.get(kind).getValue().apply(features.keys().get(i));
      own[i] = table.computeIfAbsent(key, k -> new double[2]);
      own[i][0] += probability[i];
      own[i][1]++;
    }
    sums[kind] = IntStream.range(0, n).mapToDouble(i -> own[i][0]).toArray();
    counts[kind] = IntStream.range(0, n).mapToDouble(i -> own[i][1]).toArray();
  }

  /** The features of a line, and what the pass before found. */
  float[] row(float[] first, int line) {
    FeatureRow row = new FeatureRow(false);
    addTo(row, line);
    return FeatureRow.joined(first, row.values());
  }

  void addTo(FeatureRow row, int line) {
    for (int offset = -AROUND; offset <= AROUND; offset++) {
      int i = line + offset;
      row.add(
          "pass before at line ",
          OFFSETS.get(offset + AROUND),
          i >= 0 && i < probability.length ? logit(i) : NONE);
    }
    TextPositions positions = features.positions();
    int n = probability.length;
    row.add("pass before, most in 12 lines before", most(Math.max(0, line - LINES), line));
    row.add("pass before, most in 12 lines behind", most(line + 1, Math.min(n, line + 1 + LINES)));
    row.add(
        "pass before, most in 500 before",
        most(positions.reach(line - 1, -1, CHARACTERS) + 1, line));
    row.add(
        "pass before, most in 500 behind",
        most(line + 1, positions.reach(line + 1, 1, CHARACTERS)));
    for (int kind = 0; kind < KINDS.size(); kind++) {
      double others = sums[kind][line] - probability[line];
      double count = counts[kind][line] - 1;
      String name = KINDS.get(kind).getKey();
      row.add("habit of the ", name, (others + 0.02) / (count + 1));
      row.add("others of the ", name, Math.log(1 + count));
      row.add("starts told by the ", name, others / (expected - probability[line] + 1));
    }
    row.add("articles expected", Math.log(1 + expected));
    row.add("articles expected a line", expected / n);
    row.add("usual length of an article", Math.log(usual));
    int before = Math.max(0, likely.before()[line]);
    int next = likely.after(line);
    int after = next < 0 ? n : next;
    row.add("length since the last start", length(before, line));
    row.add("length to the next start", length(line, after));
    row.add(
        "running text since the last start",
        Math.min(MOST_PROSE, proseBefore[line] - proseBefore[before]));
  }

  /** Logarithm against the usual length. */
  private double length(int from, int to) {
    TextPositions positions = features.positions();
    return Math.log(1.0 + positions.of(to) - positions.of(from)) - Math.log(usual);
  }

  private double most(int from, int to) {
    double most = NONE;
    for (int i = from; i < to; i++) {
      most = Math.max(most, logit(i));
    }
    return most;
  }

  private double logit(int i) {
    return logit(probability[i]);
  }

  static double logit(double probability) {
    double p = Math.min(1 - FLOOR, Math.max(FLOOR, probability));
    return Math.log(p / (1 - p));
  }
}
