package org.newsbook.tagger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.newsbook.text.FeatureList;
import org.newsbook.text.WordTable;

/**
 * What training leaves: word classes, habits of case, and a byte for each feature and label. A file
 * is {@code NBTG}, the version, the CRC-32 of the rest, and the rest deflated: classes, habits,
 * number of rows, rows.
 */
final class TaggerModel implements Weights {
  private static final int MAGIC = 0x4E425447; // NBTG
  private static final int VERSION = 1;

  private final WordTable classes;
  private final WordTable habits;
  private final int rows;
  private final byte[] weights;

  /** Keeps the array: nobody else writes to it. */
  TaggerModel(WordTable classes, WordTable habits, int rows, byte[] weights) {
    if (Integer.bitCount(rows) != 1 || weights.length != rows * Bilou.COUNT) {
      throw new IllegalArgumentException(weights.length + " weights in " + rows + " rows");
    }
    this.classes = classes;
    this.habits = habits;
    this.rows = rows;
    this.weights = weights;
  }

  WordTable classes() {
    return classes;
  }

  WordTable habits() {
    return habits;
  }

  @Override
  public int rows() {
    return rows;
  }

  @Override
  public void addTo(int[] scores, FeatureList features) {
    for (int f = 0; f < features.size(); f++) {
      int at = features.row(f) * Bilou.COUNT;
      for (int label = 0; label < Bilou.COUNT; label++) {
        scores[label] += weights[at + label];
      }
    }
  }

  byte[] toBytes() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DataOutputStream out =
        new DataOutputStream(
            new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION)))) {
      classes.write(out);
      habits.write(out);
      out.writeInt(rows);
      out.write(weights);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(file)) {
      out.writeInt(MAGIC);
      out.writeInt(VERSION);
      out.writeInt(checksum(packed.toByteArray()));
      packed.writeTo(out);
    }
    return file.toByteArray();
  }

  /** Throws an {@link IOException} that says what is wrong with the file. */
  static TaggerModel read(InputStream file) throws IOException {
    DataInputStream head = new DataInputStream(file);
    if (head.readInt() != MAGIC) {
      throw new IOException("not a tagger model: it does not begin with NBTG");
    }
    int version = head.readInt();
    if (version != VERSION) {
      throw new IOException(
          "tagger model of version " + version + ", need " + VERSION + " (train it again)");
    }
    int checksum = head.readInt();
    byte[] packed = head.readAllBytes();
    if (checksum(packed) != checksum) {
      throw new IOException("damaged tagger model: its checksum is wrong");
    }
    try (DataInputStream in =
        new DataInputStream(
            new InflaterInputStream(new ByteArrayInputStream(packed), new Inflater(), 1 << 16))) {
      WordTable classes = WordTable.read(in);
      WordTable habits = WordTable.read(in);
      int rows = in.readInt();
      return new TaggerModel(classes, habits, rows, in.readNBytes(rows * Bilou.COUNT));
    }
  }

  private static int checksum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }
}
