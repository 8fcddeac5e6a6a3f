package org.newsbook.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.newsbook.article.Excerpt;

/** Lays the reports of a story side by side: what several say, and what only one says. */
final class Comparison {
  /** Two sentences from here on say the same. */
  private static final double SAME = 0.5;

  private static final int FEWEST_SHARED = 4;
  private static final int MOST_AGREEMENTS = 6;

  /** A sentence below this has no counterpart. */
  private static final double UNHEARD = 0.22;

  private static final int SINGLES_A_REPORT = 2;
  private static final int MOST_SINGLES = 10;

  /** So many sentences of a report are compared, its first ones. */
  private static final int FIRST = 80;

  /** What has fewer words is a phrase, or says too little to be said by several. */
  private static final int SHORTEST = 8;

  private final List<Sentence> sentences;
  private final Summary summary;
  private final List<Double> nearest = new ArrayList<>();
  private final List<Agreement> agreements = new ArrayList<>();

  private record Match(double likeness, int a, int b) {}

  Comparison(List<Sentence> all, Summary summary) {
    sentences = all.stream().filter(s -> s.place() < FIRST && s.length() >= SHORTEST).toList();
    this.summary = summary;
    List<Match> matches = new ArrayList<>();
    sentences.forEach(s -> nearest.add(0.0));
    for (int a = 0; a < sentences.size(); a++) {
      for (int b = a + 1; b < sentences.size(); b++) {
        if (sentences.get(a).report() != sentences.get(b).report()) {
          double likeness = sentences.get(a).likeness(sentences.get(b));
          nearest.set(a, Math.max(nearest.get(a), likeness));
          nearest.set(b, Math.max(nearest.get(b), likeness));
          if (likeness >= SAME
              && sentences.get(a).vector().shared(sentences.get(b).vector()).length
                  >= FEWEST_SHARED) {
            matches.add(new Match(likeness, a, b));
          }
        }
      }
    }
    agree(matches);
  }

  private void agree(List<Match> matches) {
    matches.sort(
        Comparator.comparingDouble(Match::likeness)
            .reversed()
            .thenComparingInt(Match::a)
            .thenComparingInt(Match::b));
    TreeSet<Integer> used = new TreeSet<>();
    List<List<Integer>> groups = new ArrayList<>();
    for (Match match : matches) {
      if (used.contains(match.a()) || used.contains(match.b())) {
        continue;
      }
      List<Integer> group = new ArrayList<>(List.of(match.a(), match.b()));
      for (Match other : matches) {
        int more = other.a() == match.a() ? other.b() : other.b() == match.a() ? other.a() : -1;
        if (more >= 0
            && !used.contains(more)
            && group.stream().noneMatch(i -> report(i) == report(more))) {
          group.add(more);
        }
      }
      used.addAll(group);
      group.sort(Comparator.naturalOrder());
      groups.add(group);
    }
    groups.stream()
        .sorted(Comparator.comparingInt((List<Integer> g) -> -g.size()))
        .limit(MOST_AGREEMENTS)
        .map(g -> new Agreement(g.stream().map(i -> sentences.get(i).excerpt()).toList()))
        .forEach(agreements::add);
  }

  private int report(int sentence) {
    return sentences.get(sentence).report();
  }

  /** Said by most reports first; in each the reports in story order. */
  List<Agreement> agreements() {
    return List.copyOf(agreements);
  }

  /** A few telling sentences a report, in story order; nothing where there is one report. */
  List<Excerpt> singles() {
    List<Sentence> singles = new ArrayList<>();
    int reports = sentences.stream().mapToInt(Sentence::report).max().orElse(0) + 1;
    for (int report = 0; report < reports && reports > 1; report++) {
      List<Sentence> own = new ArrayList<>();
      for (int i = 0; i < sentences.size(); i++) {
        if (report(i) == report && nearest.get(i) < UNHEARD) {
          own.add(sentences.get(i));
        }
      }
      own.stream()
          .sorted(
              Comparator.comparingDouble((Sentence s) -> -summary.score(s))
                  .thenComparingInt(Sentence::place))
          .filter(summary::standsAlone)
          .limit(Math.max(1, Math.min(SINGLES_A_REPORT, MOST_SINGLES / reports)))
          .sorted(Comparator.comparingInt(Sentence::place))
          .forEach(singles::add);
    }
    return singles.stream().map(Sentence::excerpt).toList();
  }
}
