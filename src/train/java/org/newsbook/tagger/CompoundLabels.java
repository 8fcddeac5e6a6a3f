package org.newsbook.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsbook.tagger.TrainingData.Sentence;

/**
 * Labels for the halves of compounds. The training texts leave the name in U.S.-led unmarked, since
 * they do not cut there; it gets the type that the word mostly has where it stands alone.
 */
final class CompoundLabels {
  private static final int ENOUGH = 3;

  private final Map<String, int[]> counts = new HashMap<>();

  CompoundLabels(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.labels().length; i++) {
        if (!isHyphen(sentence, i - 1) && !isHyphen(sentence, i + 1)) {
          counts
              .computeIfAbsent(sentence.tokens().get(i), k -> new int[Bilou.COUNT])[
              sentence.labels()[i]]++;
        }
      }
    }
  }

  List<Sentence> complete(List<Sentence> sentences) {
    List<Sentence> completed = new ArrayList<>();
    for (Sentence sentence : sentences) {
      completed.add(complete(sentence));
    }
    return completed;
  }

  private Sentence complete(Sentence sentence) {
    int[] labels = sentence.labels().clone();
    for (int i = 1; i + 1 < labels.length; i++) {
      boolean unmarked = labels[i - 1] + labels[i] + labels[i + 1] == Bilou.OUTSIDE;
      if (unmarked && isHyphen(sentence, i)) {
        labels[i - 1] = alone(sentence.tokens().get(i - 1));
        labels[i + 1] = alone(sentence.tokens().get(i + 1));
      }
    }
    return new Sentence(sentence.tokens(), labels);
  }

  private static boolean isHyphen(Sentence sentence, int i) {
    return i >= 0 && i < sentence.labels().length && sentence.tokens().get(i).equals("-");
  }

  /** The label of a name of one word that the token mostly is, else outside. */
  private int alone(String token) {
    int[] seen = counts.getOrDefault(token, new int[Bilou.COUNT]);
    int all = 0;
    int best = Bilou.OUTSIDE;
    for (int label = 0; label < seen.length; label++) {
      all += seen[label];
      best = seen[label] > seen[best] ? label : best;
    }
    boolean clear = all >= ENOUGH && 2 * seen[best] > all && Character.isUpperCase(token.charAt(0));
    return clear && Bilou.isUnit(best) ? best : Bilou.OUTSIDE;
  }
}
