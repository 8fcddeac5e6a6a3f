package org.newsbook.digest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsbook.name.Actor;
import org.newsbook.name.Names;
import org.newsbook.name.Naming;
import org.newsbook.name.Region;

/** How many of some reports name each actor and each region. */
public final class ReportCounts {
  private final Map<String, List<String>> actors = new HashMap<>();
  private final Map<String, List<String>> regions = new HashMap<>();

  ReportCounts(Names names) {
    for (Actor actor : names.actors()) {
      add(actors, actor.id(), actor.namings());
    }
    for (Region region : names.regions()) {
      add(regions, region.id(), region.namings());
    }
  }

  private static void add(Map<String, List<String>> byArticle, String id, List<Naming> namings) {
    for (Naming naming : namings) {
      byArticle.computeIfAbsent(naming.article(), key -> new ArrayList<>()).add(id);
    }
  }

  /** Ids of actors to how many of the articles name them, in no order. */
  public Map<String, Integer> actors(Collection<String> articles) {
    return count(actors, articles);
  }

  /** Ids of regions to how many of the articles name them, in no order. */
  public Map<String, Integer> regions(Collection<String> articles) {
    return count(regions, articles);
  }

  private static Map<String, Integer> count(
      Map<String, List<String>> named, Collection<String> articles) {
    Map<String, Integer> counts = new HashMap<>();
    for (String article : articles) {
      named.getOrDefault(article, List.of()).forEach(id -> counts.merge(id, 1, Integer::sum));
    }
    return counts;
  }
}
