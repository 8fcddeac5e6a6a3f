package org.newsbook.name;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every mention of every article, in text order: the title's first, then by paragraph and offset.
 *
 * @param byArticle article id → its mentions in text order; none overlaps another
 */
public record ResolvedMentions(Map<String, List<ResolvedMention>> byArticle) {
  /** Of a corpus that names nobody. */
  public static final ResolvedMentions NONE = new ResolvedMentions(Map.of());

  public ResolvedMentions {
    Map<String, List<ResolvedMention>> copy = new LinkedHashMap<>();
    byArticle.forEach((article, mentions) -> copy.put(article, List.copyOf(mentions)));
    byArticle = Collections.unmodifiableMap(copy);
  }

  /** All mentions of an article; empty where it has none. */
  public List<ResolvedMention> of(String article) {
    return byArticle.getOrDefault(article, List.of());
  }
}
