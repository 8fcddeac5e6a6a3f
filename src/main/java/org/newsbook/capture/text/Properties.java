package org.newsbook.capture.text;

import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsbook.capture.Metadata;
import org.newsbook.problem.Problems;
import org.newsbook.text.NamedDay;

/** What the keys of front matter, or of lines 'Author: Jane Doe', tell of an article. */
record Properties(FrontMatterKeys keys, String path, Problems problems) {
  private static final Map<String, String> LANGUAGES = languages();

  /** Where '2025-3-4' lacks a digit. */
  private static final Pattern SHORT = Pattern.compile("(?<=^\\d{4}-(\\d{1,2}-)?)(?=\\d(?!\\d))");

  private static final Pattern SITE = Pattern.compile("(.*\\S)\\s+[-–—|]\\s+(\\S.{0,40})");
  private static final Pattern HOST = Pattern.compile("//([^/:?#]+)");

  /**
   * @param first the line at which they begin
   */
  Metadata told(int first) {
    int line = keys.of("title").stream().findFirst().map(FrontMatterValue::line).orElse(first);
    Optional<String> outlet =
        words(keys.of("outlet").stream().filter(v -> v.address().isEmpty()).toList());
    Optional<String> address =
        keys.of("url").stream().flatMap(value -> value.address().stream()).findFirst();
    Metadata told = Metadata.article(line);
    for (FrontMatterValue value : keys.of("published")) {
      Optional<LocalDate> day = day(value);
      if (day.isPresent()) {
        told = told.withPublished(day, value.line());
        break;
      }
    }
    return told.withTitle(words(keys.of("title")).map(t -> withoutSite(t, outlet, address)))
        .withByline(words(keys.of("byline")))
        .withOutlet(outlet)
        .withUrl(address)
        .withLanguage(language(keys.of("language")));
  }

  /** Clippers take a page's title with the name of its site behind it. */
  private static String withoutSite(
      String title, Optional<String> outlet, Optional<String> address) {
    Matcher m = SITE.matcher(title);
    if (!m.matches()) {
      return title;
    }
    String host = address.map(HOST::matcher).filter(Matcher::find).map(h -> h.group(1)).orElse("");
    String site = letters(m.group(2));
    boolean named =
        Stream.concat(outlet.stream(), Stream.concat(Stream.of(host), Stream.of(host.split("[.]"))))
            .anyMatch(name -> letters(name).equals(site));
    return named && !site.isEmpty() ? m.group(1) : title;
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceFirst("^(?:the\\s+|www[.])", "")
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Optional<String> words(List<FrontMatterValue> values) {
    return values.stream().map(FrontMatterValue::words).filter(w -> !w.isEmpty()).findFirst();
  }

  private Optional<LocalDate> day(FrontMatterValue value) {
    Optional<LocalDate> day = NamedDay.first(SHORT.matcher(value.text()).replaceAll("0"));
    if (day.isEmpty()) {
      String message = "a date that cannot be read: " + value.text();
      problems.warn(path, value.line(), message, "write it as 2025-09-05");
    }
    return day;
  }

  private Optional<String> language(List<FrontMatterValue> values) {
    for (FrontMatterValue value : values) {
      String text = value.text();
      String named = LANGUAGES.getOrDefault(text.toLowerCase(Locale.ROOT), text.replace('_', '-'));
      try {
        return Optional.of(new Locale.Builder().setLanguageTag(named).build().toLanguageTag());
      } catch (IllformedLocaleException e) {
        String message = "a language that is not known: " + text;
        problems.warn(path, value.line(), message, "write it as 'en' or 'de-AT'");
      }
    }
    return Optional.empty();
  }

  /** By their names in English and in the language itself. */
  private static Map<String, String> languages() {
    Map<String, String> names = new TreeMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(code);
      for (Locale in : List.of(Locale.ENGLISH, language)) {
        String name = language.getDisplayLanguage(in).toLowerCase(Locale.ROOT);
        if (!name.equals(code)) {
          names.putIfAbsent(name, code);
        }
      }
    }
    return names;
  }
}
