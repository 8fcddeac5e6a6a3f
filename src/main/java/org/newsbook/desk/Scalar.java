package org.newsbook.desk;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word, number or text in corrections.yaml, or a list of some.
 *
 * @param value what it says
 * @param yaml how it is written
 */
record Scalar(String value, String yaml) {
  /** What means the same without quotes, also in a list in brackets. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "\\p{L}(?:(?:[\\p{L}\\p{M}\\p{N} ._/’()&+-]|:(?=\\p{N})){0,400}[\\p{L}\\p{M}\\p{N}.)])?");

  /** What some reader of YAML takes for a truth value or for nothing. */
  private static final Pattern NO_TEXT = Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null");

  /** Quoted where YAML would read something else. */
  static Scalar text(String value) {
    String line = value.replaceAll("\\p{Cntrl}+", " ").strip();
    boolean plain = PLAIN.matcher(line).matches() && !NO_TEXT.matcher(line).matches();
    String quoted = '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    return new Scalar(line, plain ? line : quoted);
  }

  /** A number, a day or a word of the grammar. */
  static Scalar plain(Object value) {
    return new Scalar(value.toString(), value.toString());
  }

  static Scalar list(List<Scalar> items) {
    return new Scalar(
        items.stream().map(Scalar::value).collect(Collectors.joining(", ", "[", "]")),
        items.stream().map(Scalar::yaml).collect(Collectors.joining(", ", "[", "]")));
  }

  /** Whether it is a line that comes before another. */
  boolean before(String other) {
    return isLine(value) && isLine(other) && Integer.parseInt(value) < Integer.parseInt(other);
  }

  private static boolean isLine(String text) {
    return text.matches("[1-9][0-9]{0,8}");
  }
}
