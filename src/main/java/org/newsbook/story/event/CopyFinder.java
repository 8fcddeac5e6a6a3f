package org.newsbook.story.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds reports that repeat the text of another: whole, trimmed, retitled or with an outlet's tail.
 * MinHash bands propose pairs, shared shingles confirm them: at least {@link #CONTAINMENT} of the
 * shorter text stands in the longer.
 */
public final class CopyFinder {
  private static final int ROWS = 3;

  /** A band that more reports share says nothing of any two of them. */
  private static final int CROWD = 200;

  private static final double CONTAINMENT = 0.45;

  /** The same words a month later are a template more often than a copy. */
  private static final long LATER_DAYS = 30;

  private static final double CONTAINMENT_LATER = 0.8;
  private static final int FEWEST_SHARED = 6;

  /** A root holds nearly all that the fullest copy holds. */
  private static final double WHOLE = 0.8;

  private final List<Report> reports;
  private final List<Fingerprint> prints;
  private final List<Map<Integer, Double>> links = new ArrayList<>();

  public CopyFinder(List<Report> reports) {
    this.reports = reports;
    this.prints = reports.parallelStream().map(r -> Fingerprint.of(r.words())).toList();
  }

  /**
   * @param more pairs to look at besides those that bands propose, as {a, b}
   * @return for each report the number of the one that it repeats; its own for a root
   */
  public int[] roots(List<int[]> more) {
    links.clear();
    reports.forEach(r -> links.add(new HashMap<>()));
    double[] held =
        more.parallelStream()
            .mapToDouble(pair -> containment(pair[0], pair[1], CONTAINMENT))
            .toArray();
    for (int i = 0; i < held.length; i++) {
      look(more.get(i)[0], more.get(i)[1], held[i]);
    }
    for (int from = 0; from + ROWS <= Fingerprint.HASHES; from += ROWS) {
      lookAtBand(from);
    }
    int[] fullest = new int[reports.size()];
    for (int i : IntStream.range(0, fullest.length).boxed().sorted(fuller()).toList()) {
      int from = repeated(i);
      fullest[i] = from == i ? i : fullest[from];
    }
    return earliest(fullest);
  }

  /** What part of the shorter text stands in the longer, 0 to 1. */
  public double containment(int a, int b) {
    return containment(a, b, 0);
  }

  /** The same; some part below the least where it is smaller than this. */
  private double containment(int a, int b, double least) {
    Fingerprint left = prints.get(a);
    Fingerprint right = prints.get(b);
    int shorter = Math.min(left.shingles().length, right.shingles().length);
    return shorter == 0 ? 0 : (double) left.shared(right, (int) (least * shorter)) / shorter;
  }

  private void lookAtBand(int from) {
    Map<Long, List<Integer>> buckets = new HashMap<>();
    for (int i = 0; i < prints.size(); i++) {
      if (prints.get(i).shingles().length > 0) {
        buckets.computeIfAbsent(prints.get(i).band(from, ROWS), k -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> bucket : buckets.values()) {
      for (int i = 1; i < bucket.size(); i++) {
        // In a crowd each is compared with the first ones only, so that the work stays linear.
        for (int j = 0; j < Math.min(i, bucket.size() > CROWD ? 2 : i); j++) {
          if (!links.get(bucket.get(j)).containsKey(bucket.get(i))) {
            look(
                bucket.get(j),
                bucket.get(i),
                containment(bucket.get(j), bucket.get(i), CONTAINMENT));
          }
        }
      }
    }
  }

  private void look(int a, int b, double containment) {
    int shorter = Math.min(prints.get(a).shingles().length, prints.get(b).shingles().length);
    long days = EventMatcher.days(reports.get(a), reports.get(b));
    boolean copy =
        containment >= (days > LATER_DAYS ? CONTAINMENT_LATER : CONTAINMENT)
            && containment * shorter >= FEWEST_SHARED;
    if (copy || containment == 1 && shorter > 1) {
      links.get(a).put(b, containment);
      links.get(b).put(a, containment);
    }
  }

  private Comparator<Integer> fuller() {
    return Comparator.comparingInt((Integer i) -> -prints.get(i).shingles().length)
        .thenComparing(i -> reports.get(i).article(), Report.STORY_ORDER);
  }

  /** Of the fuller reports that it shares text with, the one that holds most of it; or itself. */
  private int repeated(int i) {
    Comparator<Integer> fuller = fuller();
    return links.get(i).entrySet().stream()
        .filter(e -> fuller.compare(e.getKey(), i) < 0)
        .max(
            Comparator.comparingDouble((Map.Entry<Integer, Double> e) -> e.getValue())
                .thenComparing(Map.Entry::getKey, fuller.reversed()))
        .map(Map.Entry::getKey)
        .orElse(i);
  }

  /** The earliest of the reports that hold nearly all of the fullest stands for it. */
  private int[] earliest(int[] fullest) {
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < fullest.length; i++) {
      groups.computeIfAbsent(fullest[i], f -> new ArrayList<>()).add(i);
    }
    int[] roots = new int[fullest.length];
    groups.forEach(
        (full, group) -> {
          int whole = prints.get(full).shingles().length;
          int root =
              group.stream()
                  .filter(i -> prints.get(i).shared(prints.get(full), 0) >= WHOLE * whole)
                  .min(Comparator.comparing(i -> reports.get(i).article(), Report.STORY_ORDER))
                  .orElse(full);
          group.forEach(i -> roots[i] = root);
        });
    return roots;
  }
}
