package org.newsbook.story.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;

/**
 * Agglomerates items into groups by average link: two groups become one while the mean score over
 * all their pairs is above zero, best first. A chain of look-alikes does not grow into one group,
 * and two groups that are each much closer inside than to one another stay two.
 */
public final class AverageLink {
  /** Of two large groups so many pairs are scored, evenly spread. */
  private static final int SAMPLE = 200;

  private record Merge(double score, int a, int b) {}

  private static final Comparator<Merge> BEST_FIRST =
      Comparator.comparingDouble(Merge::score)
          .reversed()
          .thenComparingInt(Merge::a)
          .thenComparingInt(Merge::b);

  /** Two items alone have no third to bear them out: their score is at least this. */
  private final double pair;

  /**
   * Between two groups of more items the mean score is at least this part of that inside either.
   */
  private final double contrast;

  private final ToDoubleBiFunction<Integer, Integer> score;

  /** Items of a group; none once it is part of another. */
  private final List<List<Integer>> members = new ArrayList<>();

  /** Sum of the scores of all pairs in a group. */
  private final List<Double> inside = new ArrayList<>();

  private final List<Map<Integer, Double>> near = new ArrayList<>();
  private final PriorityQueue<Merge> queue = new PriorityQueue<>(BEST_FIRST);

  private AverageLink(
      int items, double pair, double contrast, ToDoubleBiFunction<Integer, Integer> score) {
    this.pair = pair;
    this.contrast = contrast;
    this.score = score;
    for (int i = 0; i < items; i++) {
      members.add(List.of(i));
      inside.add(0.0);
      near.add(new HashMap<>());
    }
  }

  /**
   * @param pairs that are worth a look, as [a, b]; others are scored only where groups meet
   * @param pair two items alone are joined from this score on: they have no third to bear them out
   * @param contrast two groups of more items are joined where the mean score between them is at
   *     least this part of that inside either
   * @param score symmetric; from 0 on it speaks for one group
   * @return groups of item numbers, each sorted, by their first item
   */
  public static List<List<Integer>> groups(
      int items,
      Collection<List<Integer>> pairs,
      double pair,
      double contrast,
      ToDoubleBiFunction<Integer, Integer> score) {
    AverageLink link = new AverageLink(items, pair, contrast, score);
    List<List<Integer>> known = List.copyOf(pairs);
    double[] scores =
        known.parallelStream().mapToDouble(p -> score.applyAsDouble(p.get(0), p.get(1))).toArray();
    for (int i = 0; i < scores.length; i++) {
      link.know(known.get(i).get(0), known.get(i).get(1), scores[i]);
    }
    link.merge();
    return link.members.stream()
        .filter(m -> !m.isEmpty())
        .sorted(Comparator.comparing(m -> m.get(0)))
        .toList();
  }

  private void know(int a, int b, double value) {
    near.get(a).put(b, value);
    near.get(b).put(a, value);
    if (value > 0) {
      queue.add(new Merge(value, Math.min(a, b), Math.max(a, b)));
    }
  }

  private void merge() {
    while (!queue.isEmpty()) {
      Merge best = queue.remove();
      if (stands(best.a()) && stands(best.b()) && best.score() >= least(best.a(), best.b())) {
        merge(best.a(), best.b(), best.score());
      }
    }
  }

  private double least(int a, int b) {
    boolean one = members.get(a).size() == 1;
    boolean other = members.get(b).size() == 1;
    if (one || other) {
      return one && other ? pair : 0;
    }
    return contrast * Math.min(cohesion(a), cohesion(b));
  }

  /** Mean score inside a group of two or more. */
  private double cohesion(int group) {
    int size = members.get(group).size();
    return inside.get(group) / (size * (size - 1) / 2.0);
  }

  private void merge(int a, int b, double score) {
    int merged = near.size();
    near.add(new HashMap<>());
    List<Integer> left = members.get(a);
    List<Integer> right = members.get(b);
    TreeSet<Integer> around = new TreeSet<>(near.get(a).keySet());
    around.addAll(near.get(b).keySet());
    members.set(a, List.of());
    members.set(b, List.of());
    members.add(Stream.concat(left.stream(), right.stream()).sorted().toList());
    inside.add(inside.get(a) + inside.get(b) + score * left.size() * right.size());
    for (int other : around) {
      if (stands(other)) {
        double sum = left.size() * mean(a, left, other) + right.size() * mean(b, right, other);
        know(merged, other, sum / (left.size() + right.size()));
        near.get(other).remove(a);
        near.get(other).remove(b);
      }
    }
    near.set(a, Map.of());
    near.set(b, Map.of());
  }

  private boolean stands(int group) {
    return !members.get(group).isEmpty();
  }

  private double mean(int group, List<Integer> items, int other) {
    Double known = near.get(group).get(other);
    return known == null ? mean(items, members.get(other)) : known;
  }

  private double mean(List<Integer> left, List<Integer> right) {
    long pairs = (long) left.size() * right.size();
    long step = Math.max(1, pairs / SAMPLE);
    double sum = 0;
    int count = 0;
    for (long at = 0; at < pairs; at += step) {
      int l = left.get((int) (at / right.size()));
      int r = right.get((int) (at % right.size()));
      sum += score.applyAsDouble(Math.min(l, r), Math.max(l, r));
      count++;
    }
    return sum / count;
  }
}
