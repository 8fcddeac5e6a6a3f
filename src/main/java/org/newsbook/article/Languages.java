package org.newsbook.article;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsbook.text.DataFile;
import org.newsbook.text.Words;

/** Tells the language of a text by its commonest words. */
final class Languages {
  private static final int SEEN = 4_000;
  private static final double ENOUGH = 0.08;

  private final Map<String, Set<String>> common;

  private Languages(Map<String, Set<String>> common) {
    this.common = common;
  }

  static Languages load() {
    Map<String, Set<String>> common = new LinkedHashMap<>();
    for (String row : DataFile.lines(Languages.class, "languages.tsv")) {
      String[] field = row.split("\t", 2);
      common.put(field[0], new HashSet<>(Arrays.asList(field[1].split(" "))));
    }
    return new Languages(common);
  }

  /** BCP 47; 'en' where the words leave it open, 'und' where none of the languages fits at all. */
  String of(String text) {
    List<String> words = Words.folded(text.length() > SEEN ? text.substring(0, SEEN) : text);
    String best = "en";
    long most = 0;
    for (Map.Entry<String, Set<String>> language : common.entrySet()) {
      long found = words.stream().filter(language.getValue()::contains).count();
      if (found > most) {
        most = found;
        best = language.getKey();
      }
    }
    return most == 0 && words.size() > 8 ? "und" : most < ENOUGH * words.size() ? "en" : best;
  }
}
