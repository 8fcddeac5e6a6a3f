package org.newsbook.article.boundary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Cuts found against those of the gold. Strict: on the line at which the article begins. Tolerant:
 * anywhere in the lines that may go to either side.
 */
final class CutScore {
  private final int[] strict = new int[3];
  private final int[] tolerant = new int[3];
  private int dumps;
  private int uncut;

  /**
   * @param found 1-based first lines of articles
   */
  void add(GoldDump gold, List<Integer> found) {
    int first = gold.articles().get(0).start();
    Set<Integer> cuts = new TreeSet<>(found);
    cuts.removeIf(line -> line <= Math.max(1, first));
    List<GoldDump.Span> starts = gold.articles().subList(1, gold.articles().size());
    int exact = 0;
    int near = 0;
    Set<Integer> taken = new HashSet<>();
    for (GoldDump.Span span : starts) {
      exact += cuts.contains(span.start()) ? 1 : 0;
      int best = cuts.contains(span.start()) ? span.start() : 0;
      for (int cut : cuts) {
        if (best != span.start()
            && cut >= span.from()
            && cut <= span.to()
            && !taken.contains(cut)) {
          best = Math.max(best, cut);
        }
      }
      if (best > 0 && taken.add(best)) {
        near++;
      }
    }
    add(strict, exact, cuts.size(), starts.size());
    add(tolerant, near, cuts.size(), starts.size());
    dumps++;
    uncut += cuts.isEmpty() ? 1 : 0;
  }

  void add(CutScore other) {
    for (int i = 0; i < 3; i++) {
      strict[i] += other.strict[i];
      tolerant[i] += other.tolerant[i];
    }
    dumps += other.dumps;
    uncut += other.uncut;
  }

  private static void add(int[] counts, int hits, int found, int gold) {
    counts[0] += hits;
    counts[1] += found - hits;
    counts[2] += gold - hits;
  }

  double strict() {
    return f1(strict);
  }

  double tolerant() {
    return f1(tolerant);
  }

  /** Share of the dumps that were cut. */
  double cut() {
    return (dumps - uncut) / (double) Math.max(1, dumps);
  }

  private static double f1(int[] c) {
    return 2.0 * c[0] / Math.max(1, 2 * c[0] + c[1] + c[2]);
  }

  @Override
  public String toString() {
    return String.format(
        java.util.Locale.ROOT,
        "%3d dumps  strict F1 %.3f (P %.3f R %.3f)  tolerant F1 %.3f  uncut %d",
        dumps,
        strict(),
        strict[0] / (double) Math.max(1, strict[0] + strict[1]),
        strict[0] / (double) Math.max(1, strict[0] + strict[2]),
        tolerant(),
        uncut);
  }
}
