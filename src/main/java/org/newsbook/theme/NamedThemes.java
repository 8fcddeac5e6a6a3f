package org.newsbook.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsbook.text.Stem;
import org.newsbook.text.Words;

/**
 * Finds the stories of the themes that the editor named: a story belongs to the one of whose words
 * it says most, two of them at least, or one where its title says it or the theme has no more. A
 * word that is the name of an actor or a place is said wherever that one is named, in any form.
 */
final class NamedThemes {
  private static final int FEWEST = 2;

  /** A story belongs to a second theme that is so near, measured by its main one. */
  private static final double ALSO = 0.85;

  /** A word of a theme: its stems with spaces around, and the actors and places of that name. */
  private record Phrase(String stems, Set<String> names) {}

  /** Numbers of the stories that have the theme as their main one, and of others that fit it. */
  record Members(List<Integer> main, List<Integer> also) {}

  private final List<List<Phrase>> themes;

  NamedThemes(List<NamedTheme> themes, NamesOf names) {
    this.themes =
        themes.stream()
            .map(
                theme ->
                    theme.words().stream()
                        .map(word -> new Phrase(stems(word), names.called(word)))
                        .distinct()
                        .toList())
            .toList();
  }

  /** One a theme, in their order. */
  List<Members> members(List<StoryText> stories) {
    List<Members> members = new ArrayList<>();
    themes.forEach(theme -> members.add(new Members(new ArrayList<>(), new ArrayList<>())));
    for (int i = 0; i < stories.size() && !themes.isEmpty(); i++) {
      Map<Integer, Double> weights = weights(stories.get(i));
      double most = weights.values().stream().max(Double::compare).orElse(0.0);
      boolean placed = false;
      for (int theme = 0; theme < themes.size(); theme++) {
        double weight = weights.getOrDefault(theme, 0.0);
        if (weight > 0 && weight >= ALSO * most) {
          boolean main = weight == most && !placed;
          (main ? members.get(theme).main() : members.get(theme).also()).add(i);
          placed |= main;
        }
      }
    }
    return members;
  }

  /** How much a story says of each theme that it belongs to, by the theme's place in the list. */
  private Map<Integer, Double> weights(StoryText story) {
    Map<Integer, Double> weights = new HashMap<>();
    String head = stems(story.story().title());
    String body = stems(String.join(" . ", story.texts()));
    for (int theme = 0; theme < themes.size(); theme++) {
      int said = 0;
      double weight = 0;
      boolean inTitle = false;
      for (Phrase phrase : themes.get(theme)) {
        int count = Math.max(count(body, phrase.stems()), named(story, phrase));
        said += count > 0 ? 1 : 0;
        inTitle |= head.contains(phrase.stems());
        weight += Math.log1p(count) + (head.contains(phrase.stems()) ? 1 : 0);
      }
      boolean enough = said >= Math.min(FEWEST, themes.get(theme).size());
      if (weight > 0 && (enough || inTitle)) {
        weights.put(theme, weight);
      }
    }
    return weights;
  }

  private static int named(StoryText story, Phrase phrase) {
    return phrase.names().stream().mapToInt(id -> story.names().getOrDefault(id, 0)).sum();
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
