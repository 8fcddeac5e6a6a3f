package org.newsbook.capture.mail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header that a mail program writes over a message that is sent on. */
final class ForwardedHeader {
  private static final Pattern MARK =
      Pattern.compile("(?i)^\\W*" + MailWords.any("forwarded") + "\\W*");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^|\\s)\\*?(?:(?<from>%s)|(?<date>%s)|(?<subject>%s)|%s)\\s?:\\*?(?=\\s)"
              .formatted(
                  MailWords.any("from"),
                  MailWords.any("date"),
                  MailWords.any("subject"),
                  MailWords.any("other")));

  /** As much as such a header is long. */
  private static final int LONGEST = 1_000;

  private ForwardedHeader() {}

  static boolean isMark(String line) {
    return MARK.matcher(line).matches();
  }

  static boolean isField(String line) {
    return LABEL.matcher(line + " ").lookingAt();
  }

  /**
   * @param text the header's lines, one after the other
   * @return nothing where it does not tell who wrote, when and about what
   */
  static Optional<MailHeader> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    MailHeader header = new MailHeader();
    String key = "";
    int from = 0;
    Matcher m = LABEL.matcher(text);
    while (m.find()) {
      put(header, key, text.substring(from, m.start()));
      key =
          m.group("from") != null
              ? "from"
              : m.group("date") != null ? "date" : m.group("subject") != null ? "subject" : "";
      from = m.end();
    }
    put(header, key, text.substring(from));
    return Optional.of(header)
        .filter(h -> h.sender().isPresent() && h.sent().isPresent() && h.subject().isPresent());
  }

  private static void put(MailHeader header, String key, String value) {
    if (!key.isEmpty()) {
      header.put(key, value.strip());
    }
  }
}
