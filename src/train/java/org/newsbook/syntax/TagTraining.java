package org.newsbook.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.newsbook.text.linear.FeatureList;

/** Trains weights that tell tags. */
final class TagTraining {
  private static final int ROWS = 1 << 18;

  private TagTraining() {}

  static Perceptron train(List<Example> examples, int tags, int epochs, Random random) {
    Perceptron weights = new Perceptron(ROWS, tags);
    FeatureList features = new FeatureList(ROWS);
    int[] scores = new int[tags];
    List<Example> shuffled = new ArrayList<>(examples);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(shuffled, random);
      for (Example example : shuffled) {
        SentenceColumns s = example.words();
        for (int i = 0; i < s.size; i++) {
          SyntaxFeatures.ofTag(s, i, features);
          Arrays.fill(scores, 0);
          weights.addTo(scores, features);
          int best = 0;
          for (int tag = 1; tag < tags; tag++) {
            best = scores[tag] > scores[best] ? tag : best;
          }
          int gold = example.tags()[i];
          if (gold >= 0 && best != gold) {
            weights.change(features, gold, 1);
            weights.change(features, best, -1);
          }
          s.tag[i] = best;
          weights.nextStep();
        }
      }
    }
    return weights;
  }
}
