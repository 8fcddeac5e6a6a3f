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
  private static final int FULL_LENGTH = 200;

  private static final double SHORTNESS = 4;

  /** Longer than this, an article is less likely the longer it is. */
  private static final int USUAL_LENGTH = 900;

  private static final double LENGTHINESS = 0.5;
  private static final int REACH = 400;
  private static final double FARTHEST = 1.5;
  private static final int FEWEST = 3;
  private static final double TITLED = 0.6;
  private static final double UNTITLED = 0.3;
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
    List<Segment> first = best();
    return weighHabits(first) ? best() : first;
  }

  /** What three cuts or more have in common is the capture's habit, and counts for the others. */
  private boolean weighHabits(List<Segment> cuts) {
    if (cuts.size() <= FEWEST) {
      return false;
    }
    long titled =
        cuts.stream().skip(1).filter(s -> Clues.isTitle(view.lines().get(s.from()))).count();
    double share = titled / (cuts.size() - 1.0);
    if (share > UNTITLED && share < TITLED) {
      return false;
    }
    for (Line line : view.lines()) {
      if (isCandidate(line)) {
        boolean title = Clues.isTitle(line);
        Clue clue =
            share >= TITLED
                ? title ? Clue.TITLE_HABIT : Clue.NO_TITLE
                : title ? Clue.SUBHEAD_HABIT : Clue.UNTITLED_HABIT;
        evidence.get(line.index()).add(clue, 1);
      }
    }
    return true;
  }

  private List<Segment> best() {
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
    int far = 0; // starts before it are too far back to be told apart by length
    int farBest = -1;
    for (int j = 0; j < n; j++) {
      double score = evidence.get(candidates[j]).score();
      best[j] = candidates[j] <= firstProse ? score : Double.NEGATIVE_INFINITY;
      for (; far < j - REACH; far++) {
        farBest = farBest < 0 || best[far] > best[farBest] ? far : farBest;
      }
      if (farBest >= 0) {
        from[j] = better(best, j, best[farBest] + score - FARTHEST, farBest, from[j]);
      }
      for (int i = far; i < j; i++) {
        double cost = cost(words[candidates[j]] - words[candidates[i]]);
        from[j] = better(best, j, best[i] + score - cost, i, from[j]);
      }
    }
    int end = 0;
    double top = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      double value = best[i] - cost(words[words.length - 1] - words[candidates[i]]);
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

  private static int better(double[] best, int at, double value, int via, int otherwise) {
    if (value <= best[at]) {
      return otherwise;
    }
    best[at] = value;
    return via;
  }

  /** What an article's length speaks against it. */
  private static double cost(int words) {
    if (words < FULL_LENGTH) {
      return SHORTNESS * (1 - words / (double) FULL_LENGTH);
    }
    return words <= USUAL_LENGTH ? 0 : LENGTHINESS * Math.log(words / (double) USUAL_LENGTH);
  }
}
