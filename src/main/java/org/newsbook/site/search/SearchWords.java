package org.newsbook.site.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.newsbook.text.Folding;

/** Cuts text into the words that can be searched for, as {@code search.js} cuts a query. */
final class SearchWords {
  /** A longer one is a slip of a machine, and no reader asks for it. */
  private static final int LONGEST = 40;

  private SearchWords() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    each(text, words::add);
    return words;
  }

  /**
   * Folded words in text order. Scripts that put no space between words give every two characters
   * that stand side by side, so that a word is found wherever it stands.
   */
  static void each(String text, Consumer<String> word) {
    String folded = Folding.fold(text);
    int from = 0;
    for (int at = 0; at < folded.length(); ) {
      int c = folded.codePointAt(at);
      int next = at + Character.charCount(c);
      if (!inWord(c)) {
        run(folded.substring(from, at), word);
        from = next;
      }
      at = next;
    }
    run(folded.substring(from), word);
  }

  /** As {@code \p{L}} and {@code \p{N}} have it in {@code search.js}. */
  private static boolean inWord(int c) {
    return Character.isLetterOrDigit(c)
        || c > 127
            && (Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER);
  }

  private static void run(String run, Consumer<String> word) {
    if (run.isEmpty()) {
      return;
    }
    if (run.codePointAt(0) < 0x0E00 || run.codePoints().noneMatch(SearchWords::unspaced)) {
      int end = Math.min(LONGEST, run.codePointCount(0, run.length()));
      word.accept(run.substring(0, run.offsetByCodePoints(0, end)));
    } else {
      pairs(run.codePoints().toArray(), word);
    }
  }

  private static void pairs(int[] run, Consumer<String> word) {
    for (int i = 0; i < Math.max(1, run.length - 1); i++) {
      word.accept(new String(run, i, Math.min(2, run.length - i)));
    }
  }

  private static boolean unspaced(int character) {
    return switch (Character.UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
