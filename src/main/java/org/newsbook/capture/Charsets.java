package org.newsbook.capture;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;

/**
 * Turns bytes into text: a byte-order mark decides, else UTF-8 where all of it is UTF-8, else what
 * a page declares, else UTF-8 with each byte that is not UTF-8 read as Windows-1252. UTF-8 goes
 * before the declaration because whoever saves a page in UTF-8 often leaves the old declaration.
 */
final class Charsets {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta\\b[^>]{0,300}?charset|\\?xml[^>]{0,100}?encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
  private static final int HEAD = 4096;

  private Charsets() {}

  /** Holds a NUL without a byte-order mark that explains it, or many other control characters. */
  static boolean isBinary(byte[] bytes) {
    if (mark(bytes).isPresent()) {
      return false;
    }
    int odd = 0;
    int seen = Math.min(bytes.length, 1 << 16);
    for (int i = 0; i < seen; i++) {
      byte b = bytes[i];
      if (b == 0) {
        return true;
      }
      if (b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b) {
        odd++;
      }
    }
    return odd * 50L > seen;
  }

  static SourceText decode(String path, byte[] bytes, Problems problems) {
    Optional<Charset> mark = mark(bytes);
    if (mark.isPresent()) {
      String text = new String(bytes, mark.get());
      return new SourceText(text.startsWith("\ufeff") ? text.substring(1) : text);
    }
    int bad = firstBad(bytes);
    if (bad < 0) {
      return new SourceText(new String(bytes, StandardCharsets.UTF_8));
    }
    Optional<Charset> declared = declared(bytes);
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      return new SourceText(new String(bytes, declared.get()));
    }
    SourceText text = new SourceText(mixed(bytes));
    int line =
        new SourceText(new String(bytes, 0, bad, StandardCharsets.ISO_8859_1) + ".").lines().size();
    problems.add(
        Problem.warning(
            path,
            line,
            "not UTF-8; the bytes that are not were read as Windows-1252",
            "save the file in UTF-8"));
    return text;
  }

  private static Optional<Charset> mark(byte[] bytes) {
    if (starts(bytes, 0xef, 0xbb, 0xbf)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xff, 0xfe)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return starts(bytes, 0xfe, 0xff) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher m = DECLARED.matcher(head);
    if (!m.find()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(m.group(1));
      // As browsers do: what is declared as Latin-1 or ASCII is meant as Windows-1252.
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? WINDOWS_1252 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** Offset of the first byte that is not UTF-8, or -1. */
  private static int firstBad(byte[] bytes) {
    CharsetDecoder decoder = strict();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(1 << 13);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  private static String mixed(byte[] bytes) {
    CharsetDecoder decoder = strict();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(1 << 13);
    StringBuilder text = new StringBuilder(bytes.length);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      text.append(out.flip());
      out.clear();
      if (result.isError()) {
        text.append(new String(bytes, in.position(), result.length(), WINDOWS_1252));
        in.position(in.position() + result.length());
        decoder.reset();
      } else if (result.isUnderflow()) {
        return text.toString();
      }
    }
  }

  private static CharsetDecoder strict() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}
