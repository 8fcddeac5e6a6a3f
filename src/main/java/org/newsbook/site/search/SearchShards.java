package org.newsbook.site.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every word and where it occurs, in scripts of about one size, the words in order. */
final class SearchShards {
  /** Scripts of one sort grow once there are more than these. */
  static final int SCRIPTS = 500;

  /** A word's best that are kept: what more have it cannot be told apart any more. */
  private static final int KEPT = 4_000;

  private static final int SMALLEST = 3_500;
  private static final int LARGEST = 16_000;

  private final SearchScripts scripts;
  private final Map<String, Postings> stories = new HashMap<>();
  private final Map<String, Postings> names = new HashMap<>();
  private int most = SMALLEST;

  SearchShards(SearchScripts scripts) {
    this.scripts = scripts;
  }

  /**
   * @param story its number, not less than any before
   * @param weight to 1
   * @param block of the story's text, from its first
   */
  void story(String word, int story, double weight, int block) {
    stories.computeIfAbsent(word, key -> new Postings(KEPT)).add(story, coded(weight), block);
  }

  /**
   * @param name its number, not less than any before
   * @param weight to 1
   */
  void name(String word, int name, double weight) {
    names.computeIfAbsent(word, key -> new Postings(KEPT)).add(name, coded(weight), 0);
  }

  private static int coded(double weight) {
    int coded = (int) Math.round(weight * Postings.HEAVIEST);
    return Math.max(1, Math.min(Postings.HEAVIEST, coded));
  }

  /** Gives the first word of each script; a word's names stand behind its stories. */
  List<String> write() throws IOException {
    TreeMap<String, String> coded = new TreeMap<>();
    stories.forEach((word, list) -> coded.put(word, list.coded()));
    names.forEach((word, list) -> coded.merge(word, "." + list.coded(), String::concat));
    long all = coded.entrySet().stream().mapToLong(SearchShards::size).sum();
    most = (int) Math.max(SMALLEST, Math.min(LARGEST, all / SCRIPTS));
    List<String> firsts = new ArrayList<>();
    TreeMap<String, String> shard = new TreeMap<>();
    int size = 0;
    for (Map.Entry<String, String> entry : coded.entrySet()) {
      if (size > 0 && size + size(entry) > most) {
        shard(firsts, shard);
        shard = new TreeMap<>();
        size = 0;
      }
      shard.put(entry.getKey(), entry.getValue());
      size += size(entry);
    }
    if (size > 0) {
      shard(firsts, shard);
    }
    return firsts;
  }

  /** How many characters one script has, more only where a single word has more. */
  int most() {
    return most;
  }

  private static int size(Map.Entry<String, String> entry) {
    return entry.getKey().length() + entry.getValue().length() + 6;
  }

  private void shard(List<String> firsts, TreeMap<String, String> shard) throws IOException {
    scripts.write("w" + firsts.size(), shard);
    firsts.add(shard.firstKey());
  }
}
