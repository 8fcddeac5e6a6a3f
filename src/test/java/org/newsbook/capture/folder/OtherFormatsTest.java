package org.newsbook.capture.folder;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.Metadata;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;

class OtherFormatsTest {
  private static final String FIRST =
      "The harbour of Eastport reopened on Monday, two weeks after the storm, the mayor said.";
  private static final String SECOND =
      "Ships had waited outside the breakwater, and some of them had turned back to Westport.";

  private final Problems problems = new Problems();

  @Test
  void each_entry_of_a_feed_is_an_article() {
    Capture capture =
        read(
            "a.rss",
            """
            <?xml version="1.0"?>
            <rss version="2.0"><channel><title>Eastport News</title><link>https://example.org/</link>
            <description>News</description>
            <item><title>Harbour open again</title><link>https://example.org/1</link>
            <author>Ann Other</author>
            <pubDate>Fri, 05 Sep 2025 10:00:00 GMT</pubDate>
            <description><![CDATA[<p>The ships are back.</p><p>They waited long.</p>]]></description></item>
            <item><title>Fishermen angry</title>
            <description>They go to court.</description></item>
            </channel></rss>
            """);
    assertThat(capture.blocks())
        .containsExactly(
            new Block(4, 4, "Harbour open again", Block.Kind.TITLE),
            new Block(7, 7, "The ships are back.", Block.Kind.PARAGRAPH),
            new Block(7, 7, "They waited long.", Block.Kind.PARAGRAPH),
            new Block(8, 8, "Fishermen angry", Block.Kind.TITLE),
            new Block(9, 9, "They go to court.", Block.Kind.PARAGRAPH));
    assertThat(capture.format()).isEqualTo(Format.FEED);
    Metadata first = capture.parts().get(0).metadata();
    assertThat(first.byline()).contains("Ann Other");
    assertThat(first.outlet()).contains("Eastport News");
    assertThat(first.published()).contains(LocalDate.of(2025, 9, 5));
    assertThat(first.url()).contains("https://example.org/1");
    assertThat(first.line()).isEqualTo(4);
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void an_Atom_feed_is_read_as_well() {
    Capture capture =
        read(
            "a.xml",
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>x</id>
            <entry><title>Harbour open</title><id>y</id><updated>2025-09-05T10:00:00Z</updated>
            <content type="html">&lt;p&gt;Ships are back.&lt;/p&gt;</content></entry></feed>
            """);
    assertThat(capture.blocks())
        .extracting(Block::text)
        .containsExactly("Harbour open", "Ships are back.");
  }

  @Test
  void what_an_entity_of_a_feed_stands_for_is_never_put_in_its_place() {
    Capture capture =
        read(
            "a.rss",
            """
        <?xml version="1.0"?>
        <!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
        <rss version="2.0"><channel><item><title>&b;</title></item></channel></rss>
        """);
    assertThat(capture.blocks()).extracting(Block::text).containsExactly("&b;");
  }

  @Test
  void a_broken_feed_is_told_on_its_line_and_its_entries_are_read() {
    Capture capture =
        read(
            "a.rss",
            "<rss><channel><title>News</title>\n<item><title>Open & so on</title></item>"
                + "<item><title>Shut</title></item></channel></rss>");
    assertThat(capture.blocks()).extracting(Block::text).containsExactly("Open & so on", "Shut");
    assertThat(messages())
        .containsExactly(
            "captures/a.rss:2: a feed that is broken here; read as far as it makes sense"
                + " (see whether an entry is missing)");
  }

  @Test
  void of_an_e_mail_the_page_is_read() {
    Capture capture =
        read(
            "a.eml",
            """
            From: Ann Other <ann@example.org>
            Subject: The week in Eastport
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary="x"

            --x
            Content-Type: text/plain; charset=utf-8

            In plain words.
            --x
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            <h2>Harbour open</h2><p>A caf=C3=A9 at the quay, and more.</p>
            --x--
            """);
    assertThat(capture.blocks())
        .containsExactly(
            new Block(2, 2, "The week in Eastport", Block.Kind.TITLE),
            new Block(14, 14, "Harbour open", Block.Kind.HEADING),
            new Block(14, 14, "A café at the quay, and more.", Block.Kind.PARAGRAPH));
    assertThat(capture.format()).isEqualTo(Format.MAIL);
    assertThat(capture.parts().get(0).metadata().outlet()).contains("Ann Other");
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void a_mail_of_endless_parts_is_read_in_part_and_told() {
    Capture capture =
        read(
            "a.eml",
            "Subject: Parts\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nThe ships are back.\n"
                + "--x\n\nx\n".repeat(100_000));
    assertThat(capture.blocks()).extracting(Block::text).contains("The ships are back.");
    assertThat(messages())
        .containsExactly(
            "captures/a.eml: more than 1,000 parts; the rest is left out (save the message"
                + " again)");
  }

  @Test
  void a_feed_whose_elements_are_nested_without_end_is_an_error() {
    String deep = "<b>".repeat(100_000) + "x" + "</b>".repeat(100_000);
    Capture capture =
        read("a.rss", "<rss><channel><item><title>" + deep + "</title></item></channel></rss>");
    assertThat(capture.blocks()).isEmpty();
    assertThat(messages())
        .containsExactly(
            "captures/a.rss: elements within elements, more than 500 deep (save the feed again)");
  }

  @Test
  void an_e_mail_without_text_is_a_warning() {
    read("a.eml", "Subject: A\nMIME-Version: 1.0\nContent-Type: image/png\n\nxxxx\n");
    assertThat(messages())
        .contains("captures/a.eml: an e-mail without a text part (save the text itself)");
  }

  @Test
  void the_pages_of_a_web_archive_stand_one_after_the_other() throws IOException {
    byte[] archive = gzip(record("Harbour open again"), record("Fishermen angry", "other"));
    Capture capture = read("a.warc.gz", archive);
    assertThat(capture.blocks())
        .containsExactly(
            new Block(1, 1, "Harbour open again", Block.Kind.TITLE),
            new Block(2, 2, FIRST, Block.Kind.PARAGRAPH),
            new Block(3, 3, SECOND, Block.Kind.PARAGRAPH),
            new Block(4, 4, "Fishermen angry", Block.Kind.TITLE),
            new Block(5, 5, FIRST, Block.Kind.PARAGRAPH),
            new Block(6, 6, SECOND, Block.Kind.PARAGRAPH));
    assertThat(capture.parts())
        .extracting(part -> part.metadata().url().orElseThrow())
        .containsExactly("https://example.org/", "https://example.org/other");
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void of_two_captures_of_one_address_the_newer_is_read() throws IOException {
    String older = record("Harbour shut").replace("2025-09-05T", "2025-09-04T");
    Capture capture = read("a.warc.gz", gzip(record("Harbour open again"), older));
    assertThat(capture.parts()).hasSize(1);
    assertThat(capture.blocks().get(0).text()).isEqualTo("Harbour open again");
  }

  @Test
  void a_truncated_archive_is_an_error_and_its_first_pages_are_read() throws IOException {
    byte[] archive = gzip(record("Harbour open again"), record("Fishermen angry"));
    Capture capture = read("a.warc.gz", Arrays.copyOf(archive, archive.length - 60));
    assertThat(capture.blocks()).extracting(Block::text).contains("Harbour open again");
    assertThat(messages().get(0))
        .startsWith("captures/a.warc.gz: an archive that is broken; ")
        .endsWith("(fetch it again)");
  }

  @Test
  void a_page_that_is_cut_off_inside_an_archive_leaves_the_pages_behind_it() {
    String cut = new String(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0}, ISO_8859_1);
    String archive =
        http("", "Content-Encoding: gzip\r\nContent-Type: text/html", cut)
            + record("Harbour open again");
    Capture capture = read("a.warc", archive.getBytes(ISO_8859_1));
    assertThat(capture.blocks()).extracting(Block::text).contains("Harbour open again");
    assertThat(messages())
        .containsExactly(
            "captures/a.warc: an archive that is broken; 1 pages were read (fetch it again)");
  }

  private static String record(String title) {
    return record(title, "");
  }

  private static String record(String title, String address) {
    return http(
        address,
        "Content-Type: text/html",
        "<html><body><h1>%s</h1>\n<p>%s</p>\n<p>%s</p></body></html>"
            .formatted(title, FIRST, SECOND));
  }

  private static String http(String address, String headers, String body) {
    String http =
        "HTTP/1.1 200 OK\r\n%s\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(headers, body.length(), body);
    return "WARC/1.0\r\nWARC-Type: response\r\n"
        + "WARC-Record-ID: <urn:uuid:%s>\r\n".formatted("0c1d5b5e-1f0a-4b1e-9a57-000000000001")
        + "WARC-Date: 2025-09-05T00:00:00Z\r\nWARC-Target-URI: https://example.org/"
        + address
        + "\r\n"
        + "Content-Type: application/http; msgtype=response\r\n"
        + "Content-Length: %d\r\n\r\n%s\r\n\r\n".formatted(http.length(), http);
  }

  /** Each record packed by itself, as archives are. */
  private static byte[] gzip(String... records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (String record : records) {
      try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
        zip.write(record.getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  private Capture read(String name, String text) {
    return read(name, text.getBytes(UTF_8));
  }

  private Capture read(String name, byte[] bytes) {
    return CaptureReader.read("captures/" + name, bytes, problems).orElseThrow();
  }

  private List<String> messages() {
    return problems.list().stream().map(Problem::toString).toList();
  }
}
