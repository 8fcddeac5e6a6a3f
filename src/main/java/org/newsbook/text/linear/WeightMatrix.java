package org.newsbook.text.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Weights after training: a byte each. Where most are 0, only the others are kept, which are then
 * all that a sum looks at.
 */
public abstract class WeightMatrix implements Weights {
  private final int rows;
  private final int columns;

  private WeightMatrix(int rows, int columns) {
    if (Integer.bitCount(rows) != 1 || columns > Byte.MAX_VALUE) {
      throw new IllegalArgumentException(columns + " columns in " + rows + " rows");
    }
    this.rows = rows;
    this.columns = columns;
  }

  /**
   * @param weights row by row; nobody else writes to them
   */
  public static WeightMatrix of(int rows, int columns, byte[] weights) {
    if (weights.length != rows * columns) {
      throw new IllegalArgumentException(weights.length + " weights in " + rows + " rows");
    }
    int used = 0;
    for (byte weight : weights) {
      used += weight == 0 ? 0 : 1;
    }
    return used > weights.length / 4
        ? new Dense(rows, columns, weights)
        : Sparse.of(rows, columns, weights, used);
  }

  @Override
  public int rows() {
    return rows;
  }

  @Override
  public int columns() {
    return columns;
  }

  /** Rows, columns, whether sparse, and the weights. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(rows);
    out.writeInt(columns);
    out.writeBoolean(this instanceof Sparse);
    writeWeights(out);
  }

  abstract void writeWeights(DataOutputStream out) throws IOException;

  public static WeightMatrix read(DataInputStream in) throws IOException {
    int rows = in.readInt();
    int columns = in.readInt();
    return in.readBoolean()
        ? Sparse.read(rows, columns, in)
        : new Dense(rows, columns, in.readNBytes(rows * columns));
  }

  /** All weights, row by row. */
  private static final class Dense extends WeightMatrix {
    private final byte[] weights;

    Dense(int rows, int columns, byte[] weights) {
      super(rows, columns);
      this.weights = weights;
    }

    @Override
    public void addTo(int[] scores, FeatureList features) {
      int columns = columns();
      for (int column = 0; column < columns; column++) {
        int sum = 0;
        for (int f = 0; f < features.size(); f++) {
          sum += weights[features.row(f) * columns + column];
        }
        scores[column] += sum;
      }
    }

    @Override
    void writeWeights(DataOutputStream out) throws IOException {
      out.write(weights);
    }
  }

  /** Those that are not 0: the number in each row, then their columns, then they themselves. */
  private static final class Sparse extends WeightMatrix {
    /** Where the entries of each row begin. */
    private final int[] starts;

    /** Column, times 256, and weight of each. */
    private final short[] entries;

    Sparse(int rows, int columns, int[] starts, short[] entries) {
      super(rows, columns);
      this.starts = starts;
      this.entries = entries;
    }

    static Sparse of(int rows, int columns, byte[] weights, int used) {
      int[] starts = new int[rows + 1];
      short[] entries = new short[used];
      int at = 0;
      for (int row = 0; row < rows; row++) {
        starts[row] = at;
        for (int column = 0; column < columns; column++) {
          byte weight = weights[row * columns + column];
          if (weight != 0) {
            entries[at++] = entry(column, weight);
          }
        }
      }
      starts[rows] = at;
      return new Sparse(rows, columns, starts, entries);
    }

    private static short entry(int column, byte weight) {
      return (short) (column << 8 | weight & 0xFF);
    }

    @Override
    public void addTo(int[] scores, FeatureList features) {
      for (int f = 0; f < features.size(); f++) {
        int row = features.row(f);
        int end = starts[row + 1];
        for (int i = starts[row]; i < end; i++) {
          scores[entries[i] >> 8] += (byte) entries[i];
        }
      }
    }

    @Override
    void writeWeights(DataOutputStream out) throws IOException {
      out.writeInt(entries.length);
      for (int row = 0; row < rows(); row++) {
        out.writeByte(starts[row + 1] - starts[row]);
      }
      for (short entry : entries) {
        out.writeByte(entry >> 8);
      }
      for (short entry : entries) {
        out.writeByte(entry);
      }
    }

    static Sparse read(int rows, int columns, DataInputStream in) throws IOException {
      short[] entries = new short[in.readInt()];
      byte[] counts = in.readNBytes(rows);
      int[] starts = new int[rows + 1];
      for (int row = 0; row < rows; row++) {
        starts[row + 1] = starts[row] + counts[row];
      }
      byte[] filled = in.readNBytes(entries.length);
      byte[] weights = in.readNBytes(entries.length);
      for (int i = 0; i < entries.length; i++) {
        entries[i] = entry(filled[i], weights[i]);
      }
      return new Sparse(rows, columns, starts, entries);
    }
  }
}
