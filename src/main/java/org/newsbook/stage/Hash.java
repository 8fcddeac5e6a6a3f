package org.newsbook.stage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 of parts in the order in which they are added; where a part ends is hashed too. */
public final class Hash {
  private static final int BUFFER = 1 << 16;
  private static final byte[] UNREADABLE = {};

  private final MessageDigest sha;

  public Hash() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  public Hash add(byte[] bytes) {
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      sha.update((byte) (bytes.length >>> shift));
    }
    sha.update(bytes);
    return this;
  }

  public Hash add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Names and bytes of files below a folder; one that cannot be read differs from all others. */
  public Hash add(Path folder, Collection<String> files) {
    List<byte[]> hashes = files.parallelStream().map(file -> read(folder, file)).toList();
    int next = 0;
    for (String file : files) {
      add(file).add(hashes.get(next++));
    }
    return this;
  }

  private static byte[] read(Path folder, String file) {
    try {
      return of(folder.resolve(file));
    } catch (IOException | InvalidPathException e) {
      return UNREADABLE;
    }
  }

  /** Of a file's bytes alone. */
  public static byte[] of(Path file) throws IOException {
    MessageDigest sha = new Hash().sha;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        sha.update(buffer, 0, read);
      }
    }
    return sha.digest();
  }

  /** Of what was added; nothing can be added then. */
  public byte[] bytes() {
    return sha.digest();
  }

  /** The same in hexadecimal digits. */
  public String hex() {
    return HexFormat.of().formatHex(bytes());
  }
}
