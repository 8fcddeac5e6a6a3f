package org.newsbook.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsbook.article.Article;
import org.newsbook.article.Published;
import org.newsbook.capture.Capture;
import org.newsbook.correction.Corrections;
import org.newsbook.name.Names;
import org.newsbook.problem.Problems;
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
   * @param corrections of an editor; those that mean no article are problems
   */
  public static Stories tell(
      List<Article> articles,
      List<Capture> captures,
      Names names,
      Corrections corrections,
      Problems problems) {
    List<Report> reports =
        articles.stream().sorted(Report.STORY_ORDER).toList().parallelStream()
            .map(Report::of)
            .toList();
    NamedIn named = new NamedIn(names, reports.size());
    EventMatcher matcher = new EventMatcher(reports, named);
    List<int[]> candidates = matcher.candidates();
    CopyFinder copies = new CopyFinder(reports);
    StoryCorrections editor = new StoryCorrections(reports, corrections, problems);
    int[] roots = editor.uncopied(copies.roots(candidates));
    List<List<Integer>> events = events(candidates, roots, matcher, editor);
    Map<String, Published> about = InferredDays.of(captures, reports, events, matcher);
    Reasons reasons = new Reasons(reports, matcher, named);
    Relations relations =
        new Relations(reports, roots, matcher, copies, reasons, candidates, editor);
    StoryWriter writer = new StoryWriter(reports, roots, matcher, relations, named, about);
    Map<String, String> copyOf = new TreeMap<>();
    for (int i = 0; i < roots.length; i++) {
      if (roots[i] != i) {
        copyOf.put(reports.get(i).article().id(), reports.get(roots[i]).article().id());
      }
    }
    List<Story> stories = writer.write(events);
    return new Stories(stories, copyOf, about, editor.lead(stories));
  }

  /** Groups of report numbers; copies go where their root goes. */
  private static List<List<Integer>> events(
      List<int[]> candidates, int[] roots, EventMatcher matcher, StoryCorrections editor) {
    Map<Integer, List<Integer>> families = new TreeMap<>();
    for (int i = 0; i < roots.length; i++) {
      families.computeIfAbsent(roots[i], root -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> members = List.copyOf(families.values());
    int[] rootOf = families.keySet().stream().mapToInt(r -> r).toArray();
    int[] family = Arrays.stream(roots).map(root -> Arrays.binarySearch(rootOf, root)).toArray();
    Set<List<Integer>> pairs = new LinkedHashSet<>();
    for (int[] pair : candidates) {
      int a = family[pair[0]];
      int b = family[pair[1]];
      if (a != b) {
        pairs.add(List.of(Math.min(a, b), Math.max(a, b)));
      }
    }
    Map<List<Integer>, Double> decided = editor.scores(family);
    pairs.addAll(decided.keySet());
    return AverageLink.groups(
            rootOf.length,
            pairs,
            Evidence.PAIR,
            Evidence.CONTRAST,
            (a, b) ->
                Optional.ofNullable(decided.get(List.of(a, b)))
                    .orElseGet(() -> matcher.logOdds(rootOf[a], rootOf[b])))
        .stream()
        .map(group -> group.stream().flatMap(item -> members.get(item).stream()).sorted().toList())
        .sorted(Comparator.comparing(event -> event.get(0)))
        .toList();
  }
}
