package org.newsbook.article.boundary;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsbook.model.FeatureRow;

/**
 * Which names stand before and after each line: where an article begins, new ones come and old ones
 * end. A name is a word that has a capital within a sentence.
 */
final class NameTrail {
  private static final int SENTENCE = 60;
  private static final int NONE = -1;

  private final TextPositions positions;

  /** The names of each line, and the line that has each of them before and after. */
  private final int[][] names;

  private final int[][] before;
  private final int[][] after;

  NameTrail(List<LineShape> shapes, TextPositions positions) {
    this.positions = positions;
    Map<String, Integer> ids = ids(shapes);
    int n = shapes.size();
    names = new int[n][];
    before = new int[n][];
    after = new int[n][];
    for (int i = 0; i < n; i++) {
      Set<Integer> own = new LinkedHashSet<>();
      for (LineShape.Word word : shapes.get(i).pieces()) {
        int id = ids.getOrDefault(word.text(), NONE);
        if (id != NONE) {
          own.add(id);
        }
      }
      names[i] = own.stream().mapToInt(Integer::intValue).toArray();
    }
    link(ids.size());
  }

  private static Map<String, Integer> ids(List<LineShape> shapes) {
    Map<String, Integer> ids = new HashMap<>();
    for (LineShape shape : shapes) {
      if (shape.length() <= SENTENCE) {
        continue;
      }
      for (LineShape.Word word : shape.pieces()) {
        if (word.inSentence() && word.text().length() > 1) {
          ids.putIfAbsent(word.text(), ids.size());
        }
      }
    }
    return ids;
  }

  private void link(int count) {
    int[] last = new int[count];
    Arrays.fill(last, NONE);
    for (int i = 0; i < names.length; i++) {
      before[i] = met(i, last);
    }
    Arrays.fill(last, names.length);
    for (int i = names.length - 1; i >= 0; i--) {
      after[i] = met(i, last);
    }
  }

  /** The line that had each of a line's names last; from now on this one. */
  private int[] met(int line, int[] last) {
    int[] met = new int[names[line].length];
    for (int j = 0; j < met.length; j++) {
      met[j] = last[names[line][j]];
      last[names[line][j]] = line;
    }
    return met;
  }

  void addTo(FeatureRow row, int line) {
    row.add("new names at once", newNames(line, 400, 3_000));
    row.add("new names soon", newNames(line, 1_200, 3_000));
    row.add("new names", newNames(line, 2_500, 6_000));
    row.add("names new to the capture", newNames(line, 1_200, Integer.MAX_VALUE));
    row.add("names that end here", goneNames(line));
  }

  private double newNames(int line, int ahead, int back) {
    int end = positions.reach(line, 1, ahead);
    int start = back == Integer.MAX_VALUE ? NONE : positions.reach(line - 1, -1, back);
    int all = 0;
    int fresh = 0;
    for (int i = line; i < end; i++) {
      for (int previous : before[i]) {
        if (previous < line) {
          all++;
          fresh += previous <= start ? 1 : 0;
        }
      }
    }
    return all == 0 ? -1 : fresh / (double) all;
  }

  private double goneNames(int line) {
    int start = positions.reach(line - 1, -1, 1_500);
    int end = positions.reach(line, 1, 3_500);
    int all = 0;
    int gone = 0;
    for (int i = line - 1; i > start; i--) {
      for (int next : after[i]) {
        if (next >= line) {
          all++;
          gone += next >= end ? 1 : 0;
        }
      }
    }
    return all == 0 ? -1 : gone / (double) all;
  }
}
