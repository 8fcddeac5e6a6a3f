package org.newsbook.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the language of a text by its commonest words, from {@code languages.txt}. */
public final class Languages {
  private static final int SEEN = 4_000;
  private static final double ENOUGH = 0.08;
  private static final int ENOUGH_WORDS = 30;

  /** No letter before is of a script that one language has for itself. */
  private static final char FIRST_OF_SCRIPTS = 0x1100;

  private static final Map<String, Set<String>> COMMON =
      DataFile.sections(Languages.class, "languages.txt");

  private Languages() {}

  /** The commonest words of all of them, folded. */
  public static Set<String> commonest() {
    return COMMON.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }

  /** Of those that are written in a script of their own. */
  private static Optional<String> ofScript(String text) {
    int han = 0;
    int kana = 0;
    int hangul = 0;
    int letters = 0;
    for (int i = 0; i < Math.min(SEEN, text.length()); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        if (c >= FIRST_OF_SCRIPTS) {
          switch (Character.UnicodeScript.of(c)) {
            case HAN -> han++;
            case HIRAGANA, KATAKANA -> kana++;
            case HANGUL -> hangul++;
            default -> {}
          }
        }
      }
    }
    if (2 * (han + kana + hangul) <= letters) {
      return Optional.empty();
    }
    return Optional.of(hangul > han + kana ? "ko" : 10 * kana > han ? "ja" : "zh");
  }

  /** Whether a BCP 47 tag is English's, of any country. */
  public static boolean isEnglish(String tag) {
    return tag.toLowerCase(Locale.ROOT).matches("en(-.*)?");
  }

  /** BCP 47; 'en' where a few words leave it open, 'und' where none of the languages fits. */
  public static String of(String text) {
    Optional<String> script = ofScript(text);
    if (script.isPresent()) {
      return script.get();
    }
    List<String> words = Words.folded(text.length() > SEEN ? text.substring(0, SEEN) : text);
    String best = "en";
    long most = 0;
    for (Map.Entry<String, Set<String>> language : COMMON.entrySet()) {
      long found = words.stream().filter(language.getValue()::contains).count();
      if (found > most) {
        most = found;
        best = language.getKey();
      }
    }
    if (most == 0 && words.size() > 8) {
      return "und";
    }
    boolean few = most < ENOUGH * words.size();
    return !few ? best : words.size() < ENOUGH_WORDS ? "en" : "und";
  }
}
