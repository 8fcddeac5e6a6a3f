package org.newsbook.capture.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.Part;
import org.newsbook.capture.PlaceFinder;
import org.newsbook.capture.SourceText;
import org.newsbook.problem.Problems;

/** Reads a mailbox (mbox, RFC 4155): each message is one or more parts. */
public final class MailboxReader {
  /** A line 'From address weekday month day time year', behind a blank one. */
  private static final Pattern FROM =
      Pattern.compile(
          "(?:^|(?<=\\n\\n)|(?<=\\n\\r\\n))From \\S+ [^\\r\\n]*\\d{4}[^\\r\\n]*\\r?\\n");

  private MailboxReader() {}

  public static Capture read(String path, byte[] bytes, SourceText source, Problems problems) {
    List<Part> parts = new ArrayList<>();
    PlaceFinder places = new PlaceFinder(source);
    // One character a byte: offsets are those of the bytes.
    String box = new String(bytes, StandardCharsets.ISO_8859_1);
    List<Integer> starts = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    Matcher m = FROM.matcher(box);
    while (m.find()) {
      starts.add(m.end());
      heads.add(m.start());
    }
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? heads.get(i + 1) : bytes.length;
      byte[] message = unquoted(Arrays.copyOfRange(bytes, starts.get(i), end));
      parts.addAll(MailReader.parts(path, message, places, problems));
    }
    if (parts.isEmpty()) {
      problems.warn(path, 0, "a mailbox without a message", "export it again");
    }
    return new Capture(path, Format.MAIL, source.lines(), parts);
  }

  /** Takes the mark off lines that would have looked like the start of a message. */
  private static byte[] unquoted(byte[] message) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(message.length);
    byte[] mark = ">From ".getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < message.length; i++) {
      boolean start = i == 0 || message[i - 1] == '\n';
      if (start && i + 6 <= message.length && Arrays.equals(message, i, i + 6, mark, 0, 6)) {
        continue;
      }
      out.write(message[i]);
    }
    return out.toByteArray();
  }
}
