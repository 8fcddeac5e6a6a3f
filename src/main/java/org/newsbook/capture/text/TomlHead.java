package org.newsbook.capture.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbook.capture.SourceText;
import org.newsbook.problem.Problems;

/**
 * Front matter in TOML, as site generators write it: {@code key = value} lines of texts, days,
 * numbers and lists of texts. Keys of a table count as the keys above it; what else TOML has, no
 * article's head needs.
 */
record TomlHead(String path, SourceText source, Problems problems) {
  private static final Pattern KEY =
      Pattern.compile("\\s*(?:\"([^\"]+)\"|([\\p{L}\\p{N}_.-]+))\\s*=\\s*(.*)");
  private static final Pattern TABLE =
      Pattern.compile("\\s*\\[{1,2}[^\\[\\]]+\\]{1,2}\\s*(?:#.*)?");
  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"|'([^']*)'");
  private static final Pattern BARE =
      Pattern.compile("[+-]?\\d[\\d_.:TZtz+ -]*|true|false|[+-]?(?:inf|nan)");
  private static final Pattern LIST =
      Pattern.compile("\\[(?:\\s*(?:" + TEXT + "|[\\w.:+-]+)\\s*(?:,|(?=\\])))*+\\s*\\]");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u(\\p{XDigit}{4})|(.))");

  /**
   * @param first the line of the mark above
   * @param last that of the mark below
   */
  Map<String, Object> read(int first, int last) {
    Map<String, Object> values = new TreeMap<>();
    for (int n = first + 1; n < last; n++) {
      String line = source.lines().get(n - 1);
      Matcher m = KEY.matcher(line);
      if (m.matches()) {
        int at = n;
        StringBuilder raw = new StringBuilder(m.group(3).strip());
        while (raw.indexOf("[") == 0 && value(raw.toString()).isEmpty() && n + 1 < last) {
          raw.append(' ').append(source.lines().get(n++).strip());
        }
        String key = m.group(1) == null ? m.group(2) : m.group(1);
        value(raw.toString()).ifPresentOrElse(v -> values.putIfAbsent(key, v), () -> tell(at));
      } else if (!line.isBlank()
          && !line.strip().startsWith("#")
          && !TABLE.matcher(line).matches()) {
        tell(n);
      }
    }
    return values;
  }

  private void tell(int line) {
    problems.error(
        path,
        line,
        "front matter that cannot be read: " + SourceText.collapse(source.lines().get(line - 1)),
        "between lines of +++ write 'key = \"value\"', as in title = \"A headline\"");
  }

  private static Optional<Object> value(String raw) {
    String text = raw.replaceFirst("(?<=[\\]\"'\\w])\\s+#[^\"'\\]]*$", "");
    Matcher m = TEXT.matcher(text);
    if (m.matches()) {
      return Optional.of(text(m));
    }
    if (LIST.matcher(text).matches()) {
      List<String> all = new ArrayList<>();
      for (m.reset(); m.find(); ) {
        all.add(text(m));
      }
      return Optional.of(all);
    }
    return Optional.<Object>of(text).filter(bare -> BARE.matcher(text).matches());
  }

  private static String text(Matcher m) {
    if (m.group(1) == null) {
      return m.group(2);
    }
    return ESCAPE
        .matcher(m.group(1))
        .replaceAll(
            e ->
                Matcher.quoteReplacement(
                    e.group(1) != null
                        ? String.valueOf((char) Integer.parseInt(e.group(1), 16))
                        : "nrt".contains(e.group(2)) ? " " : e.group(2)));
  }
}
