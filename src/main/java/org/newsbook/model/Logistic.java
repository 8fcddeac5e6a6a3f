package org.newsbook.model;

import java.util.List;
import java.util.Map;
import org.newsbook.text.DataFile;

/** A logistic regression of a row's features, and from which log odds on it is sure. */
public final class Logistic {
  private final double[] weights;
  private final double threshold;

  /** Of a data file: under 'weights' the bias, then each feature's; under 'threshold' the odds. */
  public Logistic(Class<?> owner, String file) {
    Map<String, List<String>> sections = DataFile.phrases(owner, file);
    weights = numbers(sections.getOrDefault("weights", List.of()));
    threshold = numbers(sections.getOrDefault("threshold", List.of()))[0];
  }

  private static double[] numbers(List<String> lines) {
    return lines.stream()
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .toArray();
  }

  public boolean isSure(FeatureRow row) {
    float[] values = row.values();
    double odds = weights[0];
    for (int i = 0; i < values.length; i++) {
      odds += weights[i + 1] * values[i];
    }
    return odds >= threshold;
  }
}
