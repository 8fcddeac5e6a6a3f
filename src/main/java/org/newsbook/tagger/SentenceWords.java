package org.newsbook.tagger;

import java.util.List;
import java.util.Set;

/**
 * A sentence as the features see it: a column for each property of its words, computed once. Arrays
 * are indexed by token; {@link #at} reads beyond either end.
 */
final class SentenceWords {
  /** Small words inside names: a run of capitals goes on over them. */
  private static final Set<String> INNER =
      Set.of(
          "al", "el", "bin", "ibn", "bint", "von", "van", "de", "da", "di", "du", "del", "la", "le",
          "der", "den", "dos", "das", "do", "abu", "ben", "ul", "ur", "e", "y", "of", "for", "and",
          "the", "&", "-", "ter", "af", "zu", "och");

  /** Small words that names begin with. */
  private static final Set<String> LEADING =
      Set.of(
          "al", "el", "bin", "ibn", "von", "van", "de", "da", "di", "du", "del", "la", "le", "abu",
          "ter", "den", "der", "dos");

  private static final int BEFORE = 1;
  private static final int BEHIND = 2;

  final int size;
  final int[] form;
  final int[] lower;
  final int[] shape;
  final int[] prefix3;
  final int[] prefix4;
  final int[] suffix2;
  final int[] suffix3;
  final int[] suffix4;
  final int[] wordClass;
  final int[] habit;

  /** Bits of the lists that hold the word, its phrase's beginning, and the rest of a phrase. */
  final int[] lists;

  /** First and last word of the run of capitalised words around each word. */
  final int[] runFrom;

  final int[] runTo;
  final boolean capitals;
  private final int[] folded;
  private final boolean[] capital;
  private final boolean[] candidate;

  SentenceWords(List<String> tokens, Lexicon lexicon, HabitReader habits) {
    size = tokens.size();
    form = new int[size];
    lower = new int[size];
    shape = new int[size];
    prefix3 = new int[size];
    prefix4 = new int[size];
    suffix2 = new int[size];
    suffix3 = new int[size];
    suffix4 = new int[size];
    wordClass = new int[size];
    habit = new int[size];
    lists = new int[size];
    runFrom = new int[size];
    runTo = new int[size];
    folded = new int[size];
    capital = new boolean[size];
    candidate = new boolean[size];
    int words = 0;
    int capitalised = 0;
    for (int i = 0; i < size; i++) {
      WordHashes word = lexicon.hashes(tokens.get(i));
      fill(i, word);
      wordClass[i] = lexicon.classes().get(form[i]);
      habit[i] = habits.habit(lower[i], i, capital[i]);
      if (word.letter()) {
        words++;
        capitalised += capital[i] ? 1 : 0;
      }
    }
    capitals = words > 2 && capitalised > 0.7 * words;
    findCandidates(tokens);
    findRuns(tokens);
    findLists(lexicon.lists());
  }

  /** How a word is mostly written; training leaves out the occurrence that it looks at. */
  interface HabitReader {
    int habit(int lower, int position, boolean capital);
  }

  static int at(int[] column, int i) {
    return i < 0 ? BEFORE : i >= column.length ? BEHIND : column[i];
  }

  /** Only words with a capital, and particles before one, can begin a name. */
  boolean isCandidate(int i) {
    return candidate[i];
  }

  private void fill(int i, WordHashes word) {
    form[i] = word.form();
    lower[i] = word.lower();
    folded[i] = word.folded();
    shape[i] = word.shape();
    prefix3[i] = word.prefix3();
    prefix4[i] = word.prefix4();
    suffix2[i] = word.suffix2();
    suffix3[i] = word.suffix3();
    suffix4[i] = word.suffix4();
    capital[i] = word.capital();
    candidate[i] = word.capitals();
  }

  private void findCandidates(List<String> tokens) {
    for (int i = 0; i + 1 < size; i++) {
      candidate[i] |= capital[i + 1] && LEADING.contains(tokens.get(i));
    }
  }

  private void findRuns(List<String> tokens) {
    int from = 0;
    while (from < size) {
      int to = from + 1;
      while (capital[from] && to < size && goesOn(tokens, to)) {
        to++;
      }
      for (int i = from; i < to; i++) {
        runFrom[i] = from;
        runTo[i] = to - 1;
      }
      from = to;
    }
  }

  private boolean goesOn(List<String> tokens, int i) {
    return capital[i]
        || i + 1 < size && capital[i + 1] && INNER.contains(WordHashes.canonical(tokens.get(i)));
  }

  private void findLists(NameLists names) {
    for (int from = 0; from < size; from++) {
      if (!candidate[from]) {
        continue;
      }
      long phrase = 0;
      for (int to = from; to < size && to < from + NameLists.LONGEST; to++) {
        phrase = NameLists.extend(phrase, folded[to]);
        int kinds = names.kinds(phrase);
        if (kinds != 0) {
          mark(from, to, kinds);
        }
      }
    }
  }

  private void mark(int from, int to, int kinds) {
    if (from == to) {
      lists[from] |= kinds;
      return;
    }
    lists[from] |= kinds << NameLists.KINDS;
    for (int i = from + 1; i <= to; i++) {
      lists[i] |= kinds << 2 * NameLists.KINDS;
    }
  }
}
