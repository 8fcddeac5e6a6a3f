package org.newsbook.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** English words that tell no subject from another, from {@code common-words.txt}. */
public final class CommonWords {
  private static final Set<String> WORDS = read();

  private static final Set<String> STEMS =
      WORDS.stream().map(Stem::of).collect(Collectors.toUnmodifiableSet());

  private CommonWords() {}

  /** Takes a folded word; its other forms count too. */
  public static boolean contains(String word) {
    return WORDS.contains(word) || STEMS.contains(Stem.of(word));
  }

  private static Set<String> read() {
    try (InputStream in = CommonWords.class.getResourceAsStream("common-words.txt")) {
      byte[] bytes = Objects.requireNonNull(in, "common-words.txt").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split("\\s+")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
