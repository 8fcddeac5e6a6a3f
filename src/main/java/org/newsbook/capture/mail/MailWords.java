package org.newsbook.capture.mail;

import java.util.List;
import java.util.Map;
import org.newsbook.text.DataFile;

/** The words that mail programs and newsletters write around a text, in several languages. */
final class MailWords {
  private static final Map<String, List<String>> SECTIONS =
      DataFile.phrases(MailWords.class, "mail-words.txt");

  private MailWords() {}

  /** A pattern for any phrase of a section. */
  static String any(String section) {
    return DataFile.anyOf(SECTIONS.getOrDefault(section, List.of()));
  }
}
