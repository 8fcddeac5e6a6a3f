package org.newsbook.syntax;

import java.util.Arrays;
import org.newsbook.text.linear.FeatureList;
import org.newsbook.text.linear.Weights;

/**
 * Finds the arcs of a sentence, keeping the best few configurations at each step (Zhang and Clark
 * 2008). Holds scratch space: one object a thread.
 */
final class ArcSearch {
  static final int WIDTH = 4;

  /** So far behind the best nothing ever won (chosen on UD_English-EWT's dev part). */
  private static final int HOPELESS = 800;

  private final Weights weights;
  private final FeatureList features;
  private final int[] scores = new int[Configuration.TRANSITIONS];

  private int width;
  private Configuration[] beam = new Configuration[0];
  private long[] score = new long[WIDTH];

  /** Candidates for the next beam, best first: origin, transition and score. */
  private int candidates;

  private final int[] from = new int[WIDTH];
  private final int[] transition = new int[WIDTH];
  private long[] candidateScore = new long[WIDTH];
  private Configuration[] spare = new Configuration[0];

  ArcSearch(Weights weights) {
    this.weights = weights;
    this.features = new FeatureList(weights.rows());
  }

  Configuration best(SentenceColumns s) {
    start(s.size);
    for (int step = 0; step < 2 * s.size; step++) {
      expand(s);
      leaveOutHopeless();
      advance();
    }
    return beam[0];
  }

  /** A beam of the one configuration in which nothing is done yet. */
  void start(int size) {
    beam = new Configuration[WIDTH];
    spare = new Configuration[WIDTH];
    for (int i = 0; i < WIDTH; i++) {
      beam[i] = new Configuration(size);
      spare[i] = new Configuration(size);
    }
    width = 1;
    score[0] = 0;
  }

  int width() {
    return width;
  }

  /** One of the beam, best first. */
  Configuration configuration(int i) {
    return beam[i];
  }

  long score(int i) {
    return score[i];
  }

  int candidates() {
    return candidates;
  }

  /** Which of the beam a candidate goes on from. */
  int origin(int candidate) {
    return from[candidate];
  }

  int transition(int candidate) {
    return transition[candidate];
  }

  /** Of each transition; the array is used again. */
  int[] scores(SentenceColumns s, Configuration c) {
    SyntaxFeatures.ofTransition(s, c, features);
    Arrays.fill(scores, 0);
    weights.addTo(scores, features);
    return scores;
  }

  /** Finds the candidates for the next beam. */
  void expand(SentenceColumns s) {
    candidates = 0;
    for (int b = 0; b < width; b++) {
      Configuration c = beam[b];
      scores(s, c);
      for (int t = 0; t < Configuration.TRANSITIONS; t++) {
        if (c.allows(t)) {
          offer(b, t, score[b] + scores[t]);
        }
      }
    }
  }

  /** Of equals the earlier stays before. */
  private void offer(int origin, int t, long value) {
    if (candidates == WIDTH && value <= candidateScore[WIDTH - 1]) {
      return;
    }
    int at = candidates < WIDTH ? candidates++ : WIDTH - 1;
    while (at > 0 && candidateScore[at - 1] < value) {
      candidateScore[at] = candidateScore[at - 1];
      from[at] = from[at - 1];
      transition[at] = transition[at - 1];
      at--;
    }
    candidateScore[at] = value;
    from[at] = origin;
    transition[at] = t;
  }

  private void leaveOutHopeless() {
    while (candidates > 1 && candidateScore[0] - candidateScore[candidates - 1] > HOPELESS) {
      candidates--;
    }
  }

  /** Makes the candidates the beam; one that is alone just goes on. */
  void advance() {
    if (candidates == 1) {
      Configuration only = beam[from[0]];
      beam[from[0]] = beam[0];
      beam[0] = only;
      only.apply(transition[0]);
      score[0] = candidateScore[0];
      width = 1;
      return;
    }
    for (int i = 0; i < candidates; i++) {
      spare[i].copy(beam[from[i]]);
      spare[i].apply(transition[i]);
    }
    Configuration[] old = beam;
    beam = spare;
    spare = old;
    long[] oldScore = score;
    score = candidateScore;
    candidateScore = oldScore;
    width = candidates;
  }
}
