package org.newsbook.headline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsbook.text.DataFile;

/**
 * Log-odds as a sum of weights of named features: a logistic regression. The weights stand in a
 * table, a feature and its weight a line; a feature that training did not see weighs nothing.
 */
final class LinearModel {
  private final Map<String, Double> weights;

  LinearModel(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  static LinearModel load(String table) {
    Map<String, Double> weights = new HashMap<>();
    for (String line : DataFile.lines(LinearModel.class, table)) {
      int tab = line.indexOf('\t');
      weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
    }
    return new LinearModel(weights);
  }

  double logOdds(List<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return sum;
  }
}
