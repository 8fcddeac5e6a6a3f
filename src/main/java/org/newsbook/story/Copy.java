package org.newsbook.story;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsbook.article.Excerpt;
import org.newsbook.story.event.Fingerprint;
import org.newsbook.story.event.Report;
import org.newsbook.text.Words;

/**
 * What a report changed in the text that it repeats.
 *
 * @param article id of the copy
 * @param of id of the report whose text it repeats
 * @param added sentences of the copy that the other does not have
 * @param cut sentences of the other that the copy left out
 */
public record Copy(String article, String of, List<Excerpt> added, List<Excerpt> cut) {
  /** A sentence stands in the other text where that holds so much of its shingles. */
  private static final double HELD = 0.5;

  public Copy {
    added = List.copyOf(added);
    cut = List.copyOf(cut);
    if (article.equals(of)) {
      throw new IllegalArgumentException(article + " is no copy of itself");
    }
  }

  static Copy of(Report copy, Report root) {
    return new Copy(
        copy.article().id(), root.article().id(), onlyIn(copy, root), onlyIn(root, copy));
  }

  private static List<Excerpt> onlyIn(Report report, Report other) {
    long[] shingles = Fingerprint.shingles(other.words());
    Set<String> same =
        Sentence.excerpts(other.article()).stream().map(Excerpt::text).collect(Collectors.toSet());
    return Sentence.excerpts(report.article()).stream()
        .filter(sentence -> !same.contains(sentence.text()))
        .filter(sentence -> !holds(shingles, Fingerprint.shingles(Words.folded(sentence.text()))))
        .toList();
  }

  private static boolean holds(long[] text, long[] sentence) {
    long held = Arrays.stream(sentence).filter(s -> Arrays.binarySearch(text, s) >= 0).count();
    return held >= HELD * sentence.length;
  }
}
