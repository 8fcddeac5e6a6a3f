package org.newsbook.capture.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.JsonTree;
import org.newsbook.capture.Part;
import org.newsbook.capture.SourceText;
import org.newsbook.problem.Problems;

/** Reads a table of articles or addresses (CSV, RFC 4180) whose first row names its columns. */
public final class TableReader {
  private static final List<String> TITLES = List.of("title", "headline", "book title");
  private static final List<String> PASSAGES = List.of("highlight", "selection");

  private TableReader() {}

  /** Nothing where no column holds addresses or texts. */
  public static Optional<Capture> read(String path, SourceText source, Problems problems) {
    Problems own = new Problems();
    List<CsvRow> rows = CsvRow.all(path, source, own);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<String> columns =
        rows.get(0).cells().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    if (columns.stream().noneMatch(ExportedEntry::tells) || columns.size() < 2) {
      return Optional.empty();
    }
    own.list().forEach(problems::add);
    List<JsonTree> entries = new ArrayList<>();
    for (CsvRow row : rows.subList(1, rows.size())) {
      JsonTree entry = row.named(columns, source.lineAt(row.start()));
      if (row.isTorn(columns.size())) {
        problems.error(path, entry.line(), CsvRow.UNCLOSED, CsvRow.CLOSE);
      } else if (entry.has("")) {
        String hint = "put a text that has commas in it between quotation marks";
        problems.warn(path, entry.line(), "more cells than the first line has columns", hint);
      }
      int last = entries.size() - 1;
      if (last >= 0 && isOfOneText(entries.get(last), entry)) {
        entry = joined(entries.remove(last), entry);
      }
      entries.add(entry);
    }
    List<Part> parts = ExportedEntry.parts(path, entries, Optional.empty(), source, problems);
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Capture(path, Format.TABLE, source.lines(), parts));
  }

  /** Passages that somebody marked in one text stand a row each, one behind the other. */
  private static boolean isOfOneText(JsonTree above, JsonTree entry) {
    return PASSAGES.stream().anyMatch(entry::has)
        && title(entry).isPresent()
        && title(entry).equals(title(above));
  }

  private static Optional<String> title(JsonTree entry) {
    return entry.text(TITLES.toArray(String[]::new));
  }

  private static JsonTree joined(JsonTree above, JsonTree entry) {
    Map<String, JsonTree> fields = new HashMap<>(above.fields());
    entry.at("").ifPresent(unnamed -> fields.putIfAbsent("", unnamed));
    for (String key : PASSAGES) {
      fields.computeIfPresent(
          key,
          (k, first) ->
              new JsonTree(
                  first.line(),
                  first.text() + "\n" + entry.at(k).map(JsonTree::text).orElse(""),
                  Map.of(),
                  List.of()));
    }
    return new JsonTree(above.line(), "", fields, List.of());
  }
}
