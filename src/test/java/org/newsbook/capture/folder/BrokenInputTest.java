package org.newsbook.capture.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;

/** Inputs that changes by chance once found to break a reader. */
@DisplayName("Of broken input what can be read is read:")
class BrokenInputTest {
  private static final String FIRST = "The harbour council of Eastport voted on Monday.";
  private static final String SECOND = "Ships had waited outside the breakwater for two weeks.";

  private final Problems problems = new Problems();

  @Test
  void pages_of_a_web_archive_that_do_not_say_their_address() {
    String archive = record("Harbour open again") + record("Bridge closed for repairs");
    assertThat(texts("a.warc", archive))
        .contains("Harbour open again", "Bridge closed for repairs");
  }

  @Test
  void a_page_of_a_web_archive_with_a_space_behind_its_type() {
    assertThat(texts("a.warc", record("Harbour open again", "text/html ;charset=utf-8")))
        .contains("Harbour open again");
  }

  private static String record(String title) {
    return record(title, "text/html");
  }

  private static String record(String title, String type) {
    String page =
        "<html><body><article><h1>%s</h1><p>%s %s</p><p>%s %s</p></article></body></html>"
            .formatted(title, FIRST, SECOND, SECOND, FIRST);
    String http = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n" + page;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2025-09-05T00:00:00Z\r\n"
        + "WARC-Record-ID: <urn:uuid:0c1d5b5e-1f0a-4b1e-9a57-000000000001>\r\n"
        + "Content-Type: application/http; msgtype=response\r\n"
        + "Content-Length: %d\r\n\r\n%s\r\n\r\n".formatted(http.length(), http);
  }

  @Test
  void fields_of_a_press_database_in_another_order() {
    String text =
        "SE\nNews\nHD\nQuay open again\nTD\n%s\nWC\n60 words\nPD\n3 March 2025\nSN\nEastport Press\nLP\n%s\nNS\ngcat\nAN\nDocument EASTP00020250303el330001a\n";
    assertThat(texts("Factiva.txt", text.formatted(SECOND, FIRST))).contains(FIRST);
  }

  @Test
  void an_article_of_a_press_database_that_stands_within_another() {
    String article =
        "<div class=article>\n<div class=enHeadline>%s</div>\n<div>60 words</div>\n<div>4 March 2025</div>\n<div>Eastport Press</div>\n%s<p class=articleParagraph>%s</p>\n</div>\n";
    String inner = article.formatted("Bridge closed for repairs", "", FIRST);
    assertThat(texts("Factiva.html", article.formatted("Quay open again", inner, SECOND)))
        .contains("Quay open again", "Bridge closed for repairs", FIRST, SECOND);
  }

  @Test
  void an_agency_s_item_that_stands_within_another_is_read_once() {
    String item =
        "<?xml version='1.0'?><newsItem><headline>Quay open again</headline><inlineXML><nitf><body><body.content><p>%s</p><p>%s</p></body.content></body></nitf></inlineXML></newsItem>";
    assertThat(texts("a.xml", item.formatted(FIRST, SECOND))).containsOnlyOnce(FIRST, SECOND);
  }

  @Test
  void a_list_of_entries_that_ends_within_one() {
    String list = "[{\"title\":\"Quay open again\",\"content\":\"<p>%s</p>\"},{\"title\":[";
    assertThat(texts("a.json", list.formatted(FIRST))).containsExactly("Quay open again", FIRST);
    assertThat(problems.list())
        .extracting(Problem::toString)
        .allMatch(problem -> problem.startsWith("captures/a.json"))
        .noneMatch(problem -> problem.contains("not read: "))
        .isNotEmpty();
  }

