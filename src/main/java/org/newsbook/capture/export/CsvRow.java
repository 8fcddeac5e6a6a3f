package org.newsbook.capture.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsbook.capture.JsonTree;
import org.newsbook.capture.SourceText;
import org.newsbook.problem.Problems;

/**
 * A row of a table.
 *
 * @param start offset of its first character in the source
 */
record CsvRow(int start, List<String> cells) {
  CsvRow {
    cells = List.copyOf(cells);
  }

  /** A quoted cell may hold line ends, and a quotation mark doubled. */
  static List<CsvRow> all(String path, SourceText source, Problems problems) {
    String text = source.text();
    char comma = separator(source);
    List<CsvRow> rows = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    int start = 0;
    int opened = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && text.startsWith("\"\"", i)) {
        cell.append('"');
        i++;
      } else if (c == '"' && (quoted || cell.isEmpty())) {
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
    if (quoted) {
      String hint = "close it, and write one within a cell twice";
      problems.error(path, source.lineAt(opened), "a quotation mark that nothing closes", hint);
    }
    if (!cell.isEmpty() || !cells.isEmpty()) {
      cells.add(take(cell));
      rows.add(new CsvRow(start, cells));
    }
    return rows;
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

  /** The cells under the names of their columns, in the form of a JSON export's entry. */
  JsonTree named(List<String> columns, int line) {
    Map<String, JsonTree> fields = new HashMap<>();
    for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
      fields.putIfAbsent(columns.get(i), new JsonTree(line, cells.get(i), Map.of(), List.of()));
    }
    return new JsonTree(line, "", fields, List.of());
  }
}
