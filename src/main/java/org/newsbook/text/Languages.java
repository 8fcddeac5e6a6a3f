package org.newsbook.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the language of a text by its commonest words, from {@code languages.txt}. */
public final class Languages {
  private static final int SEEN = 4_000;
  private static final double ENOUGH = 0.08;

  private static final Map<String, Set<String>> COMMON =
      DataFile.sections(Languages.class, "languages.txt");

  private Languages() {}

  /** The commonest words of all of them, folded. */
  public static Set<String> commonest() {
    return COMMON.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }

  /** BCP 47; 'en' where the words leave it open, 'und' where none of the languages fits at all. */
  public static String of(String text) {
    List<String> words = Words.folded(text.length() > SEEN ? text.substring(0, SEEN) : text);
    String best = "en";
    long most = 0;
    for (Map.Entry<String, Set<String>> language : COMMON.entrySet()) {
      long found = words.stream().filter(language.getValue()::contains).count();
      if (found > most) {
        most = found;
        best = language.getKey();
      }
    }
    return most == 0 && words.size() > 8 ? "und" : most < ENOUGH * words.size() ? "en" : best;
  }
}
