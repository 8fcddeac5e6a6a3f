package org.newsbook.story;

import java.util.Arrays;
import java.util.List;
import org.newsbook.article.Article;
import org.newsbook.article.Excerpt;
import org.newsbook.text.TermSpace;
import org.newsbook.text.Words;

/** Tells what a copy cut and added: the sentences of one text whose shingles the other lacks. */
final class CopyEdits {
  /** A sentence stands in the other text where it holds so much of it. */
  private static final double HELD = 0.5;

  private CopyEdits() {}

  static Copy of(Article copy, Article root, TermSpace words) {
    return new Copy(copy.id(), root.id(), onlyIn(copy, root, words), onlyIn(root, copy, words));
  }

  private static List<Excerpt> onlyIn(Article article, Article other, TermSpace words) {
    long[] shingles = Fingerprint.shingles(Report.of(other).words());
    return Sentence.of(article, 0, words).stream()
        .filter(sentence -> !holds(shingles, Fingerprint.shingles(Words.folded(sentence.text()))))
        .map(Sentence::excerpt)
        .toList();
  }

  private static boolean holds(long[] text, long[] sentence) {
    long held = Arrays.stream(sentence).filter(s -> Arrays.binarySearch(text, s) >= 0).count();
    return held >= HELD * sentence.length;
  }
}
