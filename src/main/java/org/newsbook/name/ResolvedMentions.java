package org.newsbook.name;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every mention of every article, in text order: the title's first, then by paragraph and offset.
 */
final class ResolvedMentions {
  private final Map<String, List<ResolvedMention>> byArticle;

  /**
   * @param byArticle article id → its mentions in text order; none overlaps another
   */
  ResolvedMentions(Map<String, List<ResolvedMention>> byArticle) {
    Map<String, List<ResolvedMention>> copy = new LinkedHashMap<>();
    byArticle.forEach((article, mentions) -> copy.put(article, List.copyOf(mentions)));
    this.byArticle = copy;
  }

  /** All mentions of an article; empty where it has none. */
  List<ResolvedMention> of(String article) {
    return byArticle.getOrDefault(article, List.of());
  }

  /** The mentions in one paragraph ({@link Mention#TITLE} for the title), by offset. */
  List<ResolvedMention> in(String article, int paragraph) {
    return of(article).stream().filter(r -> r.mention().paragraph() == paragraph).toList();
  }
}
