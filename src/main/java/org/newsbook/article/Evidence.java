package org.newsbook.article;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The clues found at one line, with their values. */
final class Evidence {
  private final Map<Clue, Double> values = new EnumMap<>(Clue.class);

  void add(Clue clue, double value) {
    if (value != 0) {
      values.merge(clue, value, Double::sum);
    }
  }

  double value(Clue clue) {
    return values.getOrDefault(clue, 0.0);
  }

  /** Log-odds of a cut before the line. */
  double score() {
    double score = 0;
    for (Map.Entry<Clue, Double> entry : values.entrySet()) {
      score += entry.getKey().weight() * entry.getValue();
    }
    return score;
  }

  /** '+2.5 a dateline; -0.8 begins with a quotation'. */
  @Override
  public String toString() {
    return values.entrySet().stream()
        .map(
            e ->
                String.format(
                    java.util.Locale.ROOT,
                    "%+.1f %s",
                    e.getKey().weight() * e.getValue(),
                    e.getKey().words()))
        .collect(Collectors.joining("; "));
  }
}
