package org.newsbook.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.newsbook.text.linear.FeatureList;
import org.newsbook.text.linear.Weights;

/**
 * Averaged structured perceptron (Collins 2002) with beam search and early update. Whole numbers
 * throughout, so that training gives the same weights on any machine.
 */
final class Perceptron implements Weights {
  /** A sentence prepared for training. */
  record Example(SentenceWords words, int[] gold) {}

  private final int rows;
  private final int[] weights;

  /** Sum over the weights' changes, each times the step at which it was made. */
  private final long[] changes;

  private final FeatureList features;
  private long step = 1;

  Perceptron(int rows) {
    this.rows = rows;
    this.weights = new int[rows * Bilou.COUNT];
    this.changes = new long[rows * Bilou.COUNT];
    this.features = new FeatureList(rows);
  }

  @Override
  public int rows() {
    return rows;
  }

  @Override
  public int columns() {
    return Bilou.COUNT;
  }

  @Override
  public void addTo(int[] scores, FeatureList list) {
    for (int f = 0; f < list.size(); f++) {
      int at = list.row(f) * Bilou.COUNT;
      for (int label = 0; label < Bilou.COUNT; label++) {
        scores[label] += weights[at + label];
      }
    }
  }

  /** Returns the share of sentences that were wrong in the last epoch. */
  double train(List<Example> examples, int epochs, Random random) {
    List<Example> shuffled = new ArrayList<>(examples);
    BeamSearch search = new BeamSearch(this);
    int wrong = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(shuffled, random);
      wrong = 0;
      for (Example example : shuffled) {
        int[] found = search.bestUntilWrong(example.words(), example.gold());
        if (!Arrays.equals(found, 0, found.length, example.gold(), 0, found.length)) {
          learn(example, found);
          wrong++;
        }
        step++;
      }
    }
    return wrong / (double) shuffled.size();
  }

  private void learn(Example example, int[] found) {
    int[] gold = example.gold();
    for (int i = 0; i < found.length; i++) {
      boolean same = true;
      for (int k = Math.max(0, i - 2); k <= i; k++) {
        same &= gold[k] == found[k];
      }
      if (!same) {
        change(example.words(), i, gold, 1);
        change(example.words(), i, found, -1);
      }
    }
  }

  private void change(SentenceWords words, int i, int[] labels, int by) {
    int previous = i > 0 ? labels[i - 1] : Bilou.OUTSIDE;
    int beforeThat = i > 1 ? labels[i - 2] : Bilou.OUTSIDE;
    if (!BeamSearch.isOpenQuestion(words, i, previous)) {
      return;
    }
    TaggerFeatures.ofToken(words, i, features);
    change(labels[i], by);
    TaggerFeatures.ofHistory(words, i, previous, beforeThat, features);
    change(labels[i], by);
  }

  private void change(int label, int by) {
    for (int f = 0; f < features.size(); f++) {
      int at = features.row(f) * Bilou.COUNT + label;
      weights[at] += by;
      changes[at] += by * step;
    }
  }

  /** Adds each weight's average over all steps. */
  void addAverages(double[] sums) {
    for (int i = 0; i < weights.length; i++) {
      sums[i] += weights[i] - changes[i] / (double) step;
    }
  }

  /** Scaled so that {@code share} of those that are not 0 fit a byte. */
  static byte[] quantised(double[] averages, double share) {
    double[] sizes = new double[averages.length];
    int used = 0;
    for (double average : averages) {
      if (average != 0) {
        sizes[used++] = Math.abs(average);
      }
    }
    Arrays.sort(sizes, 0, used);
    double scale = used == 0 ? 1 : Byte.MAX_VALUE / sizes[(int) ((used - 1) * share)];
    byte[] bytes = new byte[averages.length];
    for (int i = 0; i < bytes.length; i++) {
      long scaled = Math.round(averages[i] * scale);
      bytes[i] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, scaled));
    }
    return bytes;
  }
}
