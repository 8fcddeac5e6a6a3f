package org.newsbook.capture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.newsbook.text.NamedDay;

/**
 * A file's text and its lines, which end in LF, CRLF or CR. Offsets count from the start of the
 * text.
 */
public final class SourceText {
  /** In longer lines a day is sought as machines write it. */
  private static final int SEEN = 2_000;

  private final String text;
  private final List<String> lines;
  private final int[] starts;

  public SourceText(String text) {
    this.text = text;
    List<String> split = new ArrayList<>();
    int[] at = new int[64];
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      if (split.size() == at.length) {
        at = Arrays.copyOf(at, at.length * 2);
      }
      at[split.size()] = start;
      split.add(text.substring(start, end));
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    lines = List.copyOf(split);
    starts = Arrays.copyOf(at, split.size());
  }

  public String text() {
    return text;
  }

  /** As they stand, blank ones too; a final line end starts no further line. */
  public List<String> lines() {
    return lines;
  }

  /** The 1-based line on which a character stands; the nearest one for an offset outside. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return Math.max(1, found >= 0 ? found + 1 : -found - 1);
  }

  /** The offset at which a 1-based line starts; the text's length behind the last. */
  public int startOf(int line) {
    return line > starts.length ? text.length() : starts[line - 1];
  }

  /** The first line that names a day in full. */
  public Optional<Integer> lineOf(LocalDate day) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String seen = line.substring(0, Math.min(SEEN, line.length()));
      boolean named = NamedDay.full(seen).stream().anyMatch(d -> d.date().equals(Optional.of(day)));
      if (named || line.contains(day.toString())) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  /**
   * White space of any kind and length becomes one space, none at the ends; characters that take no
   * room (soft hyphen, zero-width space, byte-order mark) go.
   */
  public static String collapse(String text) {
    StringBuilder out = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        space = true;
      } else if (c != '\u00ad' && c != '\u200b' && c != '\u2060' && c != '\ufeff') {
        if (space && !out.isEmpty()) {
          out.append(' ');
        }
        space = false;
        out.append(c);
      }
    }
    return out.toString();
  }
}
