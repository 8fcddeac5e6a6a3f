package org.newsbook.text.linear;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * What training leaves, as a file: four letters, the version, the CRC-32 of the rest, and the rest
 * deflated.
 *
 * @param magic the four letters as a number
 * @param kind as messages name it: 'tagger model'
 */
public record ModelFile(int magic, int version, String kind) {
  private static final int BUFFER = 1 << 16;

  /** Reads what {@link Writer} wrote. */
  public interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  /** Writes the part that is deflated. */
  public interface Writer {
    void write(DataOutputStream out) throws IOException;
  }

  public byte[] toBytes(Writer rest) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DataOutputStream out =
        new DataOutputStream(
            new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION), BUFFER))) {
      rest.write(out);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(file)) {
      out.writeInt(magic);
      out.writeInt(version);
      out.writeInt(checksum(packed.toByteArray()));
      packed.writeTo(out);
    }
    return file.toByteArray();
  }

  /** Throws an {@link IOException} that says what is wrong with the file. */
  public <T> T read(InputStream file, Reader<T> rest) throws IOException {
    DataInputStream head = new DataInputStream(file);
    if (head.readInt() != magic) {
      throw new IOException("not a " + kind);
    }
    int found = head.readInt();
    if (found != version) {
      throw new IOException(
          kind + " of version " + found + ", need " + version + " (train it again)");
    }
    int checksum = head.readInt();
    byte[] packed = head.readAllBytes();
    if (checksum(packed) != checksum) {
      throw new IOException("damaged " + kind + ": its checksum is wrong");
    }
    try (DataInputStream in =
        new DataInputStream(
            new InflaterInputStream(new ByteArrayInputStream(packed), new Inflater(), BUFFER))) {
      return rest.read(in);
    }
  }

  /** The file that stands beside a class of this program. */
  public <T> T load(Class<?> beside, String name, Reader<T> rest) {
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
      return read(in, rest);
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + e.getMessage(), e);
    }
  }

  private static int checksum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }
}
