package org.newsbook.article.boundary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.newsbook.model.FeatureRow;

/** How often lines of one kind come in a capture, and whether at regular distances. */
final class Repetition {
  private static final int FEWEST = 3;

  private final List<Kind> kinds;

  /**
   * @param size lines of the kind
   * @param spread of the distances between them, standard deviation over mean; -1 for few
   * @param distance mean, as a logarithm of characters; -1 for few
   */
  private record Group(int size, double spread, double distance) {
    static final Group NONE = new Group(0, -1, -1);
  }

  /**
   * @param groups of each line
   */
  private record Kind(String lines, String spread, String distance, Group[] groups) {}

  Repetition(List<LineKey> keys, TextPositions positions) {
    kinds =
        List.of(
            kind("text", keys, positions, LineKey::text),
            kind("prefix", keys, positions, LineKey::prefix),
            kind("skeleton", keys, positions, LineKey::skeleton),
            kind("make and line before", keys, positions, LineKey::pair));
  }

  private static Kind kind(
      String name, List<LineKey> keys, TextPositions positions, Function<LineKey, String> key) {
    Map<String, List<Integer>> lines = new HashMap<>();
    IntStream.range(0, keys.size())
        .forEach(i -> lines.computeIfAbsent(key.apply(keys.get(i)), k -> new ArrayList<>()).add(i));
    Group[] groups = new Group[keys.size()];
    for (List<Integer> alike : lines.values()) {
      Group group = group(alike, positions);
      alike.forEach(i -> groups[i] = group);
    }
    return new Kind(
        "lines of the " + name, "spread of the " + name, "distance of the " + name, groups);
  }

  private static Group group(List<Integer> alike, TextPositions positions) {
    if (alike.size() < FEWEST) {
      return new Group(alike.size(), -1, -1);
    }
    double[] gaps =
        IntStream.range(1, alike.size())
            .mapToDouble(i -> positions.of(alike.get(i)) - positions.of(alike.get(i - 1)))
            .toArray();
    double mean = IntStream.range(0, gaps.length).mapToDouble(i -> gaps[i]).sum() / gaps.length;
    double squares = 0;
    for (double gap : gaps) {
      squares += (gap - mean) * (gap - mean);
    }
    return new Group(
        alike.size(), Math.sqrt(squares / gaps.length) / (mean + 1), Math.log(1 + mean));
  }

  /**
   * @param at where the line is: ' (line -1)'
   */
  void addTo(FeatureRow row, String at, int line) {
    for (Kind kind : kinds) {
      Group group = line >= 0 && line < kind.groups().length ? kind.groups()[line] : Group.NONE;
      row.add(kind.lines(), at, Math.log(1.0 + group.size()));
      row.add(kind.spread(), at, group.spread());
      row.add(kind.distance(), at, group.distance());
    }
  }
}
