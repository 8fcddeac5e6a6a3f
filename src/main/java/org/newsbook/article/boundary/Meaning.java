package org.newsbook.article.boundary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.newsbook.model.FeatureRow;
import org.newsbook.text.WordVectors;

/**
 * How near in meaning the text before a line is to the text from it on: cosine of the sums of their
 * words' directions ({@link WordVectors}), as they are and with the mean direction of the capture
 * taken off, which parts texts on one subject. Of lines in other languages than English nothing is
 * known.
 */
final class Meaning {
  private static final int[] WINDOWS = {400, 1_200, 2_500};
  private static final List<String> NAMES = List.of(" in 400", " in 1200", " in 2500");
  private static final int NEIGHBOURHOOD = 1_800;
  private static final int ATTRACTION = 1_200;

  /** Words more frequent than this one tell no subject. */
  private static final int COMMON = 150;

  /** An English line has vectors for more of its words; what another has of them is chance. */
  private static final double KNOWN = 0.65;

  /** Less than any likeness, and than any difference of two. */
  static final int UNKNOWN = -3;

  private final TextPositions positions;

  /** By line, the sum of the directions of all words before it, the capture's mean taken off. */
  private final double[][] own;

  /** By window and line. */
  private final double[][] likeness = new double[WINDOWS.length][];

  private final double[][] ownLikeness = new double[WINDOWS.length][];

  Meaning(List<LineShape> shapes, TextPositions positions) {
    this.positions = positions;
    int n = shapes.size();
    double[][] sums = new double[n + 1][];
    double[] weights = new double[n + 1];
    sums[0] = new double[WordVectors.DIMENSIONS];
    for (int i = 0; i < n; i++) {
      sums[i + 1] = sums[i].clone();
      weights[i + 1] = weights[i];
      int[] ranks = ranks(shapes.get(i));
      long known = Arrays.stream(ranks).filter(rank -> rank >= 0).count();
      for (int rank : ranks) {
        if (rank >= COMMON && known > KNOWN * ranks.length) {
          double weight = Math.log(rank);
          WordVectors.add(rank, weight, sums[i + 1]);
          weights[i + 1] += weight;
        }
      }
    }
    own = new double[n + 1][];
    for (int i = 0; i <= n; i++) {
      own[i] = sums[i].clone();
      double share = weights[n] > 0 ? weights[i] / weights[n] : 0;
      for (int d = 0; d < own[i].length; d++) {
        own[i][d] -= sums[n][d] * share;
      }
    }
    for (int w = 0; w < WINDOWS.length; w++) {
      likeness[w] = across(sums, WINDOWS[w]);
      ownLikeness[w] = across(own, WINDOWS[w]);
    }
  }

  private static int[] ranks(LineShape shape) {
    return shape.words().stream()
        .mapToInt(word -> WordVectors.rank(word.toLowerCase(Locale.ROOT)))
        .toArray();
  }

  private double[] across(double[][] sums, int characters) {
    double[] across = new double[sums.length - 1];
    Arrays.fill(across, UNKNOWN);
    for (int i = 1; i < across.length; i++) {
      int from = positions.reach(i - 1, -1, characters) + 1;
      across[i] = cosine(sums, from, i, positions.reach(i, 1, characters));
    }
    return across;
  }

  /** Of the lines from one to another and those from there to a third. */
  private static double cosine(double[][] sums, int from, int at, int to) {
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int d = 0; d < sums[0].length; d++) {
      double a = sums[at][d] - sums[from][d];
      double b = sums[to][d] - sums[at][d];
      ab += a * b;
      aa += a * a;
      bb += b * b;
    }
    return aa * bb == 0 ? UNKNOWN : ab / Math.sqrt(aa * bb);
  }

  void addTo(FeatureRow row, int line) {
    int n = own.length - 1;
    int from = Math.max(1, positions.reach(line - 1, -1, NEIGHBOURHOOD));
    int to = positions.reach(line, 1, NEIGHBOURHOOD);
    for (int w = 0; w < WINDOWS.length; w++) {
      double here = ownLikeness[w][line];
      double least = 1;
      for (int i = from; i < to; i++) {
        double there = ownLikeness[w][i];
        least = i == line || there == UNKNOWN ? least : Math.min(least, there);
      }
      row.add("meaning", NAMES.get(w), likeness[w][line]);
      row.add("meaning against the whole", NAMES.get(w), here);
      double above = here == UNKNOWN ? UNKNOWN : here - least;
      row.add("meaning above the local minimum", NAMES.get(w), above);
    }
    int before = positions.reach(line - 1, -1, ATTRACTION) + 1;
    int after = line + 1 < n ? positions.reach(line + 1, 1, ATTRACTION) : n;
    double back = cosine(own, before, line, line + 1);
    double forward = cosine(own, line, line + 1, after);
    row.add("meaning drawn forward", forward);
    row.add("meaning drawn back", back);
    boolean known = forward != UNKNOWN && back != UNKNOWN;
    row.add("meaning drawn forward rather than back", known ? forward - back : UNKNOWN);
  }
}
