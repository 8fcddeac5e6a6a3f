package org.newsbook.tagger;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.newsbook.tagger.TagSpan.Type;
import org.newsbook.text.linear.FeatureList;
import org.newsbook.text.linear.Weights;

/** How much rather the tagger reads words of a sentence as a name of one type than as all else. */
public final class Margins {
  private static final int LEAST = -600;
  private static final int MOST = 900;

  private final SentenceWords words;
  private final Weights weights;
  private final int[] labels;
  private final FeatureList features;

  Margins(SentenceWords words, Weights weights) {
    this.words = words;
    this.weights = weights;
    labels = new BeamSearch(weights).best(words);
    features = new FeatureList(weights.rows());
  }

  /**
   * In the tagger's own units, from -600 to 900: the mean of what parts the type from another, from
   * no name, and from a name that began before.
   *
   * @param from index of the name's first token
   * @param to index behind its last token
   */
  public int of(Type type, int from, int to) {
    IntPredicate wanted = label -> Bilou.isOf(label, type);
    double kind = 0;
    double name = 0;
    double start = 0;
    for (int i = from; i < to; i++) {
      int[] scores = scores(i);
      int best = best(scores, wanted);
      kind += best - best(scores, label -> label != Bilou.OUTSIDE && !wanted.test(label));
      name += best - scores[Bilou.OUTSIDE];
      if (i == from) {
        start =
            best(scores, wanted.and(Bilou::begins))
                - best(scores, wanted.and(l -> !Bilou.begins(l)));
      }
    }
    int margin = (int) Math.round(((kind + name) / (to - from) + start) / 3);
    return Math.max(LEAST, Math.min(MOST, margin));
  }

  /** Of a token's labels behind the best ones before it. */
  private int[] scores(int token) {
    int[] scores = new int[Bilou.COUNT];
    TaggerFeatures.ofToken(words, token, features);
    weights.addTo(scores, features);
    int last = token > 0 ? labels[token - 1] : Bilou.OUTSIDE;
    int lastButOne = token > 1 ? labels[token - 2] : Bilou.OUTSIDE;
    TaggerFeatures.ofHistory(words, token, last, lastButOne, features);
    weights.addTo(scores, features);
    return scores;
  }

  private static int best(int[] scores, IntPredicate which) {
    return IntStream.range(0, Bilou.COUNT).filter(which).map(l -> scores[l]).max().orElseThrow();
  }
}
