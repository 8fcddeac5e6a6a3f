package org.newsbook.story.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.newsbook.model.BoostedTrees;
import org.newsbook.name.Names;

/** Reports of known events that stand in one folder, as the program would find them there. */
final class GoldFolder {
  /** Two reports, what speaks for one event, and whether it is one. */
  record Pair(float[] row, boolean same) {}

  /** Where stories are cut: what is added to the odds, and what {@link AverageLink} asks. */
  record Cut(double intercept, double pair, double contrast) {}

  private final List<GoldReport> gold;
  private final EventMatcher matcher;
  private final List<List<Integer>> candidates;
  private final Evidence[][] evidence;

  GoldFolder(List<GoldReport> gold, Names names) {
    this.gold = List.copyOf(gold);
    matcher =
        new EventMatcher(
            gold.stream().map(g -> Report.of(g.article())).toList(),
            new NamedIn(names, gold.size()));
    candidates = matcher.candidates().stream().map(p -> List.of(p[0], p[1])).toList();
    evidence = new Evidence[gold.size()][gold.size()];
  }

  private Evidence evidence(int a, int b) {
    int least = Math.min(a, b);
    int most = Math.max(a, b);
    if (evidence[least][most] == null) {
      evidence[least][most] = matcher.evidence(least, most);
    }
    return evidence[least][most];
  }

  /** The log odds of all its pairs. */
  double[][] odds(BoostedTrees trees) {
    double[][] odds = new double[gold.size()][gold.size()];
    for (int a = 0; a < odds.length; a++) {
      for (int b = 0; b < a; b++) {
        odds[a][b] = trees.odds(evidence(a, b).row());
        odds[b][a] = odds[a][b];
      }
    }
    return odds;
  }

  /** The pairs that are worth the question, of reports that are wanted. */
  List<Pair> pairs(Predicate<GoldReport> wanted) {
    List<Pair> pairs = new ArrayList<>();
    for (List<Integer> pair : candidates) {
      GoldReport a = gold.get(pair.get(0));
      GoldReport b = gold.get(pair.get(1));
      if (wanted.test(a) && wanted.test(b)) {
        pairs.add(new Pair(evidence(pair.get(0), pair.get(1)).row(), a.event().equals(b.event())));
      }
    }
    return pairs;
  }

  /** Makes stories of all its reports, and counts how they agree with the events of some. */
  void score(double[][] odds, Cut cut, Predicate<GoldReport> counted, StoryScore score) {
    int[] storyOf = new int[gold.size()];
    int number = 0;
    for (List<Integer> story :
        AverageLink.groups(
            gold.size(),
            candidates,
            cut.pair(),
            cut.contrast(),
            (a, b) -> evidence(a, b).bounded(odds[a][b] + cut.intercept()))) {
      for (int report : story) {
        storyOf[report] = number;
      }
      number++;
    }
    for (int i = 0; i < storyOf.length; i++) {
      if (counted.test(gold.get(i))) {
        int own = i;
        String event = gold.get(i).event();
        score.add(
            Arrays.stream(storyOf).filter(story -> story == storyOf[own]).count(),
            gold.stream().filter(g -> g.event().equals(event)).count(),
            both(storyOf, own));
      }
    }
  }

  private long both(int[] storyOf, int own) {
    long both = 0;
    for (int i = 0; i < storyOf.length; i++) {
      boolean same = gold.get(i).event().equals(gold.get(own).event());
      both += same && storyOf[i] == storyOf[own] ? 1 : 0;
    }
    return both;
  }
}
