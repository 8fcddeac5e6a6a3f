package org.newsbook.name.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words by their kinds, from a data file beside a class whose columns are a kind and its words. */
public record WordLists(Map<String, Set<String>> words) {
  public WordLists {
    words = Map.copyOf(words);
  }

  public static WordLists of(Class<?> beside, String file) {
    Map<String, Set<String>> words = new HashMap<>();
    for (Tsv.Row row : Tsv.rows(beside, file)) {
      words.computeIfAbsent(row.text(0), k -> new HashSet<>()).addAll(row.list(1));
    }
    return new WordLists(words);
  }

  /** All words of a kind. */
  public Set<String> of(String kind) {
    return words.getOrDefault(kind, Set.of());
  }

  public boolean has(String kind, String word) {
    return of(kind).contains(word);
  }
}
