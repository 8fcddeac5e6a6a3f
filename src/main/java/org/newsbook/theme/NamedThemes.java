package org.newsbook.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsbook.text.Stem;
import org.newsbook.text.Words;

/**
 * Finds the stories of the themes that the editor named: a story belongs to the one of whose words
 * it says most, two of them at least, or one where its title says it or the theme has no more.
 */
final class NamedThemes {
  private static final int FEWEST = 2;

  private final List<NamedTheme> themes;

  /** Of each theme its phrases, each as stems with spaces around. */
  private final List<List<String>> phrases = new ArrayList<>();

  NamedThemes(List<NamedTheme> themes) {
    this.themes = themes;
    for (NamedTheme theme : themes) {
      phrases.add(theme.words().stream().map(NamedThemes::stems).distinct().toList());
    }
  }

  /**
   * How much a story says of each theme that it belongs to, by the theme's place in the list.
   *
   * @param title of the story
   * @param texts of its reports
   */
  Map<Integer, Double> of(String title, List<String> texts) {
    Map<Integer, Double> weights = new HashMap<>();
    if (themes.isEmpty()) {
      return weights;
    }
    String head = stems(title);
    String body = stems(String.join(" . ", texts));
    for (int theme = 0; theme < themes.size(); theme++) {
      int said = 0;
      double weight = 0;
      boolean inTitle = false;
      for (String phrase : phrases.get(theme)) {
        int count = count(body, phrase);
        said += count > 0 ? 1 : 0;
        inTitle |= head.contains(phrase);
        weight += Math.log1p(count) + (head.contains(phrase) ? 1 : 0);
      }
      boolean enough = said >= Math.min(FEWEST, phrases.get(theme).size());
      if (weight > 0 && (enough || inTitle)) {
        weights.put(theme, weight);
      }
    }
    return weights;
  }

  private static int count(String text, String phrase) {
    int count = 0;
    for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      count++;
    }
    return count;
  }

  private static String stems(String text) {
    StringBuilder stems = new StringBuilder(" ");
    Words.folded(text).forEach(word -> stems.append(Stem.of(word)).append(' '));
    return stems.toString();
  }
}
