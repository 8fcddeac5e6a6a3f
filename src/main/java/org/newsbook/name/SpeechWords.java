package org.newsbook.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words of {@code speech-words.txt} and {@code given-names.txt}, by section. */
final class SpeechWords {
  private static final Map<String, Set<String>> WORDS = read("speech-words.txt");
  private static final Map<String, Set<String>> GIVEN = read("given-names.txt");

  private SpeechWords() {}

  /** Somebody's sex, as far as a text shows it. */
  enum Sex {
    MAN,
    WOMAN
  }

  static boolean isSaying(String word) {
    return in("said", word);
  }

  static boolean isNaming(String word) {
    return in("named", word);
  }

  /** 'claims', 'report': as often a noun as a verb. */
  static boolean isNounLike(String word) {
    return in("noun-like", word);
  }

  /** What stands before the title of a work, or before a word that is talked about. */
  static boolean introducesTitle(String word) {
    return in("works", word);
  }

  static boolean introducesWord(String word) {
    return in("words", word);
  }

  static boolean shows(Sex sex, String word) {
    return in(sex == Sex.MAN ? "man" : "woman", word);
  }

  static boolean isGivenNameOf(Sex sex, String word) {
    return GIVEN
        .getOrDefault(sex == Sex.MAN ? "man" : "woman", Set.of())
        .contains(word.toLowerCase(Locale.ROOT));
  }

  /** The words that somebody's office may have where a description has this one. */
  static Set<String> officesOf(String description) {
    return WORDS.getOrDefault("office " + description, Set.of(description));
  }

  private static boolean in(String section, String word) {
    return WORDS.getOrDefault(section, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  private static Map<String, Set<String>> read(String resource) {
    Map<String, Set<String>> sections = new HashMap<>();
    Set<String> section = new LinkedHashSet<>();
    try (InputStream in =
            Objects.requireNonNull(SpeechWords.class.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line : lines.lines().toList()) {
        String words = line.replaceFirst("#.*", "").strip();
        if (words.startsWith("[")) {
          section = new LinkedHashSet<>();
          sections.put(words.substring(1, words.length() - 1), section);
        } else if (!words.isEmpty()) {
          section.addAll(List.of(words.split("\\s+")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sections;
  }
}
