package org.newsbook.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsbook.text.Folding;
import org.newsbook.text.Token;
import org.newsbook.text.Words;

/**
 * How much the words before a line are the words after it: cosine of tf-idf weights over windows
 * (Hearst, TextTiling, 1997), the inverse frequency counted over the capture's own lines.
 */
final class Cohesion {
  private static final int SEEN = 1_500;

  private final Map<String, Integer> ids = new HashMap<>();
  private final double[] weight;
  private final double unknown;

  /** All words of all lines, one after another, as ids; those of line n from {@code start[n]}. */
  private int[] words = new int[1024];

  private final int[] start;
  private final double[] left;
  private final double[] right;

  /**
   * @param text the words of each line that count, as they stand
   */
  Cohesion(List<List<String>> text) {
    start = new int[text.size() + 1];
    Map<Integer, Integer> lines = new HashMap<>();
    int n = 0;
    for (int i = 0; i < text.size(); i++) {
      Set<Integer> own = new HashSet<>();
      for (String word : compared(text.get(i))) {
        int id = ids.computeIfAbsent(word, w -> ids.size());
        if (n == words.length) {
          words = Arrays.copyOf(words, 2 * n);
        }
        words[n++] = id;
        if (own.add(id)) {
          lines.merge(id, 1, Integer::sum);
        }
      }
      start[i + 1] = n;
    }
    weight = new double[ids.size()];
    for (int id = 0; id < weight.length; id++) {
      weight[id] = Math.log(1 + text.size() / (double) lines.getOrDefault(id, 1));
    }
    unknown = Math.log(1.0 + text.size());
    left = new double[weight.length];
    right = new double[weight.length];
  }

  /** The words of a line, as they stand. */
  static List<String> words(Line line) {
    return Words.tokens(line.head(SEEN)).stream().filter(Token::isWord).map(Token::text).toList();
  }

  private List<String> compared(List<String> words) {
    return words.stream()
        .map(Folding::fold)
        .filter(w -> w.length() > 2 && !WordKind.STOP.has(w))
        .map(Cohesion::stem)
        .toList();
  }

  private static String stem(String word) {
    boolean plural = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  /** Cosine of the {@code size} words before a line and the same number from it on. */
  double across(int at, int size) {
    int from = Math.max(0, start[at] - size);
    int to = Math.min(start[start.length - 1], start[at] + size);
    count(left, from, start[at]);
    count(right, start[at], to);
    double dot = 0;
    double leftNorm = 0;
    double rightNorm = 0;
    for (int i = from; i < to; i++) {
      int id = words[i];
      double a = Math.sqrt(left[id]) * weight[id];
      double b = Math.sqrt(right[id]) * weight[id];
      dot += a * b;
      leftNorm += a * a;
      rightNorm += b * b;
      left[id] = 0; // counted once
      right[id] = 0;
    }
    double norm = Math.sqrt(leftNorm) * Math.sqrt(rightNorm);
    return norm == 0 ? 0 : dot / norm;
  }

  private void count(double[] counts, int from, int to) {
    for (int i = from; i < to; i++) {
      counts[words[i]]++;
    }
  }

  /** Share (by weight) of a text line's words among the {@code size} words behind another. */
  double sharedAfter(int line, int at, int size) {
    return shared(line, start[at], Math.min(start[start.length - 1], start[at] + size));
  }

  /** The same for the words before another. */
  double sharedBefore(int line, int at, int size) {
    return shared(line, Math.max(0, start[at] - size), start[at]);
  }

  private double shared(int line, int from, int to) {
    count(left, from, to);
    double all = 0;
    double found = 0;
    for (int i = start[line]; i < start[line + 1]; i++) {
      all += weight[words[i]];
      found += left[words[i]] > 0 ? weight[words[i]] : 0;
    }
    for (int i = from; i < to; i++) {
      left[words[i]] = 0;
    }
    return all == 0 ? 0 : found / all;
  }

  /** For a line that is no text itself, a title: its words among those from a text line on. */
  double titleShared(List<String> title, int at, int size, boolean after) {
    int from = after ? start[at] : Math.max(0, start[at] - size);
    int to = after ? Math.min(start[start.length - 1], start[at] + size) : start[at];
    count(left, from, to);
    double all = 0;
    double found = 0;
    for (String word : compared(title)) {
      Integer id = ids.get(word);
      double w = id == null ? unknown : weight[id];
      all += w;
      found += id != null && left[id] > 0 ? w : 0;
    }
    for (int i = from; i < to; i++) {
      left[words[i]] = 0;
    }
    return all == 0 ? 0 : found / all;
  }
}
