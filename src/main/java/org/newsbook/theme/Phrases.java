package org.newsbook.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsbook.text.CommonWords;
import org.newsbook.text.Folding;
import org.newsbook.text.Token;
import org.newsbook.text.Words;

/**
 * Phrases of one to three words that may name a subject, counted. A phrase is a noun phrase where
 * its neighbours say so: an article, a preposition or a mark before it, a common word or a mark
 * behind it.
 */
final class Phrases {
  private static final int LONGEST = 3;
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "their", "his", "her", "our", "new", "'s", "’s");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "in", "on", "for", "with", "over", "against", "between", "by", "from", "about",
          "and", "as", "under", "after", "during", "amid", "into", "through", "at", "near");

  /** Of a phrase: its occurrences, and how many of them read as a noun phrase. */
  static final class Count {
    private int uses;
    private int nouns;

    /** 0 to 1. */
    double nounLikeness() {
      return (nouns + 0.2) / (uses + 1.0);
    }
  }

  /** A use of a phrase. */
  private interface Use {
    void of(String key, String surface, boolean noun);
  }

  private final Map<String, Count> counts = new HashMap<>();

  /** Counts a story's phrases. */
  void add(List<String> texts) {
    for (String text : texts) {
      scan(text, (key, surface, noun) -> count(key, noun));
    }
  }

  private void count(String key, boolean noun) {
    Count count = counts.computeIfAbsent(key, k -> new Count());
    count.uses++;
    count.nouns += noun ? 1 : 0;
  }

  Count count(String key) {
    return counts.getOrDefault(key, new Count());
  }

  /** The phrases of some texts, each with its most frequent form. */
  static Map<String, String> forms(List<String> texts) {
    Map<String, TreeMap<String, Integer>> forms = new TreeMap<>();
    for (String text : texts) {
      scan(
          text,
          (key, surface, noun) ->
              forms.computeIfAbsent(key, k -> new TreeMap<>()).merge(surface, 1, Integer::sum));
    }
    Map<String, String> best = new TreeMap<>();
    forms.forEach(
        (key, counted) ->
            best.put(
                key,
                counted.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(key)));
    return best;
  }

  private static void scan(String text, Use use) {
    List<Token> tokens = Words.tokens(text);
    for (int from = 0; from < tokens.size(); from++) {
      StringBuilder key = new StringBuilder();
      for (int to = from; to < Math.min(tokens.size(), from + LONGEST); to++) {
        Token token = tokens.get(to);
        String word = token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
        if (!Character.isLetter(token.text().codePointAt(0)) || to > from && gap(tokens, to)) {
          break;
        }
        if (CommonWords.contains(word) && (to == from || !word.equals("of"))) {
          break;
        }
        key.append(to > from ? " " : "").append(Folding.fold(token.text()));
        if (word.length() > 2 && !CommonWords.contains(word) && !splitsName(tokens, from, to)) {
          String surface = text.substring(tokens.get(from).start(), token.end());
          use.of(key.toString(), surface, opens(tokens, from) && closes(tokens, to));
        }
      }
    }
  }

  /** More than white space, or none, between a word and the one before. */
  private static boolean gap(List<Token> tokens, int at) {
    return tokens.get(at).start() != tokens.get(at - 1).end() + 1;
  }

  /** A name is taken whole or not at all. */
  private static boolean splitsName(List<Token> tokens, int from, int to) {
    return from > 0 && capital(tokens, from) && capital(tokens, from - 1) && !gap(tokens, from)
        || to + 1 < tokens.size()
            && capital(tokens, to)
            && capital(tokens, to + 1)
            && !gap(tokens, to + 1);
  }

  /** A common word with a capital is part of a name (New York) where it opens no sentence. */
  private static boolean capital(List<Token> tokens, int at) {
    return Character.isUpperCase(tokens.get(at).text().codePointAt(0))
        && (at > 0 && tokens.get(at - 1).isWord()
            || !CommonWords.contains(tokens.get(at).text().toLowerCase(Locale.ROOT)));
  }

  private static boolean opens(List<Token> tokens, int from) {
    if (from == 0 || capital(tokens, from)) {
      return true;
    }
    String before = tokens.get(from - 1).text().toLowerCase(Locale.ROOT);
    return DETERMINERS.contains(before)
        || PREPOSITIONS.contains(before)
        || !tokens.get(from - 1).isWord();
  }

  private static boolean closes(List<Token> tokens, int to) {
    if (to + 1 == tokens.size()) {
      return true;
    }
    String after = tokens.get(to + 1).text().toLowerCase(Locale.ROOT);
    return !tokens.get(to + 1).isWord()
        || CommonWords.contains(after) && !DETERMINERS.contains(after);
  }
}
