package org.newsbook.capture.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.JsonTree;
import org.newsbook.capture.Part;
import org.newsbook.capture.SourceText;
import org.newsbook.problem.Problems;

/** Reads a table of articles or addresses (CSV, RFC 4180) whose first row names its columns. */
public final class TableReader {
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
    boolean titled = columns.contains("title") || columns.contains("headline");
    if (!titled || columns.size() < 2) {
      return Optional.empty();
    }
    own.list().forEach(problems::add);
    List<JsonTree> entries =
        rows.subList(1, rows.size()).stream()
            .map(row -> row.named(columns, source.lineAt(row.start())))
            .toList();
    List<Part> parts = ExportedEntry.parts(path, entries, Optional.empty(), source, problems);
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Capture(path, Format.TABLE, source.lines(), parts));
  }
}
