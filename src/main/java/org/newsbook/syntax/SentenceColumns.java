package org.newsbook.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.newsbook.text.linear.WordHash;
import org.newsbook.text.linear.WordTable;

/**
 * A sentence as the features see it: its words without the marks between them, a column for each
 * property. Marks are a property of the word they stand before (Ma, Zhang and Zhu 2014). {@link
 * #at} reads beyond either end.
 */
final class SentenceColumns {
  private static final int BEFORE = 1;
  private static final int BEHIND = 2;

  /** Number of words. */
  final int size;

  /** Index of each word's token. */
  final int[] token;

  final int[] lower;
  final int[] shape;
  final int[] prefix;
  final int[] suffix2;
  final int[] suffix3;
  final int[] suffix4;
  final int[] wordClass;

  /** Kinds of the marks before each word, and behind the last, as bits. */
  final int[] marks;

  /** Number of commas before each word. */
  final int[] commas;

  /** Tag of each word, once it is known. */
  final int[] tag;

  SentenceColumns(List<String> tokens, WordTable classes) {
    int[] words = new int[tokens.size()];
    int count = 0;
    boolean open = false;
    for (int i = 0; i < tokens.size(); i++) {
      String text = tokens.get(i);
      boolean possessive = !open && isPossessiveMark(tokens, i);
      if (possessive || !Marks.isMark(text)) {
        words[count++] = i;
      } else if (Marks.isApostrophe(text)) {
        open = !open;
      }
    }
    size = count;
    token = Arrays.copyOf(words, size);
    lower = new int[size];
    shape = new int[size];
    prefix = new int[size];
    suffix2 = new int[size];
    suffix3 = new int[size];
    suffix4 = new int[size];
    wordClass = new int[size];
    marks = new int[size + 1];
    commas = new int[size + 1];
    tag = new int[size];
    for (int i = 0; i < size; i++) {
      fill(i, tokens.get(token[i]), classes);
    }
    for (int i = 0; i <= size; i++) {
      int from = i == 0 ? 0 : token[i - 1] + 1;
      int to = i == size ? tokens.size() : token[i];
      commas[i] = i == 0 ? 0 : commas[i - 1];
      for (int k = from; k < to; k++) {
        int kind = Marks.kind(tokens.get(k));
        marks[i] |= kind;
        commas[i] += kind == Marks.COMMA ? 1 : 0;
      }
    }
  }

  static int at(int[] column, int i) {
    return i < 0 ? BEFORE : i >= column.length ? BEHIND : column[i];
  }

  /** The apostrophe of {@code the workers' homes}. */
  private static boolean isPossessiveMark(List<String> tokens, int i) {
    if (i == 0 || i + 1 >= tokens.size() || !Marks.isApostrophe(tokens.get(i))) {
      return false;
    }
    String before = tokens.get(i - 1);
    return before.endsWith("s") && !Marks.isMark(before) && !Marks.isMark(tokens.get(i + 1));
  }

  private void fill(int i, String word, WordTable classes) {
    int length = word.length();
    lower[i] = WordHash.ofLower(word);
    shape[i] = WordHash.ofShape(word);
    String small = word.toLowerCase(Locale.ROOT);
    int end = small.length();
    prefix[i] = WordHash.ofForm(small, 0, Math.min(3, end));
    suffix2[i] = WordHash.ofForm(small, Math.max(0, end - 2), end);
    suffix3[i] = WordHash.ofForm(small, Math.max(0, end - 3), end);
    suffix4[i] = WordHash.ofForm(small, Math.max(0, end - 4), end);
    int known = classes.get(WordHash.ofForm(word, 0, length));
    wordClass[i] = known > 0 ? known : classes.get(lower[i]);
  }
}
