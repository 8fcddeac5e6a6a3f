package org.newsbook.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of general knowledge that stands beside the class that uses it: UTF-8, '#' starts a
 * comment line, where its source and licence are told.
 */
public final class DataFile {
  private DataFile() {}

  /** Its lines without comments and blank lines. */
  public static List<String> lines(Class<?> beside, String name) {
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " of this program", e);
    }
  }

  /** Its lines by section: a line {@code [name]} heads each. */
  public static Map<String, List<String>> phrases(Class<?> beside, String name) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> phrases = new ArrayList<>();
    for (String line : lines(beside, name)) {
      if (line.startsWith("[")) {
        phrases = new ArrayList<>();
        sections.put(line.substring(1, line.length() - 1), phrases);
      } else {
        phrases.add(line.strip());
      }
    }
    return sections;
  }

  /** Its words by section, where blanks part words. */
  public static Map<String, Set<String>> sections(Class<?> beside, String name) {
    Map<String, Set<String>> sections = new LinkedHashMap<>();
    phrases(beside, name)
        .forEach(
            (section, lines) ->
                sections.put(
                    section,
                    lines.stream()
                        .flatMap(line -> Stream.of(line.split("\\s+")))
                        .collect(Collectors.toCollection(LinkedHashSet::new))));
    return sections;
  }

  /** A pattern for any of these phrases as they stand. */
  public static String anyOf(Collection<String> phrases) {
    return phrases.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }

  /** The words of one section; a section that is not there is a fault of this program. */
  public static Set<String> words(Class<?> beside, String name, String section) {
    return Set.copyOf(
        Objects.requireNonNull(sections(beside, name).get(section), name + " [" + section + "]"));
  }
}
