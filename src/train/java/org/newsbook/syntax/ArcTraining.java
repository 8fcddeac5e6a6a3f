package org.newsbook.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.newsbook.text.linear.FeatureList;

/**
 * Trains weights that tell transitions: the best way of the beam against the best that loses no
 * known arc, up to the step where the first is most ahead of the second (max-violation: Huang,
 * Fayong and Guo 2012).
 */
final class ArcTraining {
  private static final int ROWS = 1 << 20;

  private final Perceptron weights = new Perceptron(ROWS, Configuration.TRANSITIONS);
  private final FeatureList features = new FeatureList(ROWS);
  private final ArcSearch search = new ArcSearch(weights);
  private final Random random;

  ArcTraining(Random random) {
    this.random = random;
  }

  /** One pass in random order. */
  void epoch(List<Example> examples) {
    List<Example> shuffled = new ArrayList<>(examples);
    Collections.shuffle(shuffled, random);
    for (Example example : shuffled) {
      learn(example);
    }
  }

  Perceptron weights() {
    return weights;
  }

  private void learn(Example example) {
    SentenceColumns s = example.words();
    int[] gold = example.heads();
    Configuration right = new Configuration(s.size);
    long rightScore = 0;
    Configuration worst = new Configuration(s.size);
    Configuration instead = new Configuration(s.size);
    long violation = 0;
    boolean[] isRight = {true};
    search.start(s.size);
    for (int step = 0; step < 2 * s.size; step++) {
      int[] scores = search.scores(s, right);
      int next = best(Oracle.right(right, gold), scores);
      rightScore += scores[next];
      search.expand(s);
      isRight = stillRight(isRight, gold);
      search.advance();
      right.apply(next);
      for (int i = 0; i < search.width(); i++) {
        if (isRight[i] && search.score(i) > rightScore) {
          right.copy(search.configuration(i));
          rightScore = search.score(i);
        }
      }
      long ahead = search.score(0) - rightScore;
      if (!isRight[0] && ahead >= violation) {
        violation = ahead;
        worst.copy(search.configuration(0));
        instead.copy(right);
      }
    }
    if (worst.steps() > 0) {
      update(s, instead, worst);
    }
    weights.nextStep();
  }

  private static int best(boolean[] right, int[] scores) {
    int best = -1;
    for (int t = 0; t < Configuration.TRANSITIONS; t++) {
      best = right[t] && (best < 0 || scores[t] > scores[best]) ? t : best;
    }
    return best;
  }

  /** Of the candidates for the next beam: come from a right one by a right transition. */
  private boolean[] stillRight(boolean[] before, int[] gold) {
    boolean[] now = new boolean[ArcSearch.WIDTH];
    for (int i = 0; i < search.candidates(); i++) {
      int origin = search.origin(i);
      now[i] =
          before[origin] && Oracle.right(search.configuration(origin), gold)[search.transition(i)];
    }
    return now;
  }

  private void update(SentenceColumns s, Configuration right, Configuration wrong) {
    int same = 0;
    while (same < right.steps() && right.transition(same) == wrong.transition(same)) {
      same++;
    }
    replay(s, right, same, 1);
    replay(s, wrong, same, -1);
  }

  private void replay(SentenceColumns s, Configuration way, int from, int by) {
    Configuration c = new Configuration(s.size);
    for (int step = 0; step < way.steps(); step++) {
      if (step >= from) {
        SyntaxFeatures.ofTransition(s, c, features);
        weights.change(features, way.transition(step), by);
      }
      c.apply(way.transition(step));
    }
  }
}
