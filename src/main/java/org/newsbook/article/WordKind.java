package org.newsbook.article;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.newsbook.text.DataFile;

/** Words by what they tell of a line; they stand in {@code line-words.txt}. */
enum WordKind {
  ROLE,
  PLAIN,
  PRONOUN,
  CONNECTIVE,
  STOP;

  private static final Map<WordKind, Set<String>> WORDS = new EnumMap<>(WordKind.class);

  static {
    Map<String, Set<String>> sections = DataFile.sections(WordKind.class, "line-words.txt");
    for (WordKind kind : values()) {
      String section = kind.name().toLowerCase(Locale.ROOT);
      WORDS.put(kind, Objects.requireNonNull(sections.get(section), section));
    }
  }

  boolean has(String lowerCase) {
    return WORDS.getOrDefault(this, Set.of()).contains(lowerCase);
  }
}
