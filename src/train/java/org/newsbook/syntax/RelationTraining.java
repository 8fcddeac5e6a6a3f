package org.newsbook.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.newsbook.text.linear.FeatureList;

/** Trains weights that tell relations, on trees as the parser finds them where these are right. */
final class RelationTraining {
  private static final int ROWS = 1 << 17;

  private RelationTraining() {}

  static Perceptron train(List<Example> examples, int epochs, Random random) {
    int relations = Relation.values().length;
    Perceptron weights = new Perceptron(ROWS, relations);
    FeatureList features = new FeatureList(ROWS);
    int[] scores = new int[relations];
    List<Example> shuffled = new ArrayList<>(examples);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(shuffled, random);
      for (Example example : shuffled) {
        RelatedWords related = new RelatedWords(example.words(), example.heads());
        for (int i : related.order()) {
          SyntaxFeatures.ofRelation(example.words(), related, i, features);
          Arrays.fill(scores, 0);
          weights.addTo(scores, features);
          int best = 0;
          for (int r = 1; r < relations; r++) {
            best = scores[r] > scores[best] ? r : best;
          }
          int gold = example.relations()[i];
          if (gold >= 0 && best != gold) {
            weights.change(features, gold, 1);
            weights.change(features, best, -1);
          }
          related.set(i, best);
          weights.nextStep();
        }
      }
    }
    return weights;
  }
}
