package org.newsbook.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
    try (InputStream in = Objects.requireNonNull(Tsv.class.getResourceAsStream(file), file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<Row> rows = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(new Row(List.of(line.split("\t", -1))));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }
}
