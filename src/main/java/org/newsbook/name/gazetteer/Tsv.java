package org.newsbook.name.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.newsbook.name.Position;
import org.newsbook.text.DataFile;

/** A data file beside a class: '#' starts a comment line, tabs part columns, ';' parts lists. */
public final class Tsv {
  private Tsv() {}

  /** One row of a data file; columns that are missing at its end are empty. */
  public record Row(List<String> columns) {
    public Row {
      columns = List.copyOf(columns);
    }

    public String text(int column) {
      return column < columns.size() ? columns.get(column) : "";
    }

    public List<String> list(int column) {
      return Arrays.stream(text(column).split(";")).filter(s -> !s.isBlank()).toList();
    }

    public Position position(int latitude) {
      return new Position(
          Double.parseDouble(text(latitude)), Double.parseDouble(text(latitude + 1)));
    }

    Optional<String> optional(int column) {
      return Optional.of(text(column)).filter(s -> !s.isBlank());
    }
  }

  public static List<Row> rows(Class<?> beside, String file) {
    return DataFile.lines(beside, file).stream()
        .map(line -> new Row(List.of(line.split("\t", -1))))
        .toList();
  }
}
