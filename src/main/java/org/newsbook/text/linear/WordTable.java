package org.newsbook.text.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** A number from 1 to 65535 for each known word, found by the word's hash; 0 for all others. */
public final class WordTable {
  private final int[] hashes;
  private final char[] values;

  private WordTable(int size) {
    int capacity = Integer.highestOneBit(Math.max(4, size * 3));
    hashes = new int[capacity];
    values = new char[capacity];
  }

  public static WordTable of(Map<Integer, Integer> entries) {
    WordTable table = new WordTable(entries.size());
    new TreeMap<>(entries).forEach(table::put);
    return table;
  }

  private void put(int hash, int value) {
    if (value < 1 || value > Character.MAX_VALUE) {
      throw new IllegalArgumentException("value " + value);
    }
    int at = slot(hash);
    hashes[at] = hash;
    values[at] = (char) value;
  }

  public int get(int hash) {
    return values[slot(hash)];
  }

  private int slot(int hash) {
    int mask = hashes.length - 1;
    int at = WordHash.mix(1, hash) & mask;
    while (values[at] != 0 && hashes[at] != hash) {
      at = at + 1 & mask;
    }
    return at;
  }

  /** Size, then the hashes in rising order each with its value. */
  public void write(DataOutputStream out) throws IOException {
    long[] sorted = new long[values.length];
    int size = 0;
    for (int i = 0; i < values.length; i++) {
      if (values[i] != 0) {
        sorted[size++] = (long) hashes[i] << 16 | values[i];
      }
    }
    Arrays.sort(sorted, 0, size);
    out.writeInt(size);
    for (int i = 0; i < size; i++) {
      out.writeInt((int) (sorted[i] >> 16));
      out.writeChar((char) sorted[i]);
    }
  }

  public static WordTable read(DataInputStream file) throws IOException {
    int size = file.readInt();
    WordTable table = new WordTable(size);
    ByteBuffer in = ByteBuffer.wrap(file.readNBytes(size * (Integer.BYTES + Character.BYTES)));
    for (int i = 0; i < size; i++) {
      table.put(in.getInt(), in.getChar());
    }
    return table;
  }
}
