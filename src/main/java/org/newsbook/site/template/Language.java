package org.newsbook.site.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;
import org.newsbook.text.Slug;

/**
 * The words of the pages in one language, from {@code templates/words/<language>.properties}; what
 * a language lacks is said in English. {@code {0}} in a text stands for the first value; where that
 * is the number 1, a text whose key ends in {@code .one} goes before the plain one.
 */
public final class Language {
  private static final String FALLBACK = "en";
  private static final String PLACE = "place.";
  private static final String TROUBLE = "trouble.";
  private static final Pattern VALUE = Pattern.compile("'[^']*'|(?<=\\bline )\\d+");
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");
  private final String tag;
  private final Map<String, String> texts;
  private final Map<String, Phrase> phrases = new ConcurrentHashMap<>();

  private Language(String tag, Map<String, String> texts) {
    this.tag = tag;
    this.texts = texts;
  }

  /**
   * @param tag BCP 47; English where there are no words for its primary language
   * @param templates a user's folder, whose words go before those inside the program
   */
  public static Language of(String tag, Optional<Path> templates) {
    Map<String, String> texts = new HashMap<>(texts(FALLBACK, templates));
    Map<String, String> own = texts(primary(tag), templates);
    texts.putAll(own);
    return new Language(own.isEmpty() ? FALLBACK : tag, texts);
  }

  /** Warns where the pages cannot be in the language that the settings name. */
  public static void check(String tag, Optional<Path> templates, Problems problems) {
    if (texts(primary(tag), templates).isEmpty()) {
      problems.add(
          Problem.warning(
              "newsbook.yaml",
              0,
              "no words for pages in the language '" + tag + "'; they are in English",
              "set 'language: en' or 'de', or write a templates folder's words/"
                  + primary(tag)
                  + ".properties"));
    }
  }

  private static Map<String, String> texts(String primary, Optional<Path> templates) {
    Properties texts = new Properties();
    if (primary.matches("[a-z]{2,8}")) {
      String name = "words/" + primary + ".properties";
      try (InputStream inside = Language.class.getResourceAsStream("/templates/" + name)) {
        if (inside != null) {
          texts.load(new InputStreamReader(inside, StandardCharsets.UTF_8));
        }
        Optional<Path> own = templates.map(folder -> folder.resolve(name)).filter(Files::exists);
        if (own.isPresent()) {
          try (Reader reader = Files.newBufferedReader(own.get())) {
            texts.load(reader);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Map<String, String> all = new HashMap<>();
    texts.stringPropertyNames().forEach(key -> all.put(key, texts.getProperty(key)));
    return all;
  }

  private static String primary(String tag) {
    return tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
  }

  String tag() {
    return tag;
  }

  /** For numbers; dates are made from words. */
  Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /** The language and direction of the pages themselves. */
  public Tongue tongue() {
    return new Tongue(tag, direction(tag));
  }

  /** What a block in a language needs to say of itself: nothing where it is that of the page. */
  public Tongue tongueOf(String language) {
    return language.isBlank() || primary(language).equals(primary(tag))
        ? Tongue.OWN
        : new Tongue(language, direction(language));
  }

  private static String direction(String language) {
    return RIGHT_TO_LEFT.contains(primary(language)) ? "rtl" : "ltr";
  }

  /**
   * Plain text, or markup where the words have some.
   *
   * @throws IllegalArgumentException where there are no words for the key
   */
  public String say(String key, Object... values) {
    boolean one = values.length > 0 && values[0] instanceof Number n && n.doubleValue() == 1;
    String form = one && texts.containsKey(key + ".one") ? key + ".one" : key;
    if (values.length == 0) {
      return text(form);
    }
    return phrases.computeIfAbsent(form, k -> Phrase.of(text(k), locale())).with(values);
  }

  private String text(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no words for '" + key + "'");
    }
    return text;
  }

  /** The name of a state, bloc or region of the world, or the English one where there is none. */
  public String place(String english) {
    return texts.getOrDefault(PLACE + Slug.of(english), english);
  }

  /**
   * What a problem says or advises, where there are words for it; {@code {0}} there is the first
   * that it quotes or counts lines by.
   */
  public Optional<String> trouble(String english) {
    List<String> values = new ArrayList<>();
    Matcher value = VALUE.matcher(english);
    while (value.find()) {
      values.add(value.group().replace("'", ""));
    }
    String key = TROUBLE + Slug.of(value.replaceAll(" "));
    return texts.containsKey(key) ? Optional.of(say(key, values.toArray())) : Optional.empty();
  }

  public boolean namesPlaces() {
    return texts.keySet().stream().anyMatch(key -> key.startsWith(PLACE));
  }

  /** The words of the key, or the text itself where there are none. */
  public String orElse(String key, String text) {
    return texts.getOrDefault(key, text);
  }

  /** Several words under one key, with commas between. */
  public List<String> list(String key) {
    return List.of(text(key).split(","));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
