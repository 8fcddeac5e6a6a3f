package org.newsbook.capture.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbook.capture.SourceText;

/**
 * Whether Markdown is more intricate than people write it: the parser's time grows with the square
 * of the marks that nothing closes, of a paragraph's or a table's lines, and of the depth.
 */
public final class MarkdownLimits {
  private static final Pattern NESTED =
      Pattern.compile("^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t])))++");

  /** Begins a block of its own, within quotes too. */
  private static final Pattern START = Pattern.compile("(?:[-*+]|#{1,6}|\\d{1,9}[.)])\\s");

  private static final int MOST_MARKS = 1_000;
  private static final int MOST_LINES = 2_000;
  private static final int DEEPEST = 100;
  private static final String LONGEST_RUN = "`".repeat(100);
  private static final int WIDEST_INDENT = 400;

  private MarkdownLimits() {}

  public static boolean areExceeded(SourceText source) {
    int marks = 0;
    int lines = 0;
    for (String line : source.lines()) {
      String bare = unquoted(line);
      boolean starts = bare.isEmpty() || START.matcher(bare).lookingAt();
      marks = starts || bare.startsWith("|") ? 0 : marks;
      lines = starts ? 0 : lines + 1;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        boolean run = i > 0 && line.charAt(i - 1) == c;
        marks += c == '[' || c == '<' || (c == '`' || c == '*' || c == '_') && !run ? 1 : 0;
      }
      if (marks > MOST_MARKS
          || lines > MOST_LINES
          || depth(line) > DEEPEST
          || line.contains(LONGEST_RUN)) {
        return true;
      }
    }
    return false;
  }

  private static String unquoted(String line) {
    int at = 0;
    while (at < line.length() && (line.charAt(at) == '>' || line.charAt(at) <= ' ')) {
      at++;
    }
    return line.substring(at);
  }

  private static int depth(String line) {
    int indent = 0;
    while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
      indent++;
    }
    if (indent > WIDEST_INDENT && indent < line.length()) {
      return indent;
    }
    String head = line.substring(0, Math.min(line.length(), WIDEST_INDENT * 2));
    Matcher m = NESTED.matcher(head);
    return m.lookingAt()
        ? (int) m.group().chars().filter(c -> !Character.isWhitespace(c)).count()
        : 0;
  }
}
