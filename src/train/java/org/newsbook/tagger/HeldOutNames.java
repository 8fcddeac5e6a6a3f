package org.newsbook.tagger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsbook.tagger.TrainingData.Sentence;

/**
 * How well a tagger finds the names that people marked in texts which it did not learn from: exact
 * spans over four folds, a block of neighbouring sentences in one fold.
 */
final class HeldOutNames {
  private static final int FOLDS = 4;

  private static final int BLOCK = 100;

  private HeldOutNames() {}

  static void print(Path data) throws IOException {
    List<List<Sentence>> sets = TrainNames.read(data);
    int[][] counts = new int[TagSpan.Type.values().length][3];
    for (int fold = 0; fold < FOLDS; fold++) {
      List<List<Sentence>> seen = new ArrayList<>();
      List<Sentence> held = new ArrayList<>();
      for (int set = 0; set < sets.size(); set++) {
        List<Sentence> learned = new ArrayList<>();
        for (int i = 0; i < sets.get(set).size(); i++) {
          boolean out = set < TrainNames.BY_PEOPLE && i / BLOCK % FOLDS == fold;
          (out ? held : learned).add(sets.get(set).get(i));
        }
        seen.add(learned);
      }
      NameTagger tagger = new NameTagger(TrainNames.train(data, seen, 1), NameLists.load());
      held.forEach(sentence -> count(sentence, tagger, counts));
    }
    for (TagSpan.Type type : TagSpan.Type.values()) {
      int[] c = counts[type.ordinal()];
      double precision = c[0] / (double) c[1];
      double recall = c[0] / (double) c[2];
      System.out.printf(
          Locale.ROOT,
          "%s precision %.4f recall %.4f F1 %.4f%n",
          type,
          precision,
          recall,
          2 * precision * recall / (precision + recall));
    }
  }

  /** Adds the names that are right, that were found, and that are there. */
  private static void count(Sentence sentence, NameTagger tagger, int[][] counts) {
    Set<TagSpan> right = new HashSet<>(Bilou.spans(sentence.labels()));
    right.forEach(span -> counts[span.type().ordinal()][2]++);
    for (TagSpan span : tagger.tag(sentence.tokens())) {
      counts[span.type().ordinal()][1]++;
      counts[span.type().ordinal()][0] += right.contains(span) ? 1 : 0;
    }
  }
}
