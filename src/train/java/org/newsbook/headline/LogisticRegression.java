package org.newsbook.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits the weights of named features by gradient descent with AdaGrad's steps (Duchi, Hazan and
 * Singer 2011) and a quadratic penalty. No chance in it: the same examples give the same weights.
 */
final class LogisticRegression {
  private static final int ROUNDS = 60;
  private static final double STEP = 0.3;
  private static final double PENALTY = 0.6;
  private static final double LEAST = 0.02;

  /** What was seen, and whether it was so. */
  record Example(List<String> features, boolean positive) {
    Example {
      features = List.copyOf(features);
    }
  }

  private final Map<String, double[]> state = new TreeMap<>();

  Map<String, Double> fit(List<Example> examples) {
    List<double[][]> rows = new ArrayList<>();
    for (Example example : examples) {
      rows.add(
          example.features().stream()
              .map(f -> state.computeIfAbsent(f, k -> new double[2]))
              .toArray(double[][]::new));
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < rows.size(); i++) {
        step(rows.get(i), examples.get(i).positive());
      }
    }
    Map<String, Double> weights = new TreeMap<>();
    state.forEach(
        (feature, s) -> {
          if (Math.abs(s[0]) >= LEAST) {
            weights.put(feature, Double.valueOf(String.format(Locale.ROOT, "%.3f", s[0])));
          }
        });
    return weights;
  }

  private static void step(double[][] row, boolean positive) {
    double sum = 0;
    for (double[] feature : row) {
      sum += feature[0];
    }
    double error = (positive ? 1 : 0) - 1 / (1 + Math.exp(-sum));
    for (double[] feature : row) {
      double gradient = error - PENALTY * feature[0];
      feature[1] += gradient * gradient;
      feature[0] += STEP * gradient / Math.sqrt(feature[1] + 1e-6);
    }
  }
}
