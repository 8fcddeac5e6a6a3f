package org.newsbook.capture.mail;

import java.util.List;
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

  private static final int LINES = 12;

  private ForwardedHeader() {}

  /** Behind the last line of a header that would begin at one: fields, also below a mark. */
  static int end(List<String> lines, int from) {
    int first = from + (MARK.matcher(lines.get(from)).matches() ? 1 : 0);
    int to = from + 1;
    while (to < Math.min(lines.size(), from + LINES)
        && (isField(lines.get(to)) || to == first && lines.get(to).isBlank())) {
      to++;
    }
    return to;
  }

  private static boolean isField(String line) {
    return LABEL.matcher(line + " ").lookingAt();
  }

  /**
   * @param lines of the header
   * @return nothing where it does not tell who wrote, when and about what
   */
  static Optional<MailHeader> parse(List<String> lines) {
    String text = String.join(" ", lines);
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
