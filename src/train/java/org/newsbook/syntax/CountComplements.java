package org.newsbook.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Counts which nouns, verbs and adjectives seldom stand without a phrase behind them that a
 * preposition opens: 'response to', 'relies on'. {@code CountComplements TREEBANKS FILE} writes
 * them, a section a preposition.
 */
final class CountComplements {
  private static final List<String> FILES =
      List.of("ewt-train.tsv.gz", "gum-train.tsv.gz", "voa-silver.tsv.gz");

  private static final int FEWEST = 8;

  /** So large is surely the share of a word's places that have the phrase. */
  private static final double SHARE = 0.3;

  /** What a verb asks for that is no preposition's: 'urged them to sail'. */
  private static final String TO_DO = "to-do";

  /** Of a one-sided interval of 90 % (Wilson 1927). */
  private static final double Z = 1.28;

  private static final int WIDTH = 110;

  private final Map<String, Integer> words = new TreeMap<>();

  /** Word and its kind → preposition → how often. */
  private final Map<String, Map<String, Integer>> phrases = new TreeMap<>();

  public static void main(String[] args) throws IOException {
    CountComplements counts = new CountComplements();
    for (String file : FILES) {
      Treebank.read(Path.of(args[0]).resolve(file)).forEach(counts::count);
    }
    Files.write(Path.of(args[1]), counts.lines());
  }

  private void count(List<Treebank.Row> sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      Treebank.Row row = sentence.get(i);
      String kind = row.xpos().substring(0, Math.min(2, row.xpos().length()));
      if (Set.of("NN", "VB", "JJ").contains(kind) && !row.xpos().startsWith("NNP")) {
        String word = row.form().toLowerCase(Locale.ROOT) + " " + kind;
        words.merge(word, 1, Integer::sum);
        Set<String> found = prepositions(sentence, i);
        boolean toDo = kind.equals("VB") && hasInfinitive(sentence, i);
        found.forEach(preposition -> add(word, preposition));
        if (toDo) {
          add(word, TO_DO);
        }
        // 'called on them to sail'
        for (String preposition : kind.equals("VB") ? found : Set.<String>of()) {
          String both = row.form().toLowerCase(Locale.ROOT) + "-" + preposition + " " + kind;
          words.merge(both, 1, Integer::sum);
          if (toDo) {
            add(both, TO_DO);
          }
        }
      }
    }
  }

  private void add(String word, String phrase) {
    phrases.computeIfAbsent(word, k -> new TreeMap<>()).merge(phrase, 1, Integer::sum);
  }

  private static boolean hasInfinitive(List<Treebank.Row> sentence, int word) {
    return IntStream.range(word + 1, sentence.size())
        .filter(i -> sentence.get(i).head() == word + 1)
        .filter(i -> Set.of("xcomp", "ccomp", "advcl").contains(main(sentence.get(i))))
        .anyMatch(
            i ->
                sentence.stream()
                    .anyMatch(
                        r -> r.head() == i + 1 && r.xpos().equals("TO") && main(r).equals("mark")));
  }

  private static String main(Treebank.Row row) {
    return row.relation().replaceFirst(":.*", "");
  }

  private static Set<String> prepositions(List<Treebank.Row> sentence, int word) {
    Set<String> found = new HashSet<>();
    for (int i = word + 1; i < sentence.size(); i++) {
      if (sentence.get(i).head() == word + 1
          && Set.of("nmod", "obl").contains(main(sentence.get(i)))) {
        int phrase = i + 1;
        sentence.stream()
            .filter(r -> r.head() == phrase && r.relation().equals("case"))
            .findFirst()
            .ifPresent(r -> found.add(r.form().toLowerCase(Locale.ROOT)));
      }
    }
    return found;
  }

  private List<String> lines() {
    Map<String, Set<String>> sections = new TreeMap<>();
    phrases.forEach(
        (word, counts) ->
            counts.forEach(
                (preposition, count) -> {
                  String form = word.substring(0, word.indexOf(' '));
                  boolean plain = (form + preposition).matches("[\\p{L}-]+");
                  if (plain && surely(count, words.getOrDefault(word, 0)) >= SHARE) {
                    sections.computeIfAbsent(preposition, k -> new TreeSet<>()).add(form);
                  }
                }));
    List<String> lines =
        new ArrayList<>(
            List.of(
                "# Preposition, then words that seldom stand without a phrase behind them that it opens.",
                "# Counted by CountComplements (src/train/README.md) in UD_English-EWT, GUM and Voice of",
                "# America news. Words and counts alone, no text. CC0-1.0."));
    sections.forEach(
        (preposition, forms) -> {
          lines.add("[" + preposition + "]");
          StringBuilder line = new StringBuilder();
          for (String form : forms) {
            if (line.length() + form.length() > WIDTH) {
              lines.add(line.toString());
              line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(form);
          }
          lines.add(line.toString());
        });
    return lines;
  }

  /** The lower end of the interval of a share. */
  private static double surely(int count, int all) {
    double share = (double) count / all;
    double z2 = Z * Z / all;
    return all < FEWEST
        ? 0
        : (share + z2 / 2 - Z * Math.sqrt(share * (1 - share) / all + z2 / all / 4)) / (1 + z2);
  }

  private CountComplements() {}
}
