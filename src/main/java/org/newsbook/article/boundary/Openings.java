package org.newsbook.article.boundary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsbook.model.FeatureRow;
import org.newsbook.text.DataFile;

/**
 * How the next running text opens. A report's first sentence is long, names people, places and a
 * day, and leans on nothing said before.
 */
final class Openings {
  private static final int AHEAD = 3;
  private static final int LONGEST = 45;
  private static final Map<String, Set<String>> WORDS =
      DataFile.sections(Openings.class, "openings.txt");
  private static final List<String> FIRST = List.of("pronoun", "connective", "definite article");

  private final List<LineShape> shapes;

  Openings(List<LineShape> shapes) {
    this.shapes = shapes;
  }

  void addTo(FeatureRow row, int line) {
    int at = line;
    while (at < line + AHEAD && at + 1 < shapes.size() && !shapes.get(at).prose()) {
      at++;
    }
    List<LineShape.Word> sentence = firstSentence(shapes.get(at).pieces());
    String first = sentence.isEmpty() ? "" : small(sentence.get(0));
    for (String kind : FIRST) {
      row.add("opens with a ", kind, is(kind, first));
    }
    double words = Math.max(1, sentence.size());
    row.add("words of the opening", sentence.size());
    row.add(
        "capitals in the opening",
        (int) sentence.stream().filter(LineShape.Word::inSentence).count());
    row.add("pronouns in the opening", count("pronoun", sentence) / words);
    row.add("articles in the opening", count("definite article", sentence) / words);
    row.add("weekday in the opening", count("weekday", sentence) > 0);
  }

  private static List<LineShape.Word> firstSentence(List<LineShape.Word> words) {
    int end = 1;
    while (end < words.size() && end < LONGEST && !begins(words.get(end))) {
      end++;
    }
    return words.subList(0, Math.min(end, words.size()));
  }

  private static boolean begins(LineShape.Word word) {
    return !word.follows()
        && !word.inSentence()
        && Character.isUpperCase(word.text().codePointAt(0));
  }

  private static int count(String kind, List<LineShape.Word> sentence) {
    return (int) sentence.stream().filter(word -> is(kind, small(word))).count();
  }

  private static boolean is(String kind, String word) {
    return WORDS.getOrDefault(kind, Set.of()).contains(word);
  }

  private static String small(LineShape.Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }
}
