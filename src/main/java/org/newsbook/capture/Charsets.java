package org.newsbook.capture;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsbook.problem.Problems;

/**
 * Turns bytes into text: a byte-order mark decides, else what the file's name or the server that it
 * came from says, else UTF-8 where all of it is UTF-8, else what a page declares, else what its
 * letters suggest. UTF-8 goes before a page's declaration because whoever saves a page in UTF-8
 * often leaves the old declaration.
 */
public final class Charsets {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** The longer before those whose mark they begin with. */
  private static final List<Charset> MARKED =
      Stream.of("UTF-8", "UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE")
          .map(Charset::forName)
          .toList();

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta\\b[^>]{0,300}?charset|\\?xml[^>]{0,100}?encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
  private static final Pattern IN_NAME = Pattern.compile("\\.([\\w-]{3,20})\\.\\w+$");

  /** Some pages declare it behind long scripts. */
  private static final int HEAD = 1 << 16;

  private Charsets() {}

  /** Holds NULs that no encoding of text explains, or many other control characters. */
  public static boolean isBinary(byte[] bytes) {
    if (mark(bytes).isPresent() || CharsetGuess.wide(bytes).isPresent()) {
      return false;
    }
    int odd = 0;
    int nuls = 0;
    int seen = Math.min(length(bytes), 1 << 16);
    for (int i = 0; i < seen; i++) {
      byte b = bytes[i];
      nuls += b == 0 ? 1 : 0;
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b) {
        odd++;
      }
    }
    return odd * 50L > seen || nuls * 500L > seen;
  }

  /** Without the NULs that some programs fill a file's last block with. */
  private static int length(byte[] bytes) {
    int length = bytes.length;
    while (length > 0 && bytes[length - 1] == 0) {
      length--;
    }
    return length;
  }

  public static SourceText decode(String path, byte[] bytes, Problems problems) {
    return decode(path, bytes, Optional.empty(), problems);
  }

  /**
   * @param served the encoding that the server of a page told, if it did
   */
  public static SourceText decode(
      String path, byte[] all, Optional<Charset> served, Problems problems) {
    Optional<Charset> mark = mark(all);
    if (mark.isPresent()) {
      String text = new String(all, mark.get());
      return new SourceText(text.startsWith("\ufeff") ? text.substring(1) : text);
    }
    Optional<Charset> told = served.or(() -> inName(path)).or(() -> CharsetGuess.wide(all));
    if (told.isPresent()) {
      return new SourceText(new String(all, told.get()));
    }
    byte[] bytes = Arrays.copyOf(all, length(all));
    StringBuilder text = new StringBuilder(bytes.length);
    int bad = decode(bytes, text);
    Optional<Charset> declared =
        declared(bytes).filter(other -> bad >= 0 && !other.equals(StandardCharsets.UTF_8));
    SourceText mixed =
        new SourceText(declared.map(c -> new String(bytes, c)).orElse(text.toString()));
    if (bad < 0 || declared.isPresent()) {
      return mixed;
    }
    Charset guess = CharsetGuess.of(bytes, mixed.text());
    boolean western = guess.equals(WINDOWS_1252);
    problems.warn(
        path,
        mixed.lineAt(bad),
        western
            ? "not UTF-8; the bytes that are not were read as Windows-1252"
            : "not UTF-8; read as %s, which its letters suggest".formatted(guess.name()),
        "save the file in UTF-8, or put its encoding into its name, as in notes.koi8-r.txt");
    return western ? mixed : new SourceText(new String(bytes, guess));
  }

  /**
   * As UTF-8, and what is not as Windows-1252.
   *
   * @return offset in the text of the first character that is not UTF-8, or -1
   */
  private static int decode(byte[] bytes, StringBuilder text) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(1 << 13);
    int bad = -1;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      text.append(out.flip());
      out.clear();
      if (result.isError()) {
        bad = bad < 0 ? text.length() : bad;
        text.append(new String(bytes, in.position(), result.length(), WINDOWS_1252));
        in.position(in.position() + result.length());
        decoder.reset();
      } else if (result.isUnderflow()) {
        return bad;
      }
    }
  }

  private static Optional<Charset> inName(String path) {
    Matcher m = IN_NAME.matcher(path);
    return m.find() && !m.group(1).matches("\\d+") ? named(m.group(1)) : Optional.empty();
  }

  private static Optional<Charset> mark(byte[] bytes) {
    return MARKED.stream().filter(charset -> starts(bytes, "\ufeff".getBytes(charset))).findFirst();
  }

  private static boolean starts(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher m = DECLARED.matcher(head);
    return m.find() ? named(m.group(1)) : Optional.empty();
  }

  /** As browsers do: what is declared as Latin-1 or ASCII is meant as Windows-1252. */
  public static Optional<Charset> named(String name) {
    try {
      Charset charset = Charset.forName(name);
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? WINDOWS_1252 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
