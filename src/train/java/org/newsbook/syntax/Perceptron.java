package org.newsbook.syntax;

import java.util.Arrays;
import org.newsbook.text.linear.FeatureList;
import org.newsbook.text.linear.WeightMatrix;
import org.newsbook.text.linear.Weights;

/**
 * Averaged perceptron (Collins 2002) over hashed features. Whole numbers throughout, so that
 * training gives the same weights on any machine.
 */
final class Perceptron implements Weights {
  /** The few weights above are cut off, for finer steps below. */
  private static final double SHARE_IN_BYTE = 0.9995;

  private final int rows;
  private final int columns;
  private final int[] weights;

  /** Sum over the weights' changes, each times the step at which it was made. */
  private final long[] changes;

  private long step = 1;

  Perceptron(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    this.weights = new int[rows * columns];
    this.changes = new long[rows * columns];
  }

  @Override
  public int rows() {
    return rows;
  }

  @Override
  public int columns() {
    return columns;
  }

  @Override
  public void addTo(int[] scores, FeatureList features) {
    for (int f = 0; f < features.size(); f++) {
      int at = features.row(f) * columns;
      for (int column = 0; column < columns; column++) {
        scores[column] += weights[at + column];
      }
    }
  }

  void nextStep() {
    step++;
  }

  void change(FeatureList features, int column, int by) {
    for (int f = 0; f < features.size(); f++) {
      int at = features.row(f) * columns + column;
      weights[at] += by;
      changes[at] += by * step;
    }
  }

  /** Averages over all steps as bytes, of which at most {@code most} are not 0: the smallest go. */
  WeightMatrix averaged(int most) {
    float[] averages = new float[weights.length];
    float[] sizes = new float[weights.length];
    int used = 0;
    for (int i = 0; i < weights.length; i++) {
      averages[i] = (float) (weights[i] - changes[i] / (double) step);
      if (averages[i] != 0) {
        sizes[used++] = Math.abs(averages[i]);
      }
    }
    Arrays.sort(sizes, 0, used);
    double scale = used == 0 ? 1 : Byte.MAX_VALUE / sizes[(int) ((used - 1) * SHARE_IN_BYTE)];
    float least = used > most ? sizes[used - most] : 0;
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < bytes.length; i++) {
      if (Math.abs(averages[i]) >= least) {
        long scaled = Math.round(averages[i] * scale);
        bytes[i] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, scaled));
      }
    }
    return WeightMatrix.of(rows, columns, bytes);
  }
}
