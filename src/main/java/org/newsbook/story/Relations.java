package org.newsbook.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.newsbook.story.event.CopyFinder;
import org.newsbook.story.event.EventMatcher;
import org.newsbook.story.event.Evidence;
import org.newsbook.story.event.Report;

/** Why reports stand together, which stories are near, and why the nearest stayed apart. */
final class Relations {
  private static final int RELATED = 5;

  /**
   * From one event in ten on a story is near enough to be shown, and a reader may ask why the two
   * are not one. Of stories with another on their subject nearly all keep it so; with less, three
   * in four of those shown are of other subjects.
   */
  private static final double NEAR = Math.log(1 / 9.0);

  private final List<Report> reports;
  private final int[] roots;
  private final EventMatcher matcher;
  private final CopyFinder copies;
  private final Reasons reasons;
  private final List<int[]> candidates;
  private final StoryCorrections editor;
  private final Map<Integer, Map<Integer, Near>> near = new HashMap<>();

  /** Each is told on the pages of both stories, and once more where they stayed apart. */
  private final Map<Near, Reason.Shared> shared = new ConcurrentHashMap<>();

  private List<String> ids = List.of();
  private List<Integer> sizes = List.of();

  /** Two stories' best pair of reports. */
  private record Near(double logOdds, int a, int b) {}

  Relations(
      List<Report> reports,
      int[] roots,
      EventMatcher matcher,
      CopyFinder copies,
      Reasons reasons,
      List<int[]> candidates,
      StoryCorrections editor) {
    this.reports = reports;
    this.roots = roots;
    this.matcher = matcher;
    this.copies = copies;
    this.reasons = reasons;
    this.candidates = candidates;
    this.editor = editor;
  }

  void between(List<List<Integer>> events, List<String> storyIds) {
    ids = storyIds;
    sizes = events.stream().map(List::size).toList();
    int[] storyOf = new int[reports.size()];
    for (int story = 0; story < events.size(); story++) {
      for (int report : events.get(story)) {
        storyOf[report] = story;
      }
    }
    List<Near> between =
        candidates.parallelStream()
            .filter(pair -> storyOf[pair[0]] != storyOf[pair[1]])
            .filter(pair -> roots[pair[0]] == pair[0] && roots[pair[1]] == pair[1])
            .map(pair -> new Near(matcher.logOdds(pair[0], pair[1]), pair[0], pair[1]))
            .toList();
    for (Near found : between) {
      keep(storyOf[found.a()], storyOf[found.b()], found);
      keep(storyOf[found.b()], storyOf[found.a()], found);
    }
  }

  private void keep(int story, int other, Near found) {
    if (found.logOdds() >= NEAR) {
      near.computeIfAbsent(story, s -> new TreeMap<>())
          .merge(other, found, (old, now) -> now.logOdds() > old.logOdds() ? now : old);
    }
  }

  /** Looks no farther than it is asked for. */
  private Stream<Map.Entry<Integer, Near>> nearest(int story) {
    return near.getOrDefault(story, Map.of()).entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Integer, Near> e) -> -e.getValue().logOdds())
                .thenComparing(e -> ids.get(e.getKey())))
        .filter(e -> shared(e.getValue()).isSeen());
  }

  /** The nearest stories, at most five. */
  List<Related> related(int story) {
    return nearest(story)
        .limit(RELATED)
        .map(e -> new Related(ids.get(e.getKey()), shared(e.getValue())))
        .toList();
  }

  private Reason.Shared shared(Near pair) {
    return shared.computeIfAbsent(pair, p -> reasons.shared(p.a(), p.b()));
  }

  /** The nearest story of which a reader may ask why it stayed apart. */
  Optional<NearestRejected> nearestRejected(int story) {
    return nearest(story)
        .filter(e -> !editor.isApart(e.getValue().a(), e.getValue().b()))
        .findFirst()
        .map(
            e ->
                reasons.rejected(
                    ids.get(e.getKey()),
                    e.getValue().a(),
                    e.getValue().b(),
                    shared(e.getValue()),
                    sizes.get(story) + sizes.get(e.getKey()) == 2));
  }

  /**
   * The strongest links that hold the reports together, one fewer than there are reports: each copy
   * with its root, and of the roots a maximum spanning tree (Prim 1957).
   */
  List<Link> links(List<Integer> event) {
    List<Link> links = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (int i : event) {
      if (roots[i] == i) {
        open.add(i);
      } else {
        links.add(link(i, roots[i]));
      }
    }
    tree(open).forEach(edge -> links.add(link(edge[0], edge[1])));
    links.sort(Comparator.comparing(Link::a).thenComparing(Link::b));
    return links;
  }

  /** Edges of the tree; of equally strong ones, that from the report that joined first. */
  private List<int[]> tree(List<Integer> nodes) {
    List<int[]> edges = new ArrayList<>();
    int[] nearest = new int[nodes.size()];
    int[] since = new int[nodes.size()];
    double[] strength = new double[nodes.size()];
    Arrays.fill(strength, Double.NEGATIVE_INFINITY);
    int joined = 0;
    for (int step = 1; step < nodes.size(); step++) {
      since[joined] = -1;
      int next = -1;
      for (int i = 0; i < nodes.size(); i++) {
        if (since[i] < 0) {
          continue;
        }
        double odds = matcher.logOdds(nodes.get(joined), nodes.get(i));
        if (odds > strength[i]) {
          nearest[i] = joined;
          since[i] = step;
          strength[i] = odds;
        }
        boolean better =
            next < 0
                || strength[i] > strength[next]
                || strength[i] == strength[next] && since[i] < since[next];
        next = better ? i : next;
      }
      edges.add(new int[] {nodes.get(nearest[next]), nodes.get(next)});
      joined = next;
    }
    return edges;
  }

  private boolean copies(int a, int b) {
    return roots[a] == roots[b] && (roots[a] == a || roots[b] == b);
  }

  private Link link(int a, int b) {
    String left = reports.get(a).article().id();
    String right = reports.get(b).article().id();
    boolean copied = copies(a, b);
    double score = copied ? copies.containment(a, b) : Evidence.probability(matcher.logOdds(a, b));
    Reason why =
        copied
            ? new Reason.Copied(score)
            : editor.isOne(a, b) ? new Reason.Decided() : reasons.shared(a, b);
    boolean ordered = left.compareTo(right) < 0;
    return new Link(ordered ? left : right, ordered ? right : left, score, why);
  }
}
