package org.newsbook.capture.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbook.text.DataFile;

/** The words that mail programs and newsletters write around a text, in several languages. */
final class MailWords {
  private static final Map<String, List<String>> SECTIONS =
      DataFile.phrases(MailWords.class, "mail-words.txt");

  /** In quotation marks it is talked about. */
  private static final Pattern FURNITURE = Pattern.compile("(?i)(?<![\"'“‘„«])" + any("furniture"));

  private static final Pattern BELOW =
      Pattern.compile("(?i)(|.*[.!?…]\\s+)(?:" + any("below an entry") + "\\W*){1,9}");
  static final int LONGEST_FURNITURE = 200;
  private static final int LONGEST_ENTRY = 600;

  private MailWords() {}

  /** A short text with such a phrase; a long one may be about it. */
  static boolean isFurniture(String text) {
    return text.length() <= LONGEST_FURNITURE && FURNITURE.matcher(text).find();
  }

  /** What an alert writes below each of its entries. */
  static boolean endsItem(String line) {
    return lastOfItem(line).isPresent();
  }

  /** What stands before that on the same line. */
  static Optional<String> lastOfItem(String line) {
    Matcher m = BELOW.matcher(line.length() <= LONGEST_ENTRY ? line.strip() : "");
    return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
  }

  /** A pattern for any phrase of a section. */
  static String any(String section) {
    return DataFile.anyOf(SECTIONS.getOrDefault(section, List.of()));
  }
}
