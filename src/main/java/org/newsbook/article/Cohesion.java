package org.newsbook.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.newsbook.text.Words;

/**
 * How much the words before a line are the words after it: cosine of tf-idf weights over windows
 * (Hearst, TextTiling, 1997), the inverse frequency counted over the capture's own lines.
 */
final class Cohesion {
  private static final int SEEN = 1_500;

  private final WordKinds kinds;
  private final List<List<String>> words = new ArrayList<>();
  private final Map<String, Double> weight = new HashMap<>();
  private final double unknown;

  Cohesion(List<Line> text, WordKinds kinds) {
    this.kinds = kinds;
    Map<String, Integer> lines = new HashMap<>();
    for (Line line : text) {
      List<String> own = wordsOf(line);
      words.add(own);
      for (String word : new HashSet<>(own)) {
        lines.merge(word, 1, Integer::sum);
      }
    }
    lines.forEach((word, n) -> weight.put(word, Math.log(1 + text.size() / (double) n)));
    unknown = Math.log(1 + text.size());
  }

  private static String stem(String word) {
    if (word.length() > 4 && word.endsWith("s") && !word.endsWith("ss")) {
      return word.substring(0, word.length() - 1);
    }
    return word;
  }

  /** Cosine of the {@code size} words before a line and the same number from it on. */
  double across(int at, int size) {
    Map<String, Double> left = bag(at - 1, -1, size);
    Map<String, Double> right = bag(at, 1, size);
    double dot = 0;
    for (Map.Entry<String, Double> entry : right.entrySet()) {
      dot += entry.getValue() * left.getOrDefault(entry.getKey(), 0.0);
    }
    double norm = norm(left) * norm(right);
    return norm == 0 ? 0 : dot / norm;
  }

  private static double norm(Map<String, Double> bag) {
    double sum = 0;
    for (double value : bag.values()) {
      sum += value * value;
    }
    return Math.sqrt(sum);
  }

  private Map<String, Double> bag(int from, int step, int size) {
    Map<String, Double> bag = new LinkedHashMap<>();
    int taken = 0;
    for (int i = from; i >= 0 && i < words.size() && taken < size; i += step) {
      for (String word : words.get(i)) {
        bag.merge(word, weight.getOrDefault(word, 0.0), Double::sum);
        taken++;
      }
    }
    bag.replaceAll((word, sum) -> Math.sqrt(sum * weight.getOrDefault(word, 0.0)));
    return bag;
  }

  /** Share (by weight) of a line's words among the {@code size} words from a text line on. */
  double sharedWith(Line line, int at, int step, int size) {
    Map<String, Double> beside = bag(at, step, size);
    double all = 0;
    double found = 0;
    for (String word : new LinkedHashSet<>(wordsOf(line))) {
      double w = weight.getOrDefault(word, unknown);
      all += w;
      found += beside.containsKey(word) ? w : 0;
    }
    return all == 0 ? 0 : found / all;
  }

  private List<String> wordsOf(Line line) {
    List<String> own = new ArrayList<>();
    for (String word : Words.folded(line.head(SEEN))) {
      if (word.length() > 2 && !kinds.is("stop", word)) {
        own.add(stem(word));
      }
    }
    return own;
  }
}
