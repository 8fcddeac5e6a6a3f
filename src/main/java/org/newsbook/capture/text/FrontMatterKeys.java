package org.newsbook.capture.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsbook.text.DataFile;

/** What is known of an article by the keys that clippers use, in any case and order. */
final class FrontMatterKeys {
  private static final Map<String, List<String>> KEYS =
      DataFile.phrases(FrontMatterKeys.class, "front-matter-keys.txt");
  private static final Set<String> KNOWN =
      KEYS.values().stream().flatMap(List::stream).collect(Collectors.toSet());

  private final Map<String, FrontMatterValue> values = new HashMap<>();
  private final Map<String, Integer> unknown = new TreeMap<>();

  /** The same key in any case, with blanks or hyphens. */
  private static String plain(String key) {
    return key.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
  }

  static boolean isKnown(String key) {
    return KNOWN.contains(plain(key));
  }

  /** Whether it was told the first time. */
  boolean put(String key, FrontMatterValue value) {
    return isKnown(key)
        ? values.putIfAbsent(plain(key), value) == null
        : unknown.putIfAbsent(key, value.line()) == null;
  }

  boolean isEmpty() {
    return values.isEmpty() && unknown.isEmpty();
  }

  /** Sorted, each with its line. */
  Map<String, Integer> unknown() {
    return unknown;
  }

  /** The values of a fact, the one to be believed first. */
  List<FrontMatterValue> of(String fact) {
    return KEYS.getOrDefault(fact, List.of()).stream()
        .map(values::get)
        .flatMap(value -> Optional.ofNullable(value).stream())
        .filter(value -> !value.text().isEmpty())
        .toList();
  }
}
