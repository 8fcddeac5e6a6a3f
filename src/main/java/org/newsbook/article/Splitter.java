package org.newsbook.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Cuts a capture into articles. Each line has a score, the log-odds that an article starts there;
 * the cuts with the highest sum are found by dynamic programming, short articles costing extra (the
 * form of Utiyama and Isahara 2001, with evidence in place of word probabilities).
 */
final class Splitter {
  /** An article shorter than this many words is less likely the shorter it is. */
  private static final int FULL_LENGTH = 120;

  private static final double SHORTNESS = 2.5;
  private static final double UNSURE = 0.8;

  private final LineView view;
  private final List<Evidence> evidence;

  Splitter(LineView view, WordKinds kinds) {
    this.view = view;
    this.evidence = weigh(view, kinds);
  }

  /**
   * @param from index of its first line
   * @param to index behind its last line
   * @param score of the cut before it
   */
  record Segment(int from, int to, double score) {
    boolean unsure() {
      return Math.abs(score) < UNSURE;
    }
  }

  List<Evidence> evidence() {
    return evidence;
  }

  private static List<Evidence> weigh(LineView view, WordKinds kinds) {
    Clues clues = new Clues(view, kinds);
    Set<Integer> links = LinkHabit.of(view).starts();
    List<Evidence> evidence = new ArrayList<>();
    for (Line line : view.lines()) {
      Evidence e = isCandidate(line) ? clues.at(line) : new Evidence();
      if (isCandidate(line) && links.size() > 1) {
        e.add(links.contains(line.index()) ? Clue.LINK_HABIT : Clue.NO_LINK, 1);
      }
      evidence.add(e);
    }
    return List.copyOf(evidence);
  }

  static boolean isCandidate(Line line) {
    return line.label().isText() || line.label() == Label.CAPTION;
  }

  /** In order; what stands before the first segment belongs to none. */
  List<Segment> split() {
    int[] candidates =
        view.lines().stream().filter(Splitter::isCandidate).mapToInt(Line::index).toArray();
    if (candidates.length == 0) {
      return List.of();
    }
    int firstProse = view.prose().isEmpty() ? candidates[0] : view.prose().get(0).index();
    int[] words = new int[view.lines().size() + 1];
    for (Line line : view.lines()) {
      words[line.index() + 1] = words[line.index()] + (line.isBodyText() ? line.words() : 0);
    }
    int n = candidates.length;
    double[] best = new double[n];
    int[] from = new int[n];
    Arrays.fill(from, -1);
    // bestBefore[i]: the best of best[0..i], for starts so far back that length does not count
    int far = 0;
    int farBest = -1;
    for (int j = 0; j < n; j++) {
      double score = evidence.get(candidates[j]).score();
      boolean mayBeFirst = candidates[j] <= firstProse;
      best[j] = mayBeFirst ? score : Double.NEGATIVE_INFINITY;
      while (far < j && words[candidates[j]] - words[candidates[far]] >= FULL_LENGTH) {
        if (farBest < 0 || best[far] > best[farBest]) {
          farBest = far;
        }
        far++;
      }
      if (farBest >= 0 && best[farBest] + score > best[j]) {
        best[j] = best[farBest] + score;
        from[j] = farBest;
      }
      for (int i = far; i < j; i++) {
        double value = best[i] + score - shortness(words[candidates[j]] - words[candidates[i]]);
        if (value > best[j]) {
          best[j] = value;
          from[j] = i;
        }
      }
    }
    int end = 0;
    double top = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      double value = best[i] - shortness(words[words.length - 1] - words[candidates[i]]);
      if (value > top) {
        top = value;
        end = i;
      }
    }
    List<Segment> segments = new ArrayList<>();
    int to = view.lines().size();
    for (int i = end; i >= 0; i = from[i]) {
      segments.add(0, new Segment(candidates[i], to, evidence.get(candidates[i]).score()));
      to = candidates[i];
    }
    return List.copyOf(segments);
  }

  private static double shortness(int words) {
    return words >= FULL_LENGTH ? 0 : SHORTNESS * (1 - words / (double) FULL_LENGTH);
  }
}
