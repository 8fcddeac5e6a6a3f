package org.newsbook.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsbook.article.Article;
import org.newsbook.article.ArticlePlaces;
import org.newsbook.correction.Correction;
import org.newsbook.correction.Corrections;
import org.newsbook.correction.Decision;
import org.newsbook.problem.Problems;
import org.newsbook.story.event.Report;

/** Reports that an editor calls one story, or two, or no copies of one another. */
final class StoryCorrections {
  /** More than any evidence: two that are called one are joined first. */
  private static final double ONE = 7;

  /** So much that no other evidence outweighs it. */
  private static final double TWO = -1e9;

  /** Report to another that is called the same; its own where none is. */
  private final int[] same;

  private final Map<Integer, Decision> joined = new TreeMap<>();
  private final List<Parted> apart = new ArrayList<>();
  private final List<int[]> notCopies = new ArrayList<>();
  private final List<String> lead;
  private final Problems problems;

  /** Two reports that a decision parts. */
  private record Parted(int a, int b, Decision by) {}

  StoryCorrections(List<Report> reports, Corrections corrections, Problems problems) {
    this.problems = problems;
    same = new int[reports.size()];
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < same.length; i++) {
      same[i] = i;
      numbers.put(reports.get(i).article().id(), i);
    }
    ArticlePlaces places = new ArticlePlaces(reports.stream().map(Report::article).toList());
    for (Decision decision : corrections.all(Correction.SAME_STORY)) {
      for (int[] pair : pairs(decision, places, numbers, problems)) {
        int from = root(pair[1]);
        same[from] = root(pair[0]);
        joined.putIfAbsent(pair[0], decision);
        joined.putIfAbsent(pair[1], decision);
      }
    }
    for (Decision decision : corrections.all(Correction.APART)) {
      for (int[] pair : pairs(decision, places, numbers, problems)) {
        if (isOne(pair[0], pair[1])) {
          wrong(decision, joined.getOrDefault(pair[1], decision));
        } else {
          apart.add(new Parted(pair[0], pair[1], decision));
          notCopies.add(pair);
        }
      }
    }
    for (Decision decision : corrections.all(Correction.NOT_COPIES)) {
      notCopies.addAll(pairs(decision, places, numbers, problems));
    }
    lead =
        corrections.all(Correction.LEAD).stream()
            .flatMap(said -> places.find(said.value(), said, problems).stream())
            .map(Article::id)
            .toList();
  }

  /** That of the first report which is said to lead. */
  Optional<String> lead(List<Story> stories) {
    return lead.stream()
        .flatMap(report -> stories.stream().filter(story -> story.articles().contains(report)))
        .map(Story::id)
        .findFirst();
  }

  private void wrong(Decision apart, Decision same) {
    String too = "line " + same.statedOn() + " makes one story of two of these";
    problems.add(apart.wrong(too, "leave them under same or under apart"));
  }

  /** Of the articles that a decision names, each with each. */
  private static List<int[]> pairs(
      Decision decision, ArticlePlaces places, Map<String, Integer> numbers, Problems problems) {
    List<Integer> named = new ArrayList<>();
    for (String place : decision.values()) {
      Optional<Article> article = places.find(place, decision, problems);
      article.ifPresent(found -> named.add(numbers.get(found.id())));
    }
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!named.get(i).equals(named.get(j))) {
          pairs.add(new int[] {named.get(j), named.get(i)});
        }
      }
    }
    return pairs;
  }

  private int root(int report) {
    int at = report;
    while (same[at] != at) {
      at = same[at];
    }
    return at;
  }

  boolean isOne(int a, int b) {
    return root(a) == root(b);
  }

  boolean isApart(int a, int b) {
    return apart.stream().anyMatch(p -> p.a() == a && p.b() == b || p.a() == b && p.b() == a);
  }

  /**
   * @param roots for each report the one that it repeats, or its own
   */
  int[] uncopied(int[] roots) {
    int[] own = roots.clone();
    for (int[] pair : notCopies) {
      if (own[pair[0]] == own[pair[1]]) {
        int copy = own[pair[1]] == pair[1] ? pair[0] : pair[1];
        own[copy] = copy;
      }
    }
    return own;
  }

  /**
   * What counts for two groups of copies, in the place of all evidence.
   *
   * @param group of each report
   * @return by pair of groups, the smaller first
   */
  Map<List<Integer>, Double> scores(int[] group) {
    Map<List<Integer>, Double> scores = new HashMap<>();
    for (int i : joined.keySet()) {
      for (int j : joined.keySet()) {
        if (group[i] < group[j] && isOne(i, j)) {
          scores.put(List.of(group[i], group[j]), ONE);
        }
      }
    }
    for (Parted pair : apart) {
      int a = group[pair.a()];
      int b = group[pair.b()];
      if (a != b) {
        boolean one = scores.put(List.of(Math.min(a, b), Math.max(a, b)), TWO) != null;
        joined.entrySet().stream()
            .filter(join -> one && group[join.getKey()] == a)
            .findFirst()
            .ifPresent(join -> wrong(pair.by(), join.getValue()));
      }
    }
    return scores;
  }
}
