package org.newsbook.stage;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * What was computed of some bytes, in this build or an earlier one. For functions of nothing but
 * those bytes and the program. Kept is what a build asked for; what it did not ask for is
 * forgotten.
 */
public final class Memo {
  /** Remembers nothing. */
  public static final Memo NONE = new Memo(Map.of(), false);

  private final Map<Key, byte[]> before;
  private final boolean keeps;
  private final ConcurrentMap<Key, byte[]> asked = new ConcurrentHashMap<>();

  /** Half of a SHA-256, which no two texts that anybody wrote have in common. */
  private record Key(long high, long low) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int highs = Long.compare(high, other.high);
      return highs != 0 ? highs : Long.compare(low, other.low);
    }
  }

  /**
   * @param kept by an earlier build
   */
  Memo(Optional<byte[]> kept) {
    this(kept.map(Memo::entries).orElse(Map.of()), true);
  }

  private Memo(Map<Key, byte[]> before, boolean keeps) {
    this.before = before;
    this.keeps = keeps;
  }

  /** Computes it where no build did. */
  public byte[] of(Hash bytes, Supplier<byte[]> value) {
    if (!keeps) {
      return value.get();
    }
    ByteBuffer hash = ByteBuffer.wrap(bytes.bytes());
    Key key = new Key(hash.getLong(), hash.getLong());
    byte[] found =
        Optional.ofNullable(asked.get(key))
            .or(() -> Optional.ofNullable(before.get(key)))
            .orElseGet(value);
    asked.put(key, found);
    return found;
  }

  /** The same of texts. */
  public List<String> texts(Hash bytes, Supplier<List<String>> value) {
    ByteBuffer from = ByteBuffer.wrap(of(bytes, () -> joined(value.get())));
    List<String> texts = new ArrayList<>();
    while (from.hasRemaining()) {
      byte[] text = new byte[from.getInt()];
      from.get(text);
      texts.add(new String(text, StandardCharsets.UTF_8));
    }
    return texts;
  }

  private static byte[] joined(List<String> texts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      joined.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      joined.writeBytes(bytes);
    }
    return joined.toByteArray();
  }

  private static Map<Key, byte[]> entries(byte[] kept) {
    Map<Key, byte[]> entries = new ConcurrentHashMap<>();
    ByteBuffer from = ByteBuffer.wrap(kept);
    while (from.hasRemaining()) {
      Key key = new Key(from.getLong(), from.getLong());
      byte[] value = new byte[from.getInt()];
      from.get(value);
      entries.put(key, value);
    }
    return entries;
  }

  /** The content to keep, or nothing where it is as it was; equal for equal entries. */
  Optional<byte[]> changed() {
    if (asked.keySet().equals(before.keySet())) {
      return Optional.empty();
    }
    int entry = 2 * Long.BYTES + Integer.BYTES;
    int size = asked.values().stream().mapToInt(value -> entry + value.length).sum();
    ByteBuffer to = ByteBuffer.allocate(size);
    new TreeMap<>(asked)
        .forEach(
            (key, value) -> to.putLong(key.high).putLong(key.low).putInt(value.length).put(value));
    return Optional.of(to.array());
  }
}
