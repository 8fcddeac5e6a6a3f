package org.newsbook.tagger;

import java.util.Arrays;
import org.newsbook.text.linear.FeatureList;
import org.newsbook.text.linear.Weights;

/**
 * Finds the labels of a sentence from left to right, keeping the best few hypotheses. For training
 * it stops where the right labels fall out of the beam (early update: Collins and Roark 2004, Huang
 * et al. 2012). Holds scratch space: one object a thread.
 */
final class BeamSearch {
  static final int WIDTH = 4;
  private static final int[] NO_GOLD = new int[0];

  private final Weights weights;
  private final FeatureList features;
  private final int[] tokenScores = new int[Bilou.COUNT];
  private final int[] scores = new int[Bilou.COUNT];

  private int width;
  private long[] beam = new long[WIDTH];
  private int[] last = new int[WIDTH];
  private int[] lastButOne = new int[WIDTH];

  private int nextWidth;
  private long[] nextBeam = new long[WIDTH];
  private final int[] nextLabel = new int[WIDTH];
  private final int[] nextFrom = new int[WIDTH];
  private int[] nextLastButOne = new int[WIDTH];

  /** Label and origin of each hypothesis at each token, to walk back. */
  private byte[] labelAt = new byte[0];

  private byte[] fromAt = new byte[0];

  BeamSearch(Weights weights) {
    this.weights = weights;
    this.features = new FeatureList(weights.rows());
  }

  int[] best(SentenceWords sentence) {
    return search(sentence, NO_GOLD);
  }

  /** The best labels up to the token at which {@code gold} falls out of the beam, or all. */
  int[] bestUntilWrong(SentenceWords sentence, int[] gold) {
    return search(sentence, gold);
  }

  /** A token that can neither begin nor continue a name is outside without any scoring. */
  static boolean isOpenQuestion(SentenceWords sentence, int i, int previous) {
    return sentence.isCandidate(i) || Bilou.isOpen(previous);
  }

  private int[] search(SentenceWords s, int[] gold) {
    if (labelAt.length < s.size * WIDTH) {
      labelAt = new byte[s.size * WIDTH];
      fromAt = new byte[s.size * WIDTH];
    }
    width = 1;
    beam[0] = 0;
    last[0] = Bilou.OUTSIDE;
    lastButOne[0] = Bilou.OUTSIDE;
    int right = 0;
    for (int i = 0; i < s.size; i++) {
      extend(s, i);
      right = gold.length == 0 ? 0 : rightHypothesis(gold[i], right);
      keep(i);
      if (right < 0) {
        return walkBack(i);
      }
    }
    return walkBack(s.size - 1);
  }

  private void extend(SentenceWords s, int i) {
    nextWidth = 0;
    boolean scored = false;
    for (int b = 0; b < width; b++) {
      if (!isOpenQuestion(s, i, last[b])) {
        offer(beam[b], Bilou.OUTSIDE, b);
        continue;
      }
      if (!scored) {
        Arrays.fill(tokenScores, 0);
        TaggerFeatures.ofToken(s, i, features);
        weights.addTo(tokenScores, features);
        scored = true;
      }
      System.arraycopy(tokenScores, 0, scores, 0, Bilou.COUNT);
      TaggerFeatures.ofHistory(s, i, last[b], lastButOne[b], features);
      weights.addTo(scores, features);
      for (int label = 0; label < Bilou.COUNT; label++) {
        if (Bilou.mayFollow(last[b], label, i == s.size - 1)) {
          offer(beam[b] + scores[label], label, b);
        }
      }
    }
  }

  /** Inserts a hypothesis where it belongs; of equals the earlier stays before. */
  private void offer(long score, int label, int from) {
    if (nextWidth == WIDTH && score <= nextBeam[WIDTH - 1]) {
      return;
    }
    int at = nextWidth < WIDTH ? nextWidth++ : WIDTH - 1;
    while (at > 0 && nextBeam[at - 1] < score) {
      nextBeam[at] = nextBeam[at - 1];
      nextLabel[at] = nextLabel[at - 1];
      nextFrom[at] = nextFrom[at - 1];
      at--;
    }
    nextBeam[at] = score;
    nextLabel[at] = label;
    nextFrom[at] = from;
  }

  private int rightHypothesis(int goldLabel, int before) {
    for (int b = 0; b < nextWidth; b++) {
      if (nextFrom[b] == before && nextLabel[b] == goldLabel) {
        return b;
      }
    }
    return -1;
  }

  private void keep(int i) {
    for (int b = 0; b < nextWidth; b++) {
      labelAt[i * WIDTH + b] = (byte) nextLabel[b];
      fromAt[i * WIDTH + b] = (byte) nextFrom[b];
      nextLastButOne[b] = last[nextFrom[b]];
    }
    System.arraycopy(nextLabel, 0, last, 0, nextWidth);
    int[] spare = lastButOne;
    lastButOne = nextLastButOne;
    nextLastButOne = spare;
    long[] spareBeam = beam;
    beam = nextBeam;
    nextBeam = spareBeam;
    width = nextWidth;
  }

  private int[] walkBack(int lastToken) {
    int[] labels = new int[lastToken + 1];
    int b = 0;
    for (int i = lastToken; i >= 0; i--) {
      labels[i] = labelAt[i * WIDTH + b];
      b = fromAt[i * WIDTH + b];
    }
    return labels;
  }
}
