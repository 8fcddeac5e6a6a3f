package org.newsbook.capture.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Charsets;

/** Reads the text of a Rich Text file (RTF 1.9): its paragraphs, without any of its looks. */
public final class RtfReader {
  private static final Set<String> SILENT =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "object",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "footnote",
          "annotation",
          "fldinst",
          "xe",
          "tc",
          "themedata",
          "datastore",
          "listtable",
          "revtbl",
          "filetbl");
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("tab", " "),
          Map.entry("line", " "),
          Map.entry("cell", " | "),
          Map.entry("emdash", "\u2014"),
          Map.entry("endash", "\u2013"),
          Map.entry("lquote", "\u2018"),
          Map.entry("rquote", "\u2019"),
          Map.entry("ldblquote", "\u201c"),
          Map.entry("rdblquote", "\u201d"),
          Map.entry("bullet", "\u2022"));

  /** Groups within groups, more than any program writes. */
  private static final int DEEPEST = 1_000;

  /** What holds within a group; {@code skip} characters follow each \\u for older programs. */
  private record State(boolean silent, int skip) {}

  private final String rtf;
  private final DocumentLines lines = new DocumentLines();
  private final StringBuilder text = new StringBuilder();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Deque<State> open = new ArrayDeque<>();
  private State state = new State(false, 1);
  private Charset charset = Charset.forName("windows-1252");
  private int at;
  private int skipped;

  private RtfReader(byte[] file) {
    this.rtf = new String(file, StandardCharsets.ISO_8859_1);
  }

  public static boolean is(byte[] file) {
    return file.length > 5 && new String(file, 0, 5, StandardCharsets.ISO_8859_1).equals("{\\rtf");
  }

  public static Capture read(String path, byte[] file) {
    RtfReader reader = new RtfReader(file);
    while (reader.at < reader.rtf.length()) {
      reader.step(reader.rtf.charAt(reader.at++));
    }
    reader.paragraph();
    return reader.lines.capture(path);
  }

  private void step(char c) {
    switch (c) {
      case '{' -> {
        flush();
        if (open.size() < DEEPEST) {
          open.push(state);
        }
      }
      case '}' -> {
        flush();
        state = open.isEmpty() ? state : open.pop();
      }
      case '\\' -> control();
      case '\r', '\n' -> {}
      default -> add(c);
    }
  }

  private void control() {
    char c = at < rtf.length() ? rtf.charAt(at) : ' ';
    if (Character.isLetter(c)) {
      word();
      return;
    }
    at++;
    if (c == '\'' && at + 2 <= rtf.length()) {
      int value =
          Character.digit(rtf.charAt(at), 16) * 16 + Character.digit(rtf.charAt(at + 1), 16);
      at += 2;
      add((char) (value & 0xff));
    } else if (c == '*') {
      state = new State(true, state.skip());
    } else if (c == '~' || c == '_') {
      say(c == '~' ? " " : "-");
    } else if (c == '\n' || c == '\r') {
      paragraph();
    } else if (c == '\\' || c == '{' || c == '}') {
      add(c);
    }
  }

  private void word() {
    int start = at;
    while (at < rtf.length() && Character.isLetter(rtf.charAt(at))) {
      at++;
    }
    String word = rtf.substring(start, at);
    int digits = at;
    while (at < rtf.length()
        && (Character.isDigit(rtf.charAt(at)) || at == digits && rtf.charAt(at) == '-')) {
      at++;
    }
    String number = rtf.substring(digits, Math.min(at, digits + 9));
    int value = number.matches("-?\\d+") ? Integer.parseInt(number) : 1;
    at += at < rtf.length() && rtf.charAt(at) == ' ' ? 1 : 0;
    apply(word, value);
  }

  private void apply(String word, int value) {
    if (SILENT.contains(word) || word.equals("v") && value != 0 || word.equals("deleted")) {
      state = new State(true, state.skip());
    } else if (word.equals("u")) {
      say(String.valueOf((char) value));
      skipped = state.skip();
    } else if (word.equals("uc")) {
      state = new State(state.silent(), Math.max(0, value));
    } else if (word.equals("ansicpg")) {
      charset =
          Charsets.named("windows-" + value)
              .or(() -> Charsets.named("x-windows-" + value))
              .orElse(charset);
    } else if (word.equals("bin")) {
      at = Math.min(rtf.length(), at + Math.max(0, value));
    } else if (Set.of("par", "sect", "page", "row").contains(word)) {
      paragraph();
    } else if (WORDS.containsKey(word)) {
      say(WORDS.getOrDefault(word, ""));
    }
  }

  /** A character of the file's own encoding; bytes are decoded together, as some take two. */
  private void add(char c) {
    if (skipped > 0) {
      skipped--;
    } else if (!state.silent()) {
      bytes.write(c);
    }
  }

  private void say(String words) {
    flush();
    if (!state.silent()) {
      text.append(words);
    }
  }

  private void flush() {
    text.append(bytes.toString(charset));
    bytes.reset();
  }

  private void paragraph() {
    if (!state.silent()) {
      flush();
      lines.add(text.toString().replaceAll("(?: \\| )+$", ""), Block.Kind.PLAIN);
      text.setLength(0);
    }
  }
}
