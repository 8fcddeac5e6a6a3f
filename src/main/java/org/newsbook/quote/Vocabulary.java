package org.newsbook.quote;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.newsbook.text.DataFile;

/**
 * The words around quotations, by what they do there: the sections of {@code speech-words.txt},
 * where each is explained, and of {@code given-names.txt}.
 */
enum Vocabulary {
  SAID,
  LASTING,
  NAMED,
  CITED,
  UNSAID,
  TURNED_DOWN,
  SPOKEN,
  WORKS,
  TALKED_ABOUT,
  SMALL,
  BEFORE_NAME,
  MAN,
  WOMAN,
  PERSONAL,
  NO_SPEAKER,
  NAME_OF_MAN,
  NAME_OF_WOMAN;

  private static final Map<String, Set<String>> SECTIONS = read();

  private static final Map<Vocabulary, Set<String>> WORDS = new EnumMap<>(Vocabulary.class);

  static {
    for (Vocabulary kind : values()) {
      String section = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
      WORDS.put(kind, Objects.requireNonNull(SECTIONS.get(section), section));
    }
  }

  /** Whether a word belongs here. */
  boolean has(String lowerCase) {
    return WORDS.getOrDefault(this, Set.of()).contains(lowerCase);
  }

  /** The words that somebody's office may have where a description has this one. */
  static Set<String> officesOf(String description) {
    return SECTIONS.getOrDefault("office " + description, Set.of(description));
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> sections = new HashMap<>();
    for (String file : List.of("speech-words.txt", "given-names.txt")) {
      DataFile.sections(Vocabulary.class, file)
          .forEach((section, words) -> sections.put(section, Set.copyOf(words)));
    }
    return sections;
  }
}
