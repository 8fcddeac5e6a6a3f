package org.newsbook.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.newsbook.text.DataFile;

/** Words by what they tell of a line; they stand in {@code words.tsv}. */
final class WordKinds {
  private final Map<String, Set<String>> kinds;

  private WordKinds(Map<String, Set<String>> kinds) {
    this.kinds = Map.copyOf(kinds);
  }

  static WordKinds load() {
    Map<String, Set<String>> kinds = new HashMap<>();
    for (String row : DataFile.lines(WordKinds.class, "words.tsv")) {
      String[] field = row.split("\t", 2);
      kinds.put(field[0], Set.copyOf(Arrays.asList(field[1].split(" "))));
    }
    return new WordKinds(kinds);
  }

  boolean is(String kind, String word) {
    return kinds.getOrDefault(kind, Set.of()).contains(word);
  }
}
