package org.newsbook.story;

import java.util.Arrays;
import java.util.List;
import org.newsbook.article.Excerpt;
import org.newsbook.text.Words;

/** Tells what a copy cut and added: the sentences of one text whose shingles the other lacks. */
final class CopyEdits {
  /** A sentence stands in the other text where it holds so much of it. */
  private static final double HELD = 0.5;

  private CopyEdits() {}

  static Copy of(Report copy, Report root) {
    return new Copy(
        copy.article().id(), root.article().id(), onlyIn(copy, root), onlyIn(root, copy));
  }

  private static List<Excerpt> onlyIn(Report report, Report other) {
    long[] shingles = Fingerprint.shingles(other.words());
    return Sentence.excerpts(report.article()).stream()
        .filter(sentence -> !holds(shingles, Fingerprint.shingles(Words.folded(sentence.text()))))
        .toList();
  }

  private static boolean holds(long[] text, long[] sentence) {
    long held = Arrays.stream(sentence).filter(s -> Arrays.binarySearch(text, s) >= 0).count();
    return held >= HELD * sentence.length;
  }
}
