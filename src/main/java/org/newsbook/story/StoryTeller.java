package org.newsbook.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsbook.article.Article;
import org.newsbook.article.Published;
import org.newsbook.capture.Capture;
import org.newsbook.name.Names;
import org.newsbook.story.event.AverageLink;
import org.newsbook.story.event.CopyFinder;
import org.newsbook.story.event.EventMatcher;
import org.newsbook.story.event.Evidence;
import org.newsbook.story.event.InferredDays;
import org.newsbook.story.event.NamedIn;
import org.newsbook.story.event.Report;

/** Merges near copies and reports of one event into stories. */
public final class StoryTeller {
  private StoryTeller() {}

  /**
   * The same for any order of the articles.
   *
   * @param captures of the articles, for what stands around them
   */
  public static Stories tell(List<Article> articles, List<Capture> captures, Names names) {
    List<Report> reports =
        articles.stream().sorted(Report.STORY_ORDER).toList().parallelStream()
            .map(Report::of)
            .toList();
    NamedIn named = new NamedIn(names, reports.size());
    EventMatcher matcher = new EventMatcher(reports, named);
    List<int[]> candidates = matcher.candidates();
    CopyFinder copies = new CopyFinder(reports);
    int[] roots = copies.roots(candidates);
    List<List<Integer>> events = events(candidates, roots, matcher);
    Map<String, Published> about = InferredDays.of(captures, reports, events, matcher);
    Reasons reasons = new Reasons(reports, matcher, named);
    Relations relations = new Relations(reports, roots, matcher, copies, reasons, candidates);
    StoryWriter writer = new StoryWriter(reports, roots, matcher, relations, named, about);
    Map<String, String> copyOf = new TreeMap<>();
    for (int i = 0; i < roots.length; i++) {
      if (roots[i] != i) {
        copyOf.put(reports.get(i).article().id(), reports.get(roots[i]).article().id());
      }
    }
    return new Stories(writer.write(events), copyOf, about);
  }

  /** Groups of report numbers; copies go where their root goes. */
  private static List<List<Integer>> events(
      List<int[]> candidates, int[] roots, EventMatcher matcher) {
    Map<Integer, List<Integer>> families = new TreeMap<>();
    for (int i = 0; i < roots.length; i++) {
      families.computeIfAbsent(roots[i], root -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> members = List.copyOf(families.values());
    int[] rootOf = families.keySet().stream().mapToInt(r -> r).toArray();
    Set<List<Integer>> pairs = new LinkedHashSet<>();
    for (int[] pair : candidates) {
      int a = Arrays.binarySearch(rootOf, roots[pair[0]]);
      int b = Arrays.binarySearch(rootOf, roots[pair[1]]);
      if (a != b) {
        pairs.add(List.of(Math.min(a, b), Math.max(a, b)));
      }
    }
    return AverageLink.groups(
            rootOf.length, pairs, Evidence.PAIR, (a, b) -> matcher.logOdds(rootOf[a], rootOf[b]))
        .stream()
        .map(group -> group.stream().flatMap(item -> members.get(item).stream()).sorted().toList())
        .sorted(Comparator.comparing(event -> event.get(0)))
        .toList();
  }
}
