package org.newsbook.article.boundary;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsbook.text.CommonWords;
import org.newsbook.text.Folding;
import org.newsbook.text.Languages;
import org.newsbook.text.Width;

/**
 * How much the words before a line are the words after it: cosine of tf-idf weights over windows of
 * characters (Hearst, TextTiling, 1997), the inverse frequency counted over the capture's own
 * lines. A word is its first letters, which serves for any language.
 */
final class Cohesion {
  private static final int STEM = 6;
  private static final int SHORTEST = 3;
  private static final double COMMON = 0.3;
  private static final double RARE = 0.6;

  private static final Set<String> FUNCTION_WORDS = Languages.commonest();

  private final TextPositions positions;
  private final int[][] words;

  /** By word, how many lines have it. */
  private final int[] lines;

  private final double[] weight;
  private final double rare;
  private final float[] left;
  private final float[] right;
  private final int[] leftIds;
  private final int[] rightIds;

  Cohesion(List<LineShape> shapes, TextPositions positions) {
    this.positions = positions;
    Map<String, Integer> ids = new HashMap<>();
    Map<Integer, Integer> count = new HashMap<>();
    Set<Integer> common = new HashSet<>();
    words = new int[shapes.size()][];
    int texts = 0;
    for (int i = 0; i < words.length; i++) {
      texts += shapes.get(i).prose() ? 1 : 0;
      words[i] =
          shapes.get(i).words().stream()
              .map(Folding::fold)
              .filter(word -> Width.of(word) >= SHORTEST && !FUNCTION_WORDS.contains(word))
              .mapToInt(
                  word -> {
                    int id = ids.computeIfAbsent(stem(word), w -> ids.size());
                    if (CommonWords.contains(word)) {
                      common.add(id);
                    }
                    return id;
                  })
              .toArray();
      Arrays.stream(words[i]).distinct().forEach(id -> count.merge(id, 1, Integer::sum));
    }
    weight = new double[ids.size()];
    lines = new int[weight.length];
    for (int id = 0; id < weight.length; id++) {
      lines[id] = count.getOrDefault(id, 1);
      double idf = Math.log(1 + Math.max(20, texts) / (double) lines[id]);
      weight[id] = idf * (common.contains(id) ? COMMON : 1);
    }
    rare = RARE * Math.log(1.0 + Math.max(20, texts));
    left = new float[weight.length];
    right = new float[weight.length];
    leftIds = new int[weight.length];
    rightIds = new int[weight.length];
  }

  private static String stem(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return small.length() > STEM ? small.substring(0, STEM) : small;
  }

  /** 0 to 1: likeness of the text before a line and from it on. */
  double across(int line, int characters) {
    int before = count(line - 1, -1, characters, true);
    int after = count(line, 1, characters, false);
    double shared = 0;
    double a = 0;
    double b = 0;
    for (int i = 0; i < before; i++) {
      int id = leftIds[i];
      double w = weight[id] * weight[id];
      a += w * left[id];
      shared += right[id] > 0 ? w * Math.sqrt(left[id] * right[id]) : 0;
    }
    for (int i = 0; i < after; i++) {
      b += weight[rightIds[i]] * weight[rightIds[i]] * right[rightIds[i]];
    }
    clear(before, after);
    return a * b == 0 ? 0 : shared / Math.sqrt(a * b);
  }

  /** Shares of a line's rare words that come again in the text after it, and before it. */
  double[] attraction(int line, int characters) {
    int before = count(line - 1, -1, characters, true);
    int after = count(line + 1, 1, characters, false);
    double all = 0;
    double forward = 0;
    double backward = 0;
    for (int id : words[line]) {
      double w = weight[id];
      if (w >= rare) {
        all += w;
        backward += left[id] > 0 ? w : 0;
        forward += right[id] > 0 ? w : 0;
      }
    }
    clear(before, after);
    return all == 0 ? new double[] {-1, -1} : new double[] {forward / all, backward / all};
  }

  /** 0 to 1: the share of a line's words, by weight, that another line has too. */
  double shared(int line, int other) {
    for (int id : words[other]) {
      right[id] = 1;
    }
    double all = 0;
    double both = 0;
    for (int id : words[line]) {
      all += weight[id];
      both += right[id] * weight[id];
    }
    for (int id : words[other]) {
      right[id] = 0;
    }
    return all == 0 ? 0 : both / all;
  }

  /** 0 to 1: the share of a line's words, by weight, that any other line has. */
  double elsewhere(int line) {
    double all = 0;
    double again = 0;
    for (int id : words[line]) {
      all += weight[id];
      again += lines[id] > 1 ? weight[id] : 0;
    }
    return all == 0 ? 0 : again / all;
  }

  /** How many words a window has; their numbers and how often each comes are left behind. */
  private int count(int from, int step, int characters, boolean before) {
    float[] counts = before ? left : right;
    int[] ids = before ? leftIds : rightIds;
    int n = 0;
    int end = positions.reach(from, step, characters);
    for (int i = from; i != end; i += step) {
      for (int id : words[i]) {
        if (counts[id]++ == 0) {
          ids[n++] = id;
        }
      }
    }
    return n;
  }

  private void clear(int before, int after) {
    for (int i = 0; i < before; i++) {
      left[leftIds[i]] = 0;
    }
    for (int i = 0; i < after; i++) {
      right[rightIds[i]] = 0;
    }
  }
}
