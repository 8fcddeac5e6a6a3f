package org.newsbook.site;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.newsbook.site.Parts.Tongue;

/**
 * The text of all stories, in blocks of about one size: whatever a query finds, showing it loads a
 * block a story. What a list of results says of a story stands in each block that has text of it.
 */
final class SearchTexts {
  private final SearchScripts scripts;
  private final int most;
  private final List<Integer> begun = new ArrayList<>();
  private List<Piece> block = new ArrayList<>();
  private int size;
  private int first;

  /**
   * @param most characters of a block, more only where a single paragraph is longer
   */
  SearchTexts(SearchScripts scripts, int most) {
    this.scripts = scripts;
    this.most = most;
    begun.add(0);
  }

  private record Line(int number, String text) {}

  private record Report(String url, String label, Tongue tongue, List<Line> lines) {}

  /** As much of a story as stands in one block. */
  private record Piece(int doc, String title, String url, String small, List<Report> reports) {}

  void story(int doc, String title, String url, String small) throws IOException {
    if (size >= most) {
      next();
    }
    first = begun.size() - 1;
    begun.set(first, begun.get(first) + 1);
    piece(new Piece(doc, title, url, small, new ArrayList<>()));
  }

  private void piece(Piece piece) {
    block.add(piece);
    size += piece.title().length() + piece.url().length() + piece.small().length();
  }

  /**
   * @param url of the capture's page
   * @param label of the capture in marks
   */
  void report(String url, String label, Tongue tongue) {
    last(block).reports().add(new Report(url, label, tongue, new ArrayList<>()));
    size += url.length() + label.length();
  }

  /** Gives the block in which it stands, from the first of the story. */
  int line(int number, String text) throws IOException {
    if (size + text.length() > most && size > most / 2) {
      Piece piece = last(block);
      Report report = last(piece.reports());
      next();
      piece(new Piece(piece.doc(), piece.title(), piece.url(), piece.small(), new ArrayList<>()));
      report(report.url(), report.label(), report.tongue());
    }
    last(last(block).reports()).lines().add(new Line(number, text));
    size += text.length() + 8;
    return begun.size() - 1 - first;
  }

  /** How many stories begin in each block; to be called at the end. */
  String finish() throws IOException {
    next();
    StringBuilder coded = new StringBuilder();
    begun.subList(0, begun.size() - 1).forEach(count -> Postings.number(coded, count));
    return coded.toString();
  }

  private void next() throws IOException {
    List<Piece> full = block;
    scripts.write("t" + (begun.size() - 1), json -> write(json, full));
    begun.add(0);
    block = new ArrayList<>();
    size = 0;
  }

  private static void write(JsonGenerator json, List<Piece> pieces) throws IOException {
    json.writeStartArray();
    for (Piece piece : pieces) {
      json.writeStartArray();
      json.writeNumber(piece.doc());
      json.writeString(piece.title());
      json.writeString(piece.url());
      json.writeString(piece.small());
      for (Report report : piece.reports()) {
        json.writeStartArray();
        json.writeString(report.url());
        json.writeString(report.label());
        json.writeString(report.tongue().lang());
        json.writeString(report.tongue().dir());
        for (Line line : report.lines()) {
          json.writeNumber(line.number());
          json.writeString(line.text());
        }
        json.writeEndArray();
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
