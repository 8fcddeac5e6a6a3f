package org.newsbook.capture.mail;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.SourceText;
import org.newsbook.text.NamedDay;

/** What a message says of itself: who sent it, when and about what. */
final class MailHeader {
  private static final String MARK = "(?i:%s)\\s*+(?:\\[\\d++\\]\\s*+)?:\\s*+";
  private static final Pattern ANSWER = Pattern.compile(MARK.formatted(MailWords.any("answer")));
  private static final Pattern PREFIX =
      Pattern.compile("^(?:%s|%s)++".formatted(ANSWER, MARK.formatted(MailWords.any("sent on"))));
  private static final Pattern SENDER = Pattern.compile("^(.*?)\\s*<([^<>@\\s]+)@([^<>\\s]+)>$");
  private static final Pattern ADDRESS = Pattern.compile("^[^\\s@]+@([^\\s@]+)$");

  private final Map<String, String> fields = new HashMap<>();

  /** The first field of a name stands. */
  void put(String name, String value) {
    fields.putIfAbsent(name, value);
  }

  /** A field's value with its encoded words and folded lines resolved. */
  static String decoded(Field field) {
    String raw = field.getBody();
    if (field.getRaw() != null) {
      // The library reads what is not ASCII as Latin-1.
      byte[] bytes = field.getRaw().toByteArray();
      String whole = new String(bytes, StandardCharsets.UTF_8);
      raw = whole.substring(whole.indexOf(':') + 1).replaceAll("\\r?\\n(?=[ \\t])", "");
    }
    return SourceText.collapse(DecoderUtil.decodeEncodedWords(raw, DecodeMonitor.SILENT));
  }

  /** Without the marks of an answer or a forwarded message. */
  Optional<String> subject() {
    return field("subject")
        .map(subject -> PREFIX.matcher(subject).replaceFirst(""))
        .filter(subject -> !subject.isEmpty());
  }

  boolean isAnswer() {
    return field("subject").filter(subject -> ANSWER.matcher(subject).lookingAt()).isPresent();
  }

  /** The sender's name, else the host of the address. */
  Optional<String> sender() {
    return field("from").map(MailHeader::name);
  }

  private static String name(String from) {
    Matcher m = SENDER.matcher(from);
    if (m.matches()) {
      String name = m.group(1).replaceAll("^[\"']+|[\"']+$", "").strip();
      return name.isEmpty() ? m.group(3) : name;
    }
    Matcher bare = ADDRESS.matcher(from);
    return bare.matches() ? bare.group(1) : from;
  }

  /** The day in the sender's zone. */
  Optional<LocalDate> sent() {
    return field("date").flatMap(NamedDay::first);
  }

  Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
  }

  /** Of one article: all that the header tells of it. */
  Metadata article(int line) {
    return Metadata.article(line).withTitle(subject()).withOutlet(sender()).withPublished(sent());
  }
}
