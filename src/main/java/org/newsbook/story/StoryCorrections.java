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
  private final List<int[]> apart = new ArrayList<>();
  private final List<int[]> notCopies = new ArrayList<>();

  StoryCorrections(List<Report> reports, Corrections corrections, Problems problems) {
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
          String too =
              "line "
                  + joined.getOrDefault(pair[1], decision).statedOn()
                  + " makes one story of two of these";
          problems.add(decision.wrong(too, "leave them under same or under apart"));
        } else {
          apart.add(pair);
        }
      }
    }
    for (Decision decision : corrections.all(Correction.NOT_COPIES)) {
      notCopies.addAll(pairs(decision, places, numbers, problems));
    }
    notCopies.addAll(apart);
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
    return apart.stream().anyMatch(p -> p[0] == a && p[1] == b || p[0] == b && p[1] == a);
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
    for (int[] pair : apart) {
      int a = group[pair[0]];
      int b = group[pair[1]];
      if (a != b) {
        scores.put(List.of(Math.min(a, b), Math.max(a, b)), TWO);
      }
    }
    return scores;
  }
}
