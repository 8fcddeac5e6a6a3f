package org.newsbook.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.newsbook.correction.CaptureCorrection;

/**
 * Cuts a capture into articles. Each line has a score, the log-odds that an article starts there;
 * the cuts with the highest sum are found by dynamic programming, short articles costing extra (the
 * form of Utiyama and Isahara 2001, with evidence in place of word probabilities).
 */
final class Splitter {
  /** An article shorter than this many words is less likely the shorter it is. */
  private static final int FULL_LENGTH = 200;

  private static final double SHORTNESS = 3;

  /** Longer than this, an article is less likely the longer it is. */
  private static final int USUAL_LENGTH = 900;

  private static final double LENGTHINESS = 0.5;

  /** In a page a title with less text than this below it is one of a list, or stands twice. */
  private static final int SOME = 60;

  private static final double NONE = 6;
  private static final int REACH = 400;
  private static final double FARTHEST = 1.5;
  private static final int FEWEST = 3;
  private static final double TITLED = 0.6;
  private static final double UNTITLED = 0.3;
  private static final double UNSURE = 0.8;

  private final LineView view;
  private final CaptureCorrection editor;
  private final List<Evidence> evidence;
  private final List<Once> once;

  Splitter(LineView view, CaptureCorrection editor) {
    this.view = view;
    this.editor = editor;
    NameTrail names = new NameTrail(view.prose());
    this.evidence = weigh(view, names);
    this.once = Once.in(view, names);
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

  List<Once> once() {
    return once;
  }

  List<Evidence> evidence() {
    return evidence;
  }

  private List<Evidence> weigh(LineView view, NameTrail names) {
    Clues clues = new Clues(view, names);
    Set<Integer> links = LinkHabit.of(view).starts();
    List<Evidence> evidence = new ArrayList<>();
    for (Line line : view.lines()) {
      Evidence e = isCandidate(line) ? clues.at(line) : new Evidence();
      if (isCandidate(line) && links.size() > 1) {
        e.add(links.contains(line.index()) ? Clue.LINK_HABIT : Clue.NO_LINK, 1);
      }
      e.add(Clue.EDITOR_STARTS, editor.starts().contains(line.block().fromLine()) ? 1 : 0);
      e.add(Clue.EDITOR_JOINS, editor.joins().contains(line.block().fromLine()) ? 1 : 0);
      evidence.add(e);
    }
    if (isListOfTeasers(view, names)) {
      view.prose().forEach(line -> evidence.get(line.index()).add(Clue.TEASER_HABIT, 1));
    }
    return List.copyOf(evidence);
  }

  /** Most lines begin anew: persons are named in full again, or the line before broke off. */
  private static boolean isListOfTeasers(LineView view, NameTrail names) {
    List<Line> prose = view.prose();
    int anew = 0;
    int either = 0;
    for (int i = 1; i < prose.size(); i++) {
      boolean named = names.before(i).anewHere();
      boolean cut =
          !prose.get(i - 1).stop() && !Character.isLowerCase(prose.get(i).firstLetterOrDigit());
      anew += named ? 1 : 0;
      either += named || cut ? 1 : 0;
    }
    int n = prose.size() - 1;
    return n >= FEWEST
        && prose.size() == view.lines().size()
        && anew * 3 >= n
        && either * 5 >= n * 3;
  }

  private boolean mayStart(Line line) {
    return isCandidate(line) || editor.starts().contains(line.block().fromLine());
  }

  static boolean isCandidate(Line line) {
    return line.label().isText() || line.label() == Label.CAPTION;
  }

  /** In order; what stands before the first segment belongs to none. */
  List<Segment> split() {
    int[] sure = sureStarts();
    if (sure[0] + sure[1] >= FEWEST && addHabit(sure[0] / (double) (sure[0] + sure[1]))) {
      return best();
    }
    List<Segment> cuts = best();
    if (cuts.size() <= FEWEST) {
      return cuts;
    }
    long titled =
        cuts.stream().skip(1).filter(s -> Clues.isTitle(view.lines().get(s.from()))).count();
    return addHabit(titled / (cuts.size() - 1.0)) ? best() : cuts;
  }

  /** How many datelines and dated stand-firsts stand under a title, and how many do not. */
  private int[] sureStarts() {
    int[] count = new int[2];
    for (Line line : view.prose()) {
      Evidence e = evidence.get(line.index());
      if (e.value(Clue.DATELINE) + e.value(Clue.SENTENCE_DATED) > 0 && !Clues.isTitle(line)) {
        count[e.value(Clue.UNDER_TITLE) > 0 ? 0 : 1]++;
      }
    }
    return count;
  }

  /** What most articles of a capture have in common counts for the others. */
  private boolean addHabit(double titled) {
    if (titled > UNTITLED && titled < TITLED) {
      return false;
    }
    for (Line line : view.lines()) {
      if (isCandidate(line)) {
        boolean title = Clues.isTitle(line);
        Evidence here = evidence.get(line.index());
        if (titled < TITLED) {
          here.add(title ? Clue.SUBHEAD_HABIT : Clue.UNTITLED_HABIT, 1);
        } else if (!title) {
          here.add(Clue.NO_TITLE, 1);
        }
      }
    }
    return true;
  }

  private List<Segment> best() {
    int[] candidates = view.lines().stream().filter(this::mayStart).mapToInt(Line::index).toArray();
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
    // repeated[i]: what an article from candidate i to the line in hand says twice
    double[] repeated = new double[n];
    int seen = 0;
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
      seen = repeat(repeated, candidates, far, seen, candidates[j]);
      for (int i = far; i < j; i++) {
        double cost = cost(words[candidates[j]] - words[candidates[i]]) + repeated[i];
        from[j] = better(best, j, best[i] + score - cost, i, from[j]);
      }
    }
    repeat(repeated, candidates, far, seen, view.lines().size());
    int end = 0;
    double top = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      double value = best[i] - cost(words[words.length - 1] - words[candidates[i]]) - repeated[i];
      if (value > top) {
        top = value;
        end = i;
      }
    }
    List<Segment> segments = new ArrayList<>();
    int to = view.lines().size();
    for (int i = end; i >= 0; i = from[i]) {
      int start = pictureOver(candidates[i], to);
      segments.add(0, new Segment(start, to, evidence.get(candidates[i]).score()));
      to = start;
    }
    return List.copyOf(segments);
  }

  /** Adds what is said again before a line to every start from which both places are seen. */
  private int repeat(double[] repeated, int[] candidates, int far, int seen, int before) {
    int next = seen;
    for (; next < once.size() && once.get(next).at() < before; next++) {
      for (int i = far; i < candidates.length && candidates[i] <= once.get(next).after(); i++) {
        repeated[i] += once.get(next).weight();
      }
    }
    return next;
  }

  /** A title's picture, described over it, belongs to it; so does a label of few words on top. */
  private int pictureOver(int start, int end) {
    int from = start;
    while (from > 0 && isPicture(view.lines().get(from - 1))) {
      from--;
    }
    boolean labelled =
        from < start && from > 0 && view.lines().get(from - 1).label() == Label.SHORT;
    return !Clues.isTitle(view.lines().get(start)) || from == start || end <= start
        ? start
        : labelled ? from - 1 : from;
  }

  private static boolean isPicture(Line line) {
    return line.label() == Label.CAPTION || line.label() == Label.CREDIT;
  }

  private static int better(double[] best, int at, double value, int via, int otherwise) {
    if (value <= best[at]) {
      return otherwise;
    }
    best[at] = value;
    return via;
  }

  /** What an article's length speaks against it. */
  private double cost(int words) {
    if (words < FULL_LENGTH) {
      double none = view.isPage() ? NONE * Math.max(0, 1 - words / (double) SOME) : 0;
      return SHORTNESS * (1 - words / (double) FULL_LENGTH) + none;
    }
    return words <= USUAL_LENGTH ? 0 : LENGTHINESS * Math.log(words / (double) USUAL_LENGTH);
  }
}
