package org.newsbook.syntax;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.newsbook.text.WordTable;

/**
 * What training leaves. A file is {@code NBSY}, the version, the CRC-32 of the rest, and the rest
 * deflated: classes of words, tags, weights of tags, of transitions, of relations.
 *
 * @param classes class of each known word
 * @param tags universal and Penn part of speech of each tag, as {@code VERB/VBD}
 */
record SyntaxModel(
    WordTable classes,
    List<String> tags,
    WeightMatrix tagWeights,
    WeightMatrix transitionWeights,
    WeightMatrix relationWeights) {
  private static final int MAGIC = 0x4E425359; // NBSY
  private static final int VERSION = 1;

  SyntaxModel {
    tags = List.copyOf(tags);
    if (tagWeights.columns() != tags.size()) {
      throw new IllegalArgumentException(tagWeights.columns() + " columns, " + tags.size());
    }
  }

  byte[] toBytes() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DataOutputStream out =
        new DataOutputStream(
            new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION)))) {
      classes.write(out);
      out.writeInt(tags.size());
      for (String tag : tags) {
        out.writeUTF(tag);
      }
      tagWeights.write(out);
      transitionWeights.write(out);
      relationWeights.write(out);
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
  static SyntaxModel read(InputStream file) throws IOException {
    DataInputStream head = new DataInputStream(file);
    if (head.readInt() != MAGIC) {
      throw new IOException("not a syntax model: it does not begin with NBSY");
    }
    int version = head.readInt();
    if (version != VERSION) {
      throw new IOException(
          "syntax model of version " + version + ", need " + VERSION + " (train it again)");
    }
    int checksum = head.readInt();
    byte[] packed = head.readAllBytes();
    if (checksum(packed) != checksum) {
      throw new IOException("damaged syntax model: its checksum is wrong");
    }
    try (DataInputStream in =
        new DataInputStream(
            new InflaterInputStream(new ByteArrayInputStream(packed), new Inflater(), 1 << 16))) {
      WordTable classes = WordTable.read(in);
      List<String> tags = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        tags.add(in.readUTF());
      }
      return new SyntaxModel(
          classes, tags, WeightMatrix.read(in), WeightMatrix.read(in), WeightMatrix.read(in));
    }
  }

  private static int checksum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }
}
