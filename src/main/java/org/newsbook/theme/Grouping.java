package org.newsbook.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.newsbook.text.TermSpace;
import org.newsbook.text.Vector;

/**
 * Groups texts by group-average agglomeration (Manning et al. 2008, 17.3): the two groups are
 * joined whose union is most alike, over all its pairs. Many texts are grouped from a sample, the
 * others join the nearest group (Buckshot, Cutting et al. 1992); then each moves to the nearest
 * group.
 */
final class Grouping {
  private static final int FEWEST = 3;

  /** Themes are joined while their texts stay so many times as alike as any two texts are. */
  private static final double ALIKE = 2.7;

  private static final int SAMPLE = 1000;
  private static final int ROUNDS = 6;

  /** From so many texts on, no group holds more than a third of them. */
  private static final int CAPPED = 9;

  private final TermSpace space;
  private final int size;
  private final int fewest;
  private final int most;
  private final int cap;

  /**
   * @param space one text an item; where there are many, the first ones are the sample
   */
  Grouping(TermSpace space, int size) {
    this.space = space;
    this.size = size;
    this.fewest = Math.max(1, Math.min(FEWEST, size / 2));
    this.most = Math.max(fewest, (int) Math.round(2 * Math.sqrt(size)));
    this.cap = size >= CAPPED ? (size + 2) / 3 : size;
  }

  /** Group numbers from 0, one an item; no number is left out. */
  int[] groups() {
    int sample = Math.min(SAMPLE, size);
    int[] groups = Arrays.copyOf(agglomerate(sample), size);
    Arrays.fill(groups, sample, size, -1);
    for (int round = 0; round < ROUNDS; round++) {
      int[] moved = move(groups);
      boolean few = Arrays.stream(moved).distinct().count() < fewest;
      if (few && round > 0 || Arrays.equals(moved, groups)) {
        break;
      }
      groups = moved;
    }
    return numbered(dissolved(groups));
  }

  private int[] agglomerate(int sample) {
    double[][] sums = new double[sample][sample];
    double all = 0;
    for (int a = 0; a < sample; a++) {
      sums[a][a] = 1;
      for (int b = 0; b < a; b++) {
        sums[a][b] = space.vector(a).dot(space.vector(b));
        sums[b][a] = sums[a][b];
        all += 2 * sums[a][b];
      }
    }
    double enough = sample < 2 ? 0 : ALIKE * all / ((double) sample * (sample - 1));
    int[] sizes = new int[sample];
    Arrays.fill(sizes, 1);
    int[] group = new int[sample];
    Arrays.setAll(group, i -> i);
    int largest = Math.max(1, (int) ((long) cap * sample / size));
    for (int left = sample; left > fewest; left--) {
      int[] best = best(sums, sizes, largest);
      if (best.length == 0 || left <= most && alike(sums, sizes, best[0], best[1]) < enough) {
        break;
      }
      join(sums, sizes, group, best[0], best[1]);
    }
    return group;
  }

  /** The pair whose union is most alike; nothing where all would be too large. */
  private static int[] best(double[][] sums, int[] sizes, int largest) {
    int[] best = {};
    double most = -1;
    for (int a = 0; a < sizes.length; a++) {
      for (int b = a + 1; b < sizes.length && sizes[a] > 0; b++) {
        if (sizes[b] > 0 && sizes[a] + sizes[b] <= largest) {
          double alike = alike(sums, sizes, a, b);
          if (alike > most) {
            most = alike;
            best = new int[] {a, b};
          }
        }
      }
    }
    return best;
  }

  private static double alike(double[][] sums, int[] sizes, int a, int b) {
    double size = sizes[a] + sizes[b];
    return (sums[a][a] + sums[b][b] + 2 * sums[a][b] - size) / (size * (size - 1));
  }

  private static void join(double[][] sums, int[] sizes, int[] group, int a, int b) {
    double own = sums[a][a] + sums[b][b] + 2 * sums[a][b];
    for (int i = 0; i < sizes.length; i++) {
      sums[a][i] += sums[b][i];
      sums[i][a] = sums[a][i];
    }
    sums[a][a] = own;
    sizes[a] += sizes[b];
    sizes[b] = 0;
    for (int i = 0; i < group.length; i++) {
      group[i] = group[i] == b ? a : group[i];
    }
  }

