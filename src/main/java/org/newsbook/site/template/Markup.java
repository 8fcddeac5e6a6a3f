package org.newsbook.site.template;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Markup as it is written: no indentation, no blank lines, no character that XML cannot hold. */
final class Markup {
  private static final Pattern NOT_IN_XML =
      Pattern.compile("[^\\t\\n\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private Markup() {}

  /**
   * Lines without space around them; space inside a line is left as it is. Without what XML 1.0
   * cannot hold, which no reader sees in HTML either.
   */
  static String compact(String text) {
    return NOT_IN_XML
        .matcher(text)
        .replaceAll("")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
