package org.newsbook.capture.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.newsbook.capture.Charsets;
import org.newsbook.problem.Problems;

/** Finds the text parts of a MIME message and of messages within it, in file order. */
final class MimeParts {
  /** Nobody writes more; a library's time grows with the square of their number. */
  private static final int MOST = 1_000;

  /**
   * @param header of the innermost message that it stands in
   * @param type in lower case, such as {@code text/html}
   * @param address where the part says that it was saved from
   */
  record Text(MailHeader header, String type, String text, Optional<String> address) {}

  private static final Pattern FILE =
      Pattern.compile("filename\\*?=\"?(?:[\\w-]*'[\\w-]*')?([^\";]+)");

  private final String path;
  private final byte[] bytes;
  private final Problems problems;
  private final MimeTokenStream stream = new MimeTokenStream(MimeConfig.PERMISSIVE);
  private final List<Text> texts = new ArrayList<>();
  private final Deque<MailHeader> open = new ArrayDeque<>();
  private Optional<String> address = Optional.empty();
  private String attached = "";
  private boolean ofMessage;
  private int parts;

  private MimeParts(String path, byte[] bytes, Problems problems) {
    this.path = path;
    this.bytes = bytes;
    this.problems = problems;
  }

  static List<Text> of(String path, byte[] bytes, Problems problems) {
    MimeParts message = new MimeParts(path, bytes, problems);
    try {
      message.read();
    } catch (IOException | MimeException e) {
      problems.error(path, 0, "not an e-mail that can be read", "save it again");
    }
    return message.texts;
  }

  /** Goes through the parser's events; a message within a message opens a header of its own. */
  private void read() throws IOException, MimeException {
    stream.setRecursionMode(RecursionMode.M_RECURSE);
    stream.parse(new ByteArrayInputStream(bytes));
    EntityState state = stream.getState();
    while (state != EntityState.T_END_OF_STREAM && parts <= MOST) {
      step(state);
      state = stream.next();
    }
    if (parts > MOST) {
      String message = "more than %,d parts; the rest is left out".formatted(MOST);
      problems.error(path, 0, message, "save the message again");
    }
  }

  private void step(EntityState state) throws IOException {
    switch (state) {
      case T_START_MESSAGE -> {
        open.push(new MailHeader());
        ofMessage = true;
      }
      case T_END_MESSAGE -> open.pop();
      case T_START_BODYPART, T_START_MULTIPART -> {
        parts++;
        ofMessage = false;
      }
      case T_START_HEADER -> {
        address = Optional.empty();
        attached = "";
      }
      case T_FIELD -> field();
      case T_BODY -> body();
      default -> {}
    }
  }

  private void field() {
    String name = stream.getField().getName().toLowerCase(Locale.ROOT);
    String value = MailHeader.decoded(stream.getField());
    if (name.equals("content-location") || name.equals("snapshot-content-location")) {
      address = Optional.of(value);
    }
    if (name.equals("content-disposition")
        && value.toLowerCase(Locale.ROOT).startsWith("attachment")) {
      Matcher m = FILE.matcher(value);
      attached = m.find() ? m.group(1) : "without a name";
    }
    if (ofMessage && !open.isEmpty()) {
      open.peek().put(name, value);
    }
  }

  private void body() throws IOException {
    BodyDescriptor body = stream.getBodyDescriptor();
    String type = body.getMimeType().toLowerCase(Locale.ROOT);
    if (!attached.isEmpty()) {
      String message = "an attachment, not read: " + attached;
      problems.warn(path, lineOf(attached), message, "save it beside the mail");
    } else if (type.startsWith("text/") && !open.isEmpty()) {
      byte[] bytes = stream.getDecodedInputStream().readAllBytes();
      texts.add(new Text(open.peek(), type, text(bytes, body.getCharset()), address));
    }
  }

  /** Where the file says the name of what is attached; 0 where it encodes it. */
  private int lineOf(String name) {
    String raw = new String(bytes, StandardCharsets.ISO_8859_1);
    int at = raw.indexOf(name);
    return at < 0 ? 0 : (int) raw.substring(0, at).lines().count();
  }

  private String text(byte[] bytes, String charset) {
    Optional<Charset> declared = Charsets.named(charset);
    return declared.isEmpty() || declared.get().equals(StandardCharsets.US_ASCII)
        ? Charsets.decode(path, bytes, problems).text()
        : new String(bytes, declared.get());
  }
}
