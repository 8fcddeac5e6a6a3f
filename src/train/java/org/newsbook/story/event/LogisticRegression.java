package org.newsbook.story.event;

import java.util.List;

/** Logistic regression by Newton's method, with a little of the weights' squares as a cost. */
final class LogisticRegression {
  private static final int ROUNDS = 30;
  private static final double REGULARISATION = 1e-3;

  private LogisticRegression() {}

  static double[] fit(List<GoldFolder.Pair> pairs) {
    int size = Evidence.FEATURES.size();
    double[] weights = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[size];
      double[][] hessian = new double[size][size];
      for (GoldFolder.Pair pair : pairs) {
        double p = Evidence.probability(Evidence.dot(pair.features(), weights));
        for (int i = 0; i < size; i++) {
          gradient[i] += (p - (pair.same() ? 1 : 0)) * pair.features()[i] / pairs.size();
          for (int j = 0; j < size; j++) {
            hessian[i][j] += p * (1 - p) * pair.features()[i] * pair.features()[j] / pairs.size();
          }
        }
      }
      for (int i = 0; i < size; i++) {
        gradient[i] += REGULARISATION * weights[i];
        hessian[i][i] += REGULARISATION;
      }
      double[] step = solve(hessian, gradient);
      for (int i = 0; i < size; i++) {
        weights[i] -= step[i];
      }
    }
    return weights;
  }

  /** Gauss's elimination; the matrix is positive definite. */
  private static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    double[] x = right.clone();
    for (int k = 0; k < size; k++) {
      for (int i = k + 1; i < size; i++) {
        double factor = matrix[i][k] / matrix[k][k];
        for (int j = k; j < size; j++) {
          matrix[i][j] -= factor * matrix[k][j];
        }
        x[i] -= factor * x[k];
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int j = i + 1; j < size; j++) {
        x[i] -= matrix[i][j] * x[j];
      }
      x[i] /= matrix[i][i];
    }
    return x;
  }
}