  @Test
  void what_stands_behind_marks_that_come_a_hundred_thousand_times() {
    String mail = "From: The Post <a@post.example>\nSubject: %sNews\n\n%s%s\n";
    String marks = "> ".repeat(100_000);
    assertThat(texts("a.eml", mail.formatted("", marks + "x\n> ", FIRST)))
        .anyMatch(text -> text.endsWith(FIRST));
    assertThat(texts("b.eml", mail.formatted("Re: ".repeat(100_000), "", FIRST))).contains(FIRST);
    String page = "<html lang='en%s'><title>Quay</title><p>%s</p></html>";
    assertThat(texts("c.html", page.formatted("-aa".repeat(100_000), FIRST))).contains(FIRST);
  }

  private List<String> texts(String name, String text) {
    return read(name, text).orElseThrow().blocks().stream().map(Block::text).toList();
  }

  private Optional<Capture> read(String name, String text) {
    return CaptureReader.read("captures/" + name, text.getBytes(UTF_8), problems);
  }

  @Test
  void rows_of_a_table_behind_a_quotation_mark_that_nothing_closes() {
    String table = "Title,Highlight\nQuay,\"%s\n\"Bridge, old\",%s\n".formatted(FIRST, SECOND);
    assertThat(texts("a.csv", table)).contains("Quay", FIRST, "Bridge, old", SECOND);
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "captures/a.csv:2: a quotation mark that nothing closes"
                + " (close it, and write one within a cell twice)");
  }

  @Test
  void a_row_of_a_table_in_which_a_quotation_mark_is_missing() {
    String table =
        "title,url,text\n\"Quay shut,\"https://example.org/a\",\"%s\"\n\"Bridge\",\"\",\"%s\"\n"
            .formatted(FIRST, SECOND);
    assertThat(String.join("|", texts("a.csv", table))).contains("Quay shut", FIRST, SECOND);
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "captures/a.csv:2: a quotation mark that nothing closes"
                + " (close it, and write one within a cell twice)");
  }

  @Test
  void cells_of_a_table_behind_its_last_column() {
    assertThat(texts("a.csv", "title,text\nQuay,\"%s\", and more\n".formatted(FIRST)))
        .contains("Quay", FIRST, "and more");
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "captures/a.csv:2: more cells than the first line has columns"
                + " (put a text that has commas in it between quotation marks)");
  }

  @Test
  void a_table_of_marked_passages_alone() {
    assertThat(texts("a.csv", "Highlight,Note\n\"%s\",mine\n".formatted(FIRST)))
        .containsExactly(FIRST);
  }

  @Test
  void data_that_breaks_off_is_told_with_its_line() {
    Optional<Capture> read =
        CaptureReader.read(
            "captures/a.json", "{\"items\":\n[{\"title\":\"Qu".getBytes(UTF_8), problems);
    assertThat(read).isEmpty();
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "captures/a.json:2: JSON that is wrong here, or breaks off"
                + " (export it again, or mend the line)");
  }

  @Test
  void entries_before_the_place_where_data_breaks_off() {
    String feed =
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Eastport Press\",\"items\":[\n"
            + "{\"title\":\"Quay open again\",\"tags\":[\"quay\"],\"content_text\":\"%s\"},\n"
            + "{\"title\":\"Bridge closed\",\"content_text\":\"Two sh";
    assertThat(texts("a.json", feed.formatted(FIRST))).containsExactly("Quay open again", FIRST);
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "captures/a.json:3: JSON that is wrong here, or breaks off; what stands before is read"
                + " (export it again, or mend the line)");
  }

  @Test
  void entries_on_lines_of_their_own_of_which_the_last_breaks_off() {
    String entry = "{\"title\":\"Quay open again\",\"text\":\"%s\"}\n";
    assertThat(texts("a.jsonl", entry.formatted(FIRST) + entry.formatted(SECOND)))
        .containsExactly("Quay open again", FIRST, "Quay open again", SECOND);
    assertThat(problems.list()).isEmpty();
    assertThat(texts("b.jsonl", entry.formatted(FIRST) + "{\"title\":\"Bri"))
        .containsExactly("Quay open again", FIRST);
    assertThat(problems.list()).extracting(Problem::path).containsExactly("captures/b.jsonl");
  }
}
