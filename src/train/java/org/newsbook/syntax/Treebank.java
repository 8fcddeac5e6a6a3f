package org.newsbook.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads annotated text: gzipped, a token on a line with its universal and Penn part of speech, head
 * (1-based, 0 the root) and relation between tabs, an empty line behind each sentence; {@code _}
 * where an annotation is missing.
 */
final class Treebank {
  /** A token as annotated. */
  record Row(String form, String upos, String xpos, int head, String relation) {
    /** Both parts of speech: {@code VERB/VBD}. */
    String tag() {
      return upos + "/" + xpos;
    }
  }

  private Treebank() {}

  static List<List<Row>> read(Path file) throws IOException {
    List<List<Row>> sentences = new ArrayList<>();
    List<Row> sentence = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        if (cells.length == 5) {
          sentence.add(new Row(cells[0], cells[1], cells[2], Integer.parseInt(cells[3]), cells[4]));
        } else if (!sentence.isEmpty()) {
          sentences.add(List.copyOf(sentence));
          sentence.clear();
        }
      }
    }
    if (!sentence.isEmpty()) {
      sentences.add(List.copyOf(sentence));
    }
    return sentences;
  }
}
