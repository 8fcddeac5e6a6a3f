package org.newsbook.syntax;

import java.util.Arrays;
import org.newsbook.text.linear.FeatureList;
import org.newsbook.text.linear.Weights;

/**
 * Finds tags, arcs and relations of a sentence, the best next at each step. One object a thread.
 */
final class SyntaxSearch {
  private final Weights tags;
  private final Weights transitions;
  private final Weights relations;
  private final FeatureList tagFeatures;
  private final FeatureList relationFeatures;
  private final int[] tagScores;
  private final int[] relationScores;

  SyntaxSearch(Weights tags, Weights transitions, Weights relations) {
    this.tags = tags;
    this.transitions = transitions;
    this.relations = relations;
    tagFeatures = new FeatureList(tags.rows());
    relationFeatures = new FeatureList(relations.rows());
    tagScores = new int[tags.columns()];
    relationScores = new int[relations.columns()];
  }

  void tag(SentenceColumns s) {
    for (int i = 0; i < s.size; i++) {
      SyntaxFeatures.ofTag(s, i, tagFeatures);
      s.tag[i] = best(tags, tagFeatures, tagScores);
    }
  }

  /** Head of each word; the number behind the last word is the root. */
  int[] heads(SentenceColumns s) {
    return new ArcSearch(transitions).best(s).head;
  }

  /** Number of each word's {@link Relation}. */
  int[] relations(SentenceColumns s, int[] heads) {
    RelatedWords related = new RelatedWords(s, heads);
    for (int i : related.order()) {
      SyntaxFeatures.ofRelation(s, related, i, relationFeatures);
      related.set(i, best(relations, relationFeatures, relationScores));
    }
    return related.relations();
  }

  private static int best(Weights weights, FeatureList features, int[] scores) {
    Arrays.fill(scores, 0);
    weights.addTo(scores, features);
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }
}
