package org.newsbook.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.newsbook.text.FeatureList;

/**
 * Weights after training: a byte each. Most are 0; where rows are long, only the others are looked
 * at.
 */
final class WeightMatrix implements Weights {
  private static final int LONG_ROW = 8;

  private final int rows;
  private final int columns;
  private final byte[] weights;

  /** Where the weights of each row begin among those that are not 0. */
  private final int[] starts;

  private final byte[] usedColumns;
  private final byte[] usedWeights;

  /** Keeps the array: nobody else writes to it. */
  WeightMatrix(int rows, int columns, byte[] weights) {
    if (Integer.bitCount(rows) != 1 || columns > Byte.MAX_VALUE) {
      throw new IllegalArgumentException(columns + " columns in " + rows + " rows");
    }
    if (weights.length != rows * columns) {
      throw new IllegalArgumentException(weights.length + " weights in " + rows + " rows");
    }
    this.rows = rows;
    this.columns = columns;
    this.weights = weights;
    starts = new int[rows + 1];
    int used = 0;
    for (byte weight : weights) {
      used += weight == 0 ? 0 : 1;
    }
    usedColumns = new byte[used];
    usedWeights = new byte[used];
    used = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        usedColumns[used] = (byte) (i % columns);
        usedWeights[used++] = weights[i];
      }
      if ((i + 1) % columns == 0) {
        starts[(i + 1) / columns] = used;
      }
    }
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
    if (columns < LONG_ROW) {
      addAll(scores, features);
      return;
    }
    for (int f = 0; f < features.size(); f++) {
      int row = features.row(f);
      int end = starts[row + 1];
      for (int i = starts[row]; i < end; i++) {
        scores[usedColumns[i]] += usedWeights[i];
      }
    }
  }

  private void addAll(int[] scores, FeatureList features) {
    for (int f = 0; f < features.size(); f++) {
      int at = features.row(f) * columns;
      for (int column = 0; column < columns; column++) {
        scores[column] += weights[at + column];
      }
    }
  }

  /** Rows, columns, and the bytes row by row. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(rows);
    out.writeInt(columns);
    out.write(weights);
  }

  static WeightMatrix read(DataInputStream in) throws IOException {
    int rows = in.readInt();
    int columns = in.readInt();
    return new WeightMatrix(rows, columns, in.readNBytes(rows * columns));
  }
}
