package org.newsbook.name;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.newsbook.text.DataFile;

/** A data file beside this class: '#' starts a comment line, tabs part columns, ';' parts lists. */
final class Tsv {
  private Tsv() {}

  /** One row of a data file; columns that are missing at its end are empty. */
  record Row(List<String> columns) {
    Row {
      columns = List.copyOf(columns);
    }

    String text(int column) {
      return column < columns.size() ? columns.get(column) : "";
    }

    List<String> list(int column) {
      return Arrays.stream(text(column).split(";")).filter(s -> !s.isBlank()).toList();
    }

    Position position(int latitude) {
      return new Position(
          Double.parseDouble(text(latitude)), Double.parseDouble(text(latitude + 1)));
    }

    Optional<String> optional(int column) {
      return Optional.of(text(column)).filter(s -> !s.isBlank());
    }
  }

  static List<Row> rows(String file) {
    return DataFile.lines(Tsv.class, file).stream()
        .map(line -> new Row(List.of(line.split("\t", -1))))
        .toList();
  }
}
