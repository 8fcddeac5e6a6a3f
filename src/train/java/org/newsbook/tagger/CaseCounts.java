package org.newsbook.tagger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsbook.tagger.TrainingData.Sentence;
import org.newsbook.text.linear.WordHash;
import org.newsbook.text.linear.WordTable;

/** How often each word stands in small letters and how often with a capital, in running text. */
final class CaseCounts {
  private static final Set<String> OPENERS = Set.of("\"", "“", "``", ":", "‘", "'");

  private record Count(int small, int capital) {}

  private final Map<Integer, Count> counts = new HashMap<>();

  private CaseCounts() {}

  /** Sentences mostly in capitals say nothing, nor does the first word of any. */
  static CaseCounts of(List<Sentence> sentences) {
    CaseCounts result = new CaseCounts();
    for (Sentence sentence : sentences) {
      List<String> tokens = sentence.tokens();
      long letters = tokens.stream().filter(CaseCounts::isWord).count();
      long capitals = tokens.stream().filter(t -> WordHash.isUpper(t.charAt(0))).count();
      if (capitals <= 0.6 * letters) {
        for (int i = 0; i < tokens.size(); i++) {
          result.count(tokens, i);
        }
      }
    }
    return result;
  }

  private void count(List<String> tokens, int i) {
    String token = tokens.get(i);
    boolean capital = WordHash.isUpper(token.charAt(0));
    if (!isWord(token) || capital && (i == 0 || OPENERS.contains(tokens.get(i - 1)))) {
      return;
    }
    Count one = new Count(capital ? 0 : 1, capital ? 1 : 0);
    counts.merge(
        WordHash.ofLower(token),
        one,
        (a, b) -> new Count(a.small + b.small, a.capital + b.capital));
  }

  private static boolean isWord(String token) {
    return Character.isLetter(token.charAt(0));
  }

  WordTable habits() {
    Map<Integer, Integer> habits = new HashMap<>();
    counts.forEach(
        (word, count) -> {
          int habit = Lexicon.habit(count.small, count.capital);
          if (habit > 0) {
            habits.put(word, habit);
          }
        });
    return WordTable.of(habits);
  }

  /** As it would be had this occurrence not been counted, or the model would trust itself. */
  int habitWithoutThisOne(int lower, int position, boolean capital) {
    Count count = counts.get(lower);
    if (count == null) {
      return 0;
    }
    int capitals = capital && position > 0 ? Math.max(0, count.capital - 1) : count.capital;
    int smalls = capital ? count.small : Math.max(0, count.small - 1);
    return Lexicon.habit(smalls, capitals);
  }
}
