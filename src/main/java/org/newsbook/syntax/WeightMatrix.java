package org.newsbook.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.newsbook.text.FeatureList;

/** Weights after training: a byte each. */
final class WeightMatrix implements Weights {
  private final int rows;
  private final int columns;
  private final byte[] weights;

  /** Keeps the array: nobody else writes to it. */
  WeightMatrix(int rows, int columns, byte[] weights) {
    if (Integer.bitCount(rows) != 1 || weights.length != rows * columns) {
      throw new IllegalArgumentException(weights.length + " weights in " + rows + " rows");
    }
    this.rows = rows;
    this.columns = columns;
    this.weights = weights;
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
