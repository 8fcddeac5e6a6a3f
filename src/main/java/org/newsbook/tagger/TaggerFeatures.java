package org.newsbook.tagger;

import static org.newsbook.tagger.SentenceWords.at;

import org.newsbook.text.linear.FeatureList;

/**
 * The features of a token: all that the tagger looks at, a line each. A change here, or of the
 * order, asks for a new model ({@link TrainNames}).
 */
final class TaggerFeatures {
  private static final int OF_HISTORY = 101;

  private TaggerFeatures() {}

  /** What does not depend on the labels before. */
  static void ofToken(SentenceWords s, int i, FeatureList out) {
    int word = s.lower[i];
    int left = at(s.lower, i - 1);
    int left2 = at(s.lower, i - 2);
    int right = at(s.lower, i + 1);
    int right2 = at(s.lower, i + 2);
    int shape = s.shape[i];
    out.start(1);

    // the word and its neighbours
    out.add(s.form[i]);
    out.add(word);
    out.add(left);
    out.add(right);
    out.add(left2);
    out.add(right2);
    out.add(left, word);
    out.add(word, right);
    out.add(left2, left);
    out.add(right, right2);

    // how it is written
    int start = (i == 0 ? 1 : 0) + (s.capitals ? 2 : 0);
    int habit = s.habit[i];
    out.add(s.prefix3[i]);
    out.add(s.prefix4[i]);
    out.add(s.suffix2[i]);
    out.add(s.suffix3[i]);
    out.add(s.suffix4[i]);
    out.add(shape);
    out.add(shape, at(s.shape, i - 1));
    out.add(shape, at(s.shape, i + 1));
    out.add(at(s.shape, i - 1), shape, at(s.shape, i + 1));
    out.add(start, shape);
    out.add(start, habit);
    out.add(start, s.suffix3[i]);
    out.add(habit, at(s.habit, i - 1), at(s.habit, i + 1));

    // the run of capitals around it, and what stands before and behind the run
    int from = s.runFrom[i];
    int to = s.runTo[i];
    int place = Math.min(3, i - from) * 4 + Math.min(3, to - i);
    int before = at(s.lower, from - 1);
    int behind = at(s.lower, to + 1);
    out.add(place);
    out.add(before);
    out.add(behind);
    out.add(before, place);
    out.add(behind, place);
    out.add(before, behind);
    out.add(at(s.lower, from - 2), before);
    out.add(behind, at(s.lower, to + 2));
    out.add(s.lower[from], place);
    out.add(s.lower[to], place);
    out.add(s.habit[from] * Lexicon.HABITS + s.habit[to], place);

    // lists of names
    int listed = s.lists[i];
    out.add(listed);
    out.add(listed, at(s.lists, i - 1));
    out.add(listed, at(s.lists, i + 1));
    out.add(listed, place);
    out.add(s.lists[from], s.lists[to], place);

    // classes of words
    int wordClass = s.wordClass[i];
    out.add(wordClass);
    out.add(at(s.wordClass, i - 1));
    out.add(at(s.wordClass, i + 1));
    out.add(wordClass, at(s.wordClass, i + 1));
    out.add(at(s.wordClass, i - 1), wordClass);
    out.add(at(s.wordClass, from - 1), at(s.wordClass, to + 1));
    out.add(s.wordClass[to], place);
  }

  /** What depends on the labels of the two tokens before. */
  static void ofHistory(SentenceWords s, int i, int previous, int beforeThat, FeatureList out) {
    out.start(OF_HISTORY);
    out.add(previous);
    out.add(previous, beforeThat);
    out.add(previous, s.lower[i]);
    out.add(previous, s.shape[i]);
    out.add(previous, at(s.lower, i - 1));
    out.add(previous, at(s.lower, i + 1));
    out.add(previous, s.lists[i]);
    out.add(previous, s.lower[s.runTo[i]]);
  }
}
