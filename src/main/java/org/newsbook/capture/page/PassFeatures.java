package org.newsbook.capture.page;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.newsbook.model.FeatureRow;

/**
 * What a first judgement of all pieces tells of each in a second: how its neighbours, the elements
 * around it and the pieces of its look were judged.
 */
final class PassFeatures {
  private static final int LEVELS = 4;
  private static final int FAR = 99;

  private final List<Piece> pieces;
  private final List<Branch> branches;
  private final double[] first;
  private final double[] kept;
  private final Map<Branch, double[]> byBranch = new IdentityHashMap<>();
  private final Map<Branch.Look, double[]> byLook = new HashMap<>();

  /**
   * @param first the first judgement, a probability a piece
   */
  PassFeatures(List<Piece> pieces, List<Branch> branches, double[] first) {
    this.pieces = pieces;
    this.branches = branches;
    this.first = first;
    this.kept = new double[pieces.size() + 1];
    for (int i = 0; i < pieces.size(); i++) {
      double width = pieces.get(i).width();
      kept[i + 1] = kept[i] + first[i] * width;
      Branch at = branches.get(i);
      add(byLook.computeIfAbsent(at.look(), l -> new double[2]), first[i] * width, width);
      for (int level = 0; level <= LEVELS; level++) {
        add(byBranch.computeIfAbsent(at, b -> new double[2]), first[i] * width, width);
        if (at.above().isEmpty()) {
          break;
        }
        at = at.above().get();
      }
    }
  }

  private static void add(double[] sums, double kept, double width) {
    sums[0] += kept;
    sums[1] += width;
  }

  /** Of one piece. */
  FeatureRow row(int i) {
    FeatureRow row = new FeatureRow(i == 0);
    double all = Math.max(1e-9, kept[pieces.size()]);
    row.add("first", first[i]);
    for (int step : new int[] {-4, -3, -2, -1, 1, 2, 3, 4}) {
      int at = i + step;
      row.add("first at", step, at >= 0 && at < pieces.size() ? first[at] : -1);
    }
    row.add("kept before", kept[i] / all);
    row.add("kept in all", all);
    double width = pieces.get(i).width();
    for (int level = 0; level <= LEVELS; level++) {
      double[] sums = byBranch.getOrDefault(branches.get(i).up(level), new double[2]);
      row.add("kept of brothers", level, share(sums, first[i] * width, width));
      row.add("kept share", level, (sums[0] - first[i] * width) / all);
    }
    double[] look = byLook.getOrDefault(branches.get(i).look(), new double[2]);
    row.add("kept of look", share(look, first[i] * width, width));
    row.add("look share", (look[0] - first[i] * width) / all);
    row.add("to kept above", distance(i, -1));
    row.add("to kept below", distance(i, 1));
    return row;
  }

  private static double share(double[] sums, double kept, double width) {
    double rest = sums[1] - width;
    return rest < 0.5 ? -1 : (sums[0] - kept) / rest;
  }

  private int distance(int i, int step) {
    int at = i + step;
    while (at >= 0 && at < first.length && Math.abs(at - i) < FAR && first[at] < 0.5) {
      at += step;
    }
    return at >= 0 && at < first.length ? Math.abs(at - i) : FAR;
  }
}
