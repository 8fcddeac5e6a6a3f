package org.newsbook.capture.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.newsbook.capture.JsonTree;
import org.newsbook.capture.SourceText;
import org.newsbook.problem.Problems;

/**
 * A row of a table.
 *
 * @param start offset of its first character in the source
 */
record CsvRow(int start, List<String> cells) {
  static final String UNCLOSED = "a quotation mark that nothing closes";
  static final String CLOSE = "close it, and write one within a cell twice";
  private static final Pattern TORN = Pattern.compile("[,;\\t]\"\\S");

  CsvRow {
    cells = List.copyOf(cells);
  }

  /**
   * A quoted cell may hold line ends, and a quotation mark doubled. From the first that nothing
   * closes on, cells end with their lines.
   */
  static List<CsvRow> all(String path, SourceText source, Problems problems) {
    String text = source.text();
    char comma = separator(source);
    List<CsvRow> rows = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    boolean ofLines = false;
    int start = 0;
    int opened = 0;
    for (int i = 0; i < text.length() || quoted && !ofLines; i++) {
      if (quoted && !ofLines && (i == text.length() || opensCell(text, i, comma))) {
        problems.error(path, source.lineAt(opened), UNCLOSED, CLOSE);
        ofLines = true;
        cell.setLength(0);
        i = opened + 1;
        if (i == text.length()) {
          break;
        }
      }
      char c = text.charAt(i);
      quoted &= !(ofLines && c == '\n');
      if (quoted && c == '"' && text.startsWith("\"\"", i)) {
        cell.append('"');
        i++;
      } else if (c == '"' && (quoted ? endsCell(text, i + 1, comma) : cell.isEmpty())) {
        quoted = !quoted;
        opened = i;
      } else if (!quoted && c == comma) {
        cells.add(take(cell));
      } else if (!quoted && c == '\n') {
        cells.add(take(cell));
        rows.add(new CsvRow(start, cells));
        cells.clear();
        start = i + 1;
      } else {
        cell.append(c);
      }
    }
    if (!cell.isEmpty() || !cells.isEmpty()) {
      cells.add(take(cell));
      rows.add(new CsvRow(start, cells));
    }
    return rows;
  }

  /** A mark at the start of a line, before a text. */
  private static boolean opensCell(String text, int at, char comma) {
    return text.startsWith("\n\"", at - 1)
        && !text.startsWith("\"\"", at)
        && !endsCell(text, at + 1, comma);
  }

  private static boolean endsCell(String text, int at, char comma) {
    return at == text.length() || "\r\n".indexOf(text.charAt(at)) >= 0 || text.charAt(at) == comma;
  }

  /** What the first line has most of. */
  private static char separator(SourceText source) {
    String head = source.lines().isEmpty() ? "" : source.lines().get(0);
    char most = ',';
    for (char c : new char[] {';', '\t'}) {
      most = count(head, c) > count(head, most) ? c : most;
    }
    return most;
  }

  private static long count(String text, char c) {
    return text.chars().filter(other -> other == c).count();
  }

  private static String take(StringBuilder cell) {
    String text = cell.toString();
    cell.setLength(0);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  /** Cells ran together where a quotation mark is missing: '"The quay shut,"https://…"'. */
  boolean isTorn(int columns) {
    return cells.size() < columns && cells.stream().anyMatch(TORN.asPredicate());
  }

  /**
   * The cells under the names of their columns, in the form of a JSON export's entry; those behind
   * the last column, and all of a torn row, under no name.
   */
  JsonTree named(List<String> columns, int line) {
    Map<String, JsonTree> fields = new HashMap<>();
    int named = isTorn(columns.size()) ? 0 : Math.min(columns.size(), cells.size());
    for (int i = 0; i < named; i++) {
      fields.putIfAbsent(columns.get(i), new JsonTree(line, cells.get(i), Map.of(), List.of()));
    }
    String behind = String.join(" ", cells.subList(named, cells.size())).strip();
    if (!behind.isEmpty()) {
      fields.put("", new JsonTree(line, behind, Map.of(), List.of()));
    }
    return new JsonTree(line, "", fields, List.of());
  }
}
