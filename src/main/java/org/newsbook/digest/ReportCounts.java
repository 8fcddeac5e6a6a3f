package org.newsbook.digest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsbook.name.Naming;

/** How many of some reports name each actor and each region. */
public final class ReportCounts {
  private final Map<String, List<String>> byArticle = new HashMap<>();

  /**
   * @param namings by the id of an actor or a region
   */
  ReportCounts(Map<String, List<Naming>> namings) {
    namings.forEach(
        (id, all) ->
            all.forEach(
                naming ->
                    byArticle.computeIfAbsent(naming.article(), key -> new ArrayList<>()).add(id)));
  }

  /** Ids to how many of the articles name them, in no order. */
  public Map<String, Integer> in(Collection<String> articles) {
    Map<String, Integer> counts = new HashMap<>();
    for (String article : articles) {
      byArticle.getOrDefault(article, List.of()).forEach(id -> counts.merge(id, 1, Integer::sum));
    }
    return counts;
  }
}
