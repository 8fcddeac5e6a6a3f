package org.newsbook.name.place;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What in an article speaks for a country: names of it, of its people and of places in it. A name
 * counts once, however often it stands there.
 */
final class PlaceEvidence {
  private final Map<String, Set<String>> all = new TreeMap<>();
  private final Map<String, Set<String>> local = new TreeMap<>();
  private final Map<String, Set<String>> certain = new TreeMap<>();

  /** A name that most likely means the country itself, its people or its capital. */
  void national(String iso2, String key) {
    possible(iso2, key);
    certain.computeIfAbsent(iso2, k -> new TreeSet<>()).add(key);
  }

  /** A name that places in several countries bear, this one among them. */
  void possible(String iso2, String key) {
    all.computeIfAbsent(iso2, k -> new TreeSet<>()).add(key);
  }

  /** A name of a place in that country and in no other. */
  void local(String iso2, String key) {
    national(iso2, key);
    local.computeIfAbsent(iso2, k -> new TreeSet<>()).add(key);
  }

  /** Names that speak for a country, {@code except} itself. */
  int of(String iso2, String except) {
    return without(all.getOrDefault(iso2, Set.of()), except);
  }

  /** Names of places in a country, {@code except} itself. */
  int localOf(String iso2, String except) {
    return without(local.getOrDefault(iso2, Set.of()), except);
  }

  /** Does any name but {@code except} speak for another country? */
  boolean speaksForOthers(String iso2, String except) {
    return certain.entrySet().stream()
        .anyMatch(e -> !e.getKey().equals(iso2) && without(e.getValue(), except) > 0);
  }

  private static int without(Set<String> keys, String except) {
    return keys.size() - (keys.contains(except) ? 1 : 0);
  }
}
