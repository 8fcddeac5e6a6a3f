package org.newsbook.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A table of general knowledge that stands beside the class that uses it: UTF-8, '#' starts a
 * comment line, where its source and licence are told.
 */
public final class DataFile {
  private DataFile() {}

  /** Its lines without comments and blank lines. */
  public static List<String> lines(Class<?> beside, String name) {
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
      return lines(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " of this program", e);
    }
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      if (text.charAt(from) != '#') {
        String line = text.substring(from, to > from && text.charAt(to - 1) == '\r' ? to - 1 : to);
        if (!line.isBlank()) {
          lines.add(line);
        }
      }
      from = to + 1;
    }
    return List.copyOf(lines);
  }

  /** Its words by section: a line {@code [name]} heads each, blanks part words. */
  public static Map<String, Set<String>> sections(Class<?> beside, String name) {
    Map<String, Set<String>> sections = new LinkedHashMap<>();
    Set<String> words = new LinkedHashSet<>();
    for (String line : lines(beside, name)) {
      if (line.startsWith("[")) {
        words = new LinkedHashSet<>();
        sections.put(line.substring(1, line.length() - 1), words);
      } else {
        words.addAll(List.of(line.strip().split("\\s+")));
      }
    }
    return sections;
  }

  /** The words of one section; a section that is not there is a fault of this program. */
  public static Set<String> words(Class<?> beside, String name, String section) {
    return Set.copyOf(
        Objects.requireNonNull(sections(beside, name).get(section), name + " [" + section + "]"));
  }
}
