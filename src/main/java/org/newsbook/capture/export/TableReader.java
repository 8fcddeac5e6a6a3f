package org.newsbook.capture.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.Part;
import org.newsbook.capture.PlaceFinder;
import org.newsbook.capture.SourceText;
import org.newsbook.capture.page.EntryPart;
import org.newsbook.problem.Problems;
import org.newsbook.text.NamedDay;

/** Reads a table of articles or addresses (CSV, RFC 4180) whose first row names its columns. */
public final class TableReader {
  private TableReader() {}

  /** Nothing where no column holds addresses or texts. */
  public static Optional<Capture> read(String path, SourceText source, Problems problems) {
    List<CsvRow> rows = CsvRow.all(source);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < rows.get(0).cells().size(); i++) {
      columns.putIfAbsent(rows.get(0).cells().get(i).strip().toLowerCase(Locale.ROOT), i);
    }
    boolean titled = columns.containsKey("title") || columns.containsKey("headline");
    if (!titled || rows.get(0).cells().size() < 2) {
      return Optional.empty();
    }
    List<Part> parts = new ArrayList<>();
    AddressOnly left = new AddressOnly();
    PlaceFinder places = new PlaceFinder(source);
    for (CsvRow row : rows.subList(1, rows.size())) {
      places.moveTo(row.start());
      Metadata told = told(row, columns, places.line());
      Optional<String> text = row.value(columns, "text", "content", "full_text", "body", "html");
      if (text.isPresent()) {
        parts.add(EntryPart.of(told, text.get(), places));
      } else if (told.url().isPresent()) {
        left.add();
        parts.add(new Part(List.of(), told));
      }
    }
    left.tell(path, problems);
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Capture(path, Format.HTML, source.lines(), parts));
  }

  private static Metadata told(CsvRow row, Map<String, Integer> columns, int line) {
    return Metadata.article(line)
        .withTitle(row.value(columns, "title", "headline"))
        .withByline(row.value(columns, "author", "authors", "byline"))
        .withOutlet(row.value(columns, "publication", "outlet", "publisher", "site", "media_name"))
        .withPublished(
            row.value(columns, "published", "date", "publish_date", "published_at", "pub_date")
                .flatMap(NamedDay::first))
        .withUrl(row.value(columns, "url", "link").filter(a -> a.matches("https?://\\S+")));
  }
}
