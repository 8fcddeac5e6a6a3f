package org.newsbook.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.newsbook.story.event.AverageLink;
import org.newsbook.story.event.Neighbours;
import org.newsbook.text.TermSpace;

/**
 * Groups stories that are bound by the same actors, places and rare words (average link); a story
 * that is bound to no other stays alone. Of many stories a sample is grouped and the others join
 * the nearest group (Buckshot, Cutting et al. 1992); so are those that are left, until none is.
 */
record SubjectFinder(TermSpace words, TermSpace names, SubjectWeights weights) {
  /** A name's rarity in a few stories is judged as among so many more. */
  static final int BACKGROUND = 100;

  /** Of fewer stories none makes a subject with another. */
  private static final int FEWEST = 6;

  private static final int SAMPLE = 1000;

  /**
   * Numbers of the stories of each subject, two or more.
   *
   * @param words of the same stories
   */
  static List<List<Integer>> groups(
      List<StoryText> stories, TermSpace words, SubjectWeights weights) {
    if (stories.size() < FEWEST) {
      return List.of();
    }
    TermSpace names =
        new TermSpace(stories.stream().map(StoryText::nameTerms).toList(), BACKGROUND, name -> 0);
    SubjectFinder finder = new SubjectFinder(words, names, weights);
    List<List<Integer>> groups = new ArrayList<>();
    int[] left = IntStream.range(0, stories.size()).toArray();
    while (left.length > 0) {
      int step = (left.length + SAMPLE - 1) / SAMPLE;
      int[] open = left;
      int[] sample =
          IntStream.iterate(0, i -> i < open.length, i -> i + step).map(i -> open[i]).toArray();
      List<List<Integer>> found = finder.grouped(sample);
      int[] others = Arrays.stream(left).filter(i -> Arrays.binarySearch(sample, i) < 0).toArray();
      left = finder.join(others, found);
      groups.addAll(found);
    }
    return groups;
  }

  /** Groups of two or more, to which more can be added. */
  private List<List<Integer>> grouped(int[] sample) {
    double[][] bound = new double[sample.length][sample.length];
    IntStream.range(0, sample.length)
        .parallel()
        .forEach(
            a -> {
              float[] own = words.vector(sample[a]).dense(words.size());
              float[] named = names.vector(sample[a]).dense(names.size());
              for (int b = a + 1; b < sample.length; b++) {
                bound[a][b] = bound(own, named, sample[b]);
              }
            });
    List<List<Integer>> pairs =
        Neighbours.pairs(words, sample).stream().map(p -> List.of(p[0], p[1])).toList();
    List<List<Integer>> groups = new ArrayList<>();
    for (List<Integer> group :
        AverageLink.groups(
            sample.length,
            pairs,
            0,
            weights.contrast(),
            (a, b) -> bound[Math.min(a, b)][Math.max(a, b)])) {
      if (group.size() > 1) {
        groups.add(new ArrayList<>(group.stream().map(i -> sample[i]).toList()));
      }
    }
    return groups;
  }

  /**
   * @param own words of the first, one weight a term
   * @param named names of the first
   */
  private double bound(float[] own, float[] named, int b) {
    return bound(words.vector(b).dot(own), names.vector(b).dot(named));
  }

  private double bound(double words, double names) {
    return (1 - weights.names()) * words + weights.names() * names - weights.bound();
  }

  /** Adds each story to the group to which it is bound most; gives those that are bound to none. */
  private int[] join(int[] others, List<List<Integer>> groups) {
    double[][] bound =
        groups.parallelStream().map(group -> bound(others, group)).toArray(double[][]::new);
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < others.length; i++) {
      int best = -1;
      for (int g = 0; g < bound.length; g++) {
        if (bound[g][i] > 0 && (best < 0 || bound[g][i] > bound[best][i])) {
          best = g;
        }
      }
      if (best < 0) {
        left.add(others[i]);
      } else {
        groups.get(best).add(others[i]);
      }
    }
    return left.stream().mapToInt(i -> i).toArray();
  }

  /** How each story is bound to a group, over all pairs: dot products with the group's mean. */
  private double[] bound(int[] others, List<Integer> group) {
    double[] wordMean = mean(words, group);
    double[] nameMean = mean(names, group);
    return Arrays.stream(others)
        .mapToDouble(i -> bound(words.vector(i).dot(wordMean), names.vector(i).dot(nameMean)))
        .toArray();
  }

  private static double[] mean(TermSpace space, List<Integer> group) {
    double[] mean = new double[space.size()];
    for (int i : group) {
      space.vector(i).addTo(mean, 1.0 / group.size());
    }
    return mean;
  }
}
