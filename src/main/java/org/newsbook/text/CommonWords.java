package org.newsbook.text;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** English words that tell no subject from another, from {@code common-words.txt}. */
public final class CommonWords {
  private static final Set<String> WORDS =
      DataFile.lines(CommonWords.class, "common-words.txt").stream()
          .flatMap(line -> Arrays.stream(line.split("\\s+")))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> STEMS =
      WORDS.stream().map(Stem::of).collect(Collectors.toUnmodifiableSet());

  private CommonWords() {}

  /** Takes a folded word; its other forms count too. */
  public static boolean contains(String word) {
    return WORDS.contains(word) || STEMS.contains(Stem.of(word));
  }

  /** The same for a word whose stem is at hand. */
  public static boolean contains(String word, String stem) {
    return WORDS.contains(word) || STEMS.contains(stem);
  }
}
