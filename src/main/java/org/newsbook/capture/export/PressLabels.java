package org.newsbook.capture.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbook.text.DataFile;

/** The labels of press databases: 'BYLINE: Jane Doe', '3 of 20 DOCUMENTS', 'End of Document'. */
final class PressLabels {
  private static final Map<String, List<String>> SECTIONS =
      DataFile.phrases(PressLabels.class, "press-labels.txt");
  private static final Pattern LABEL =
      Pattern.compile("^\\s*([\\p{L}][\\p{L} -]{1,30}):(?:\\s+|$)(.*)$");

  /** '1 of 3 DOCUMENTS', 'Document 1 of 3'. */
  static final Pattern NUMBER =
      Pattern.compile(
          "(?i)^\\s*(?:%1$s\\s+)?\\d+\\s+%2$s\\s+\\d+(?:\\s+%1$s)?\\s*$"
              .formatted(any("document"), any("of")));

  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

  /** '121 words'. */
  static final Pattern WORDS =
      Pattern.compile("(?i)^\\s*\\d[\\d.,]*\\s+%s\\s*$".formatted(any("words")));

  static final Pattern COPYRIGHT = Pattern.compile("(?i)^\\s*(?:copyright\\b|\\(c\\)|©).*");

  private PressLabels() {}

  /** A pattern for any label of a section. */
  static String any(String section) {
    return DataFile.anyOf(SECTIONS.getOrDefault(section, List.of()));
  }

  /** Whether a line is one of a section's labels and nothing else. */
  static boolean is(String section, String line) {
    return SECTIONS
        .getOrDefault(section, List.of())
        .contains(line.strip().toLowerCase(Locale.ROOT));
  }

  /** The first number of such a line. */
  static int number(String line) {
    Matcher m = DIGITS.matcher(line);
    return m.find() ? Integer.parseInt(m.group()) : 0;
  }

  /** A line that starts with a label. */
  record Field(String label, String value) {
    boolean is(String section) {
      return PressLabels.is(section, label);
    }
  }

  static Optional<Field> field(String line) {
    Matcher m = LABEL.matcher(line);
    return m.matches() ? Optional.of(new Field(m.group(1), m.group(2).strip())) : Optional.empty();
  }
}
