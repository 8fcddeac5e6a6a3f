package org.newsbook.theme;

import java.util.List;

/**
 * A theme that the editor named.
 *
 * @param words names, words or phrases by which its stories are known; never empty
 * @param line of {@code newsbook.yaml} at which it stands
 */
public record NamedTheme(String title, List<String> words, int line) {
  public NamedTheme {
    words = List.copyOf(words);
    if (title.isBlank() || words.isEmpty()) {
      throw new IllegalArgumentException("named theme '" + title + "' " + words);
    }
  }
}
