package org.newsbook.capture.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsbook.text.DataFile;

/** The words that mail programs and newsletters write around a text, in several languages. */
final class MailWords {
  private static final Map<String, List<String>> SECTIONS = read();

  private MailWords() {}

  private static Map<String, List<String>> read() {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> phrases = new ArrayList<>();
    for (String line : DataFile.lines(MailWords.class, "mail-words.txt")) {
      if (line.startsWith("[")) {
        phrases = new ArrayList<>();
        sections.put(line.substring(1, line.length() - 1), phrases);
      } else {
        phrases.add(line.strip());
      }
    }
    return sections;
  }

  /** A pattern for any phrase of a section. */
  static String any(String section) {
    return SECTIONS.getOrDefault(section, List.of()).stream()
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
