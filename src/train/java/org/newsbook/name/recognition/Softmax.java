package org.newsbook.name.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Multinomial logistic regression by stochastic gradient descent with a step for each weight
 * (AdaGrad, Duchi et al. 2011). A fixed seed: the same rows give the same weights.
 */
final class Softmax {
  private static final int EPOCHS = 12;
  private static final double STEP = 0.03;
  private static final double START = 0.01;
  private static final double LESS = 1e-5;

  /** A name counts more the more often it stands there, up to so many times. */
  private static final int MOST = 5;

  /**
   * @param answer a column
   */
  record Example(float[] row, int answer, int times) {}

  private final int answers;
  private final double[] mean;
  private final double[] spread;
  private final double[][] weights;
  private final double[][] squares;

  private Softmax(int answers, int features) {
    this.answers = answers;
    mean = new double[features];
    spread = new double[features];
    weights = new double[features][answers];
    squares = new double[features][answers];
    for (double[] square : squares) {
      Arrays.fill(square, START);
    }
  }

  /** A row a feature, a weight for each answer; the first feature is always 1. */
  static float[][] fit(List<Example> examples, int answers) {
    Softmax softmax = new Softmax(answers, examples.get(0).row().length);
    softmax.scale(examples);
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(1);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(softmax::learn);
    }
    return softmax.unscaled();
  }

  private void scale(List<Example> examples) {
    for (int f = 1; f < mean.length; f++) {
      double sum = 0;
      double sumOfSquares = 0;
      for (Example example : examples) {
        sum += example.row()[f];
        sumOfSquares += example.row()[f] * (double) example.row()[f];
      }
      mean[f] = sum / examples.size();
      spread[f] = Math.sqrt(Math.max(0, sumOfSquares / examples.size() - mean[f] * mean[f])) + 1e-6;
    }
    spread[0] = 1;
  }

  private void learn(Example example) {
    double[] scores = new double[answers];
    double[] row = new double[mean.length];
    for (int f = 0; f < row.length; f++) {
      row[f] = (example.row()[f] - mean[f]) / spread[f];
      for (int a = 0; a < answers; a++) {
        scores[a] += row[f] * weights[f][a];
      }
    }
    double most = Arrays.stream(scores).max().orElseThrow();
    double all = 0;
    for (int a = 0; a < answers; a++) {
      scores[a] = StrictMath.exp(scores[a] - most);
      all += scores[a];
    }
    double times = StrictMath.sqrt(Math.min(MOST, example.times()));
    for (int a = 0; a < answers; a++) {
      double wrong = times * (scores[a] / all - (a == example.answer() ? 1 : 0));
      for (int f = 0; f < row.length; f++) {
        double slope = row[f] * wrong + LESS * weights[f][a];
        squares[f][a] += slope * slope;
        weights[f][a] -= STEP * slope / Math.sqrt(squares[f][a]);
      }
    }
  }

  /** For rows as they are. */
  private float[][] unscaled() {
    float[][] plain = new float[mean.length][answers];
    for (int a = 0; a < answers; a++) {
      double always = weights[0][a];
      for (int f = 1; f < mean.length; f++) {
        double weight = weights[f][a] / spread[f];
        plain[f][a] = (float) weight;
        always -= weight * mean[f];
      }
      plain[0][a] = (float) always;
    }
    return plain;
  }
}
