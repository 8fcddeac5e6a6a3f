package org.newsbook.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.newsbook.text.linear.FeatureList;
import org.newsbook.text.linear.WordHash;

/**
 * Gives each word of a treebank its full tag where only the Penn tag or only the tree is annotated:
 * learns from a treebank that has all of them.
 */
final class TagCompletion {
  private static final int ROWS = 1 << 18;
  private static final int EPOCHS = 6;
  private static final int OF_TREE = 601;

  private final List<String> tags;
  private final Perceptron weights;
  private final FeatureList features = new FeatureList(ROWS);
  private final FeatureList treeFeatures = new FeatureList(ROWS);
  private final int[] scores;

  TagCompletion(List<Example> complete, List<String> tags, Random random) {
    this.tags = tags;
    weights = new Perceptron(ROWS, tags.size());
    scores = new int[tags.size()];
    List<Example> shuffled = new ArrayList<>(complete);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(shuffled, random);
      for (Example example : shuffled) {
        for (int i = 0; i < example.words().size; i++) {
          learn(example, i);
        }
      }
    }
  }

  private void learn(Example example, int i) {
    int gold = example.tags()[i];
    int best = best(example, i, "_");
    if (gold >= 0 && best != gold) {
      weights.change(features, gold, 1);
      weights.change(treeFeatures, gold, 1);
      weights.change(features, best, -1);
      weights.change(treeFeatures, best, -1);
    }
    example.words().tag[i] = best;
    weights.nextStep();
  }

  void complete(Example example) {
    for (int i = 0; i < example.words().size; i++) {
      Treebank.Row row = example.rows().get(example.words().token[i]);
      int best = best(example, i, row.xpos());
      example.words().tag[i] = best;
      boolean known = !row.xpos().equals("_") || example.heads()[i] >= 0;
      example.tags()[i] = known && fits(best, row.xpos()) ? best : Example.UNKNOWN;
    }
  }

  private boolean fits(int tag, String xpos) {
    return xpos.equals("_") || tags.get(tag).endsWith("/" + xpos);
  }

  private int best(Example example, int i, String xpos) {
    SyntaxFeatures.ofTag(example.words(), i, features);
    ofTree(example, i);
    Arrays.fill(scores, 0);
    weights.addTo(scores, features);
    weights.addTo(scores, treeFeatures);
    int best = -1;
    for (int tag = 0; tag < scores.length; tag++) {
      if (fits(tag, xpos) && (best < 0 || scores[tag] > scores[best])) {
        best = tag;
      }
    }
    return Math.max(0, best);
  }

  private void ofTree(Example example, int i) {
    SentenceColumns s = example.words();
    int relation = example.relations()[i];
    int head = example.heads()[i];
    int headWord = SentenceColumns.at(s.lower, head);
    int headRelation =
        head >= 0 && head < s.size ? example.relations()[head] : Relation.values().length;
    int children = 0;
    for (int k = 0; k < s.size; k++) {
      if (example.heads()[k] == i && example.relations()[k] >= 0) {
        children |= 1 << (example.relations()[k] & 31);
      }
    }
    treeFeatures.start(OF_TREE);
    treeFeatures.add(relation);
    treeFeatures.add(relation, s.lower[i]);
    treeFeatures.add(relation, s.suffix3[i]);
    treeFeatures.add(relation, s.suffix2[i], s.shape[i]);
    treeFeatures.add(relation, headWord);
    treeFeatures.add(relation, headRelation);
    treeFeatures.add(relation, children);
    treeFeatures.add(WordHash.pair(relation, children), s.suffix2[i]);
    treeFeatures.add(relation, s.wordClass[i]);
    treeFeatures.add(relation, SentenceColumns.at(s.tag, i - 1));
  }
}