  /** Each to the nearest group that has room, the surest first. */
  private int[] move(int[] groups) {
    int[] numbers = Arrays.stream(groups).filter(g -> g >= 0).distinct().sorted().toArray();
    double[][] near = nearness(groups, numbers);
    Integer[] surest = new Integer[size];
    Arrays.setAll(surest, i -> i);
    double[] nearest = new double[size];
    Arrays.setAll(nearest, i -> Arrays.stream(near[i]).max().orElse(0));
    Arrays.sort(surest, (a, b) -> Double.compare(nearest[b], nearest[a]));
    int[] filled = new int[numbers.length];
    int[] moved = new int[size];
    for (int i : surest) {
      int to = -1;
      for (int g = 0; g < numbers.length; g++) {
        if (filled[g] < cap && (to < 0 || near[i][g] > near[i][to])) {
          to = g;
        }
      }
      moved[i] = numbers[to];
      filled[to]++;
    }
    return moved;
  }

  /** Cosine of each item and each group's centroid, the item itself left out of it. */
  double[][] nearness(int[] groups, int[] numbers) {
    double[][] near = new double[size][numbers.length];
    IntStream.range(0, numbers.length).parallel().forEach(g -> nearness(groups, numbers, g, near));
    return near;
  }

  private void nearness(int[] groups, int[] numbers, int g, double[][] near) {
    double[] centroid = new double[space.size()];
    for (int i = 0; i < size; i++) {
      if (groups[i] == numbers[g]) {
        add(space.vector(i), centroid);
      }
    }
    double squares = Arrays.stream(centroid).map(w -> w * w).sum();
    for (int i = 0; i < size; i++) {
      double dot = dot(space.vector(i), centroid);
      boolean member = groups[i] == numbers[g];
      double norm = Math.sqrt(member ? Math.max(0, squares - 2 * dot + 1) : squares);
      near[i][g] = norm < 1e-6 ? 0 : (member ? dot - 1 : dot) / norm;
    }
  }

  private static void add(Vector vector, double[] centroid) {
    for (int k = 0; k < vector.size(); k++) {
      centroid[vector.terms()[k]] += vector.weights()[k];
    }
  }

  private static double dot(Vector vector, double[] centroid) {
    double sum = 0;
    for (int k = 0; k < vector.size(); k++) {
      sum += vector.weights()[k] * centroid[vector.terms()[k]];
    }
    return sum;
  }

  /** Groups of one go to their nearest neighbours while enough groups are left. */
  private int[] dissolved(int[] groups) {
    int[] numbers = Arrays.stream(groups).distinct().sorted().toArray();
    int[] filled = new int[numbers.length];
    Arrays.stream(groups).forEach(g -> filled[Arrays.binarySearch(numbers, g)]++);
    List<Integer> alone = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (filled[Arrays.binarySearch(numbers, groups[i])] == 1) {
        alone.add(i);
      }
    }
    double[][] near = alone.isEmpty() ? new double[0][] : nearness(groups, numbers);
    int[] kept = groups.clone();
    int left = numbers.length;
    for (int i : alone) {
      int own = Arrays.binarySearch(numbers, groups[i]);
      int to = -1;
      for (int g = 0; g < numbers.length; g++) {
        boolean room = g != own && filled[g] > 0 && filled[g] < cap;
        if (room && near[i][g] > 0 && (to < 0 || near[i][g] > near[i][to])) {
          to = g;
        }
      }
      if (to >= 0 && left > fewest && filled[own] == 1) {
        kept[i] = numbers[to];
        filled[to]++;
        filled[own]--;
        left--;
      }
    }
    return kept;
  }

  private static int[] numbered(int[] groups) {
    int[] numbers = Arrays.stream(groups).distinct().sorted().toArray();
    return Arrays.stream(groups).map(g -> Arrays.binarySearch(numbers, g)).toArray();
  }
}
