package org.newsbook.tagger;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.newsbook.tagger.TagSpan.Type;
import org.newsbook.text.linear.FeatureList;
import org.newsbook.text.linear.Weights;

/**
 * How much rather the tagger reads words of a sentence as a person's name than as anything else.
 */
public final class PersonMargins {
  private static final int LEAST = -600;
  private static final int MOST = 900;

  /** Scores of a token's labels behind the best ones before it. */
  private final int[][] scores;

  PersonMargins(SentenceWords words, Weights weights) {
    int[] best = new BeamSearch(weights).best(words);
    FeatureList features = new FeatureList(weights.rows());
    scores = new int[words.size][Bilou.COUNT];
    for (int i = 0; i < words.size; i++) {
      TaggerFeatures.ofToken(words, i, features);
      weights.addTo(scores[i], features);
      int last = i > 0 ? best[i - 1] : Bilou.OUTSIDE;
      int lastButOne = i > 1 ? best[i - 2] : Bilou.OUTSIDE;
      TaggerFeatures.ofHistory(words, i, last, lastButOne, features);
      weights.addTo(scores[i], features);
    }
  }

  /**
   * In the tagger's own units, from -600 to 900: the mean of what parts a person from another kind,
   * from no name, and from a name that began before.
   *
   * @param from index of the name's first token
   * @param to index behind its last token
   */
  public int of(int from, int to) {
    double kind = 0;
    double name = 0;
    for (int i = from; i < to; i++) {
      int person = best(i, PersonMargins::isPerson);
      kind += person - best(i, label -> label != Bilou.OUTSIDE && !isPerson(label));
      name += person - scores[i][Bilou.OUTSIDE];
    }
    int start =
        best(from, label -> isPerson(label) && Bilou.begins(label))
            - best(from, label -> isPerson(label) && !Bilou.begins(label));
    int margin = (int) Math.round(((kind + name) / (to - from) + start) / 3);
    return Math.max(LEAST, Math.min(MOST, margin));
  }

  private static boolean isPerson(int label) {
    return Bilou.isOf(label, Type.PERSON);
  }

  private int best(int token, IntPredicate which) {
    int[] of = scores[token];
    return IntStream.range(0, Bilou.COUNT).filter(which).map(l -> of[l]).max().orElseThrow();
  }
}
