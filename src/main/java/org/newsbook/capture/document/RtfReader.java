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
          ("fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer"
                  + " footerl footerr footerf footnote annotation fldinst deleted * xe tc themedata"
                  + " datastore listtable revtbl filetbl")
              .split(" "));
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("~", " "),
          Map.entry("_", "-"),
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

  private final RtfTokens tokens;
  private final DocumentLines lines = new DocumentLines();
  private final StringBuilder text = new StringBuilder();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Deque<State> open = new ArrayDeque<>();
  private State state = new State(false, 1);
  private Charset charset = Charset.forName("windows-1252");
  private int skipped;

  private RtfReader(byte[] file) {
    this.tokens = new RtfTokens(file);
  }

  public static boolean is(byte[] file) {
    return file.length > 5 && new String(file, 0, 5, StandardCharsets.ISO_8859_1).equals("{\\rtf");
  }

  public static Capture read(String path, byte[] file) {
    RtfReader reader = new RtfReader(file);
    while (reader.tokens.hasNext()) {
      RtfTokens.Token token = reader.tokens.next();
      if (token.isByte()) {
        reader.add(token.value());
      } else {
        reader.apply(token.word(), token.value());
      }
    }
    reader.paragraph();
    return reader.lines.capture(path);
  }

  private void apply(String word, int value) {
    switch (word) {
      case "{" -> {
        flush();
        if (open.size() < DEEPEST) {
          open.push(state);
        }
      }
      case "}" -> {
        flush();
        state = open.isEmpty() ? state : open.pop();
      }
      case "u" -> {
        say(String.valueOf((char) value));
        skipped = state.skip();
      }
      case "uc" -> state = new State(state.silent(), Math.max(0, value));
      case "v" -> state = new State(state.silent() || value != 0, state.skip());
      case "ansicpg" -> charset = Charsets.named("windows-" + value).orElse(charset);
      case "bin" -> tokens.skip(value);
      case "par", "sect", "page", "row", "\n", "\r" -> paragraph();
      default -> {
        if (SILENT.contains(word)) {
          state = new State(true, state.skip());
        } else if (WORDS.containsKey(word)) {
          say(WORDS.getOrDefault(word, ""));
        }
      }
    }
  }

  /** A character of the file's own encoding; bytes are decoded together, as some take two. */
  private void add(int value) {
    if (skipped > 0) {
      skipped--;
    } else if (!state.silent()) {
      bytes.write(value);
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
      lines.add(text.toString().replaceAll("(?<! \\| )(?: \\| )++$", ""), Block.Kind.PLAIN);
      text.setLength(0);
    }
  }
}
