package org.newsbook.capture.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;
import org.newsbook.stage.Stage;

class CaptureFolderTest {
  @TempDir Path content;
  private final Problems problems = new Problems();

  @BeforeEach
  void captures() throws IOException {
    Files.createDirectory(content.resolve("captures"));
  }

  @Test
  void captures_come_sorted_by_path_with_sub_folders_and_without_hidden_files() throws IOException {
    put("b.txt", "Second.");
    put("a/z.txt", "First.");
    put(".hidden.txt", "Not this.");
    put(".git/x.txt", "Nor this.");
    assertThat(read())
        .extracting(Capture::path)
        .containsExactly("captures/a/z.txt", "captures/b.txt");
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void each_line_that_is_not_blank_is_a_block_under_its_number() throws IOException {
    put("a.txt", "A title\r\n\r\n  The\u00a0 first\tline.  \rThe last line.\n");
    Capture capture = read().get(0);
    assertThat(capture.format()).isEqualTo(Format.TEXT);
    assertThat(capture.lines())
        .containsExactly("A title", "", "  The\u00a0 first\tline.  ", "The last line.");
    assertThat(capture.blocks())
        .containsExactly(
            new Block(1, 1, "A title", Block.Kind.PLAIN),
            new Block(3, 3, "The first line.", Block.Kind.PLAIN),
            new Block(4, 4, "The last line.", Block.Kind.PLAIN));
  }

  @Test
  void a_file_without_an_ending_is_text_and_a_page_is_known_by_its_first_words()
      throws IOException {
    put("note", "Some words.");
    put("saved.txt", "<!DOCTYPE html><html><body><p>Some words.</p></body></html>");
    assertThat(read()).extracting(Capture::format).containsExactly(Format.TEXT, Format.HTML);
  }

  @Test
  void a_missing_folder_stops_the_build() {
    Path none = content.resolve("none");
    assertThatThrownBy(() -> CaptureFolder.read(none, Stage.alone(), problems))
        .isInstanceOf(BuildStopped.class)
        .hasMessage(none.resolve("captures") + ": no such folder (put your captures there)");
  }

  @Test
  void an_empty_folder_is_a_warning() {
    assertThat(read()).isEmpty();
    assertThat(messages().get(0)).startsWith("captures: the folder is empty (put captures into it");
    assertThat(problems.hasErrors()).isFalse();
  }

  @Test
  void an_empty_file_and_a_blank_one_are_warnings_and_the_rest_goes_on() throws IOException {
    put("a.txt", "");
    put("b.txt", " \n\t\n");
    put("c.txt", "Words.");
    assertThat(read()).extracting(Capture::path).contains("captures/c.txt");
    assertThat(messages())
        .containsExactly(
            "captures/a.txt: the file is empty (delete it, or fill it)",
            "captures/b.txt: no text in it (delete it, or fill it)");
    assertThat(problems.hasErrors()).isFalse();
  }

  @Test
  void binary_junk_is_an_error_where_text_is_expected() throws IOException {
    put("a.txt", new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2});
    assertThat(read()).isEmpty();
    assertThat(messages()).containsExactly("captures/a.txt: not text (save it as text, in UTF-8)");
    assertThat(problems.hasErrors()).isTrue();
  }

  @Test
  void a_format_that_is_not_known_is_a_warning_that_lists_the_known_ones() throws IOException {
    put("a.jpg", new byte[] {'x', 'P', 'D', 'F', 0, 1, 2, 3});
    put("b.css", "body { color: red }");
    assertThat(read()).isEmpty();
    assertThat(messages().get(0))
        .startsWith("captures/a.jpg: not a known format (known are plain text (.txt, .text), Mark");
    assertThat(messages().get(1)).startsWith("captures/b.css: not a known format");
    assertThat(problems.hasErrors()).isFalse();
  }

  @Test
  void bytes_that_are_not_UTF_8_are_Windows_1252_and_the_first_bad_line_is_named()
      throws IOException {
    put("a.txt", "One.\nTwo “quoted” café.\n".getBytes(Charset.forName("windows-1252")));
    assertThat(read().get(0).lines()).containsExactly("One.", "Two “quoted” café.");
    assertThat(messages())
        .containsExactly(
            "captures/a.txt:2: not UTF-8; the bytes that are not were read as Windows-1252"
                + " (save the file in UTF-8, or put its encoding into its name,"
                + " as in notes.koi8-r.txt)");
    assertThat(problems.hasErrors()).isFalse();
  }

  @Test
  void a_stray_byte_does_not_spoil_the_rest_of_a_UTF_8_file() throws IOException {
    byte[] text = "Café. ~ Curaçao.".getBytes(UTF_8);
    text[7] = (byte) 0x97;
    put("a.txt", text);
    assertThat(read().get(0).lines()).containsExactly("Café. — Curaçao.");
  }

  @Test
  void a_byte_order_mark_decides_and_is_no_text() throws IOException {
    put("a.txt", "\ufeffŁódź".getBytes(StandardCharsets.UTF_16LE));
    put("b.txt", "\ufeffŁódź".getBytes(UTF_8));
    put("c.txt", "\ufeffŁódź".getBytes(Charset.forName("UTF-32LE")));
    put("d.txt", "\ufeffŁódź".getBytes(Charset.forName("UTF-32BE")));
    assertThat(read()).extracting(Capture::lines).containsOnly(List.of("Łódź"));
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void a_page_is_read_in_the_charset_that_it_declares() throws IOException {
    String page =
        "<html><head><meta charset='windows-1251'></head><body><p>Москва</p></body></html>";
    put("a.html", page.getBytes(Charset.forName("windows-1251")));
    assertThat(read().get(0).blocks()).extracting(Block::text).containsExactly("Москва");
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void an_endless_line_is_cut_and_the_error_says_what_is_left_out() throws IOException {
    put("a.txt", "Short.\n" + "word ".repeat(300_000));
    Capture capture = read().get(0);
    assertThat(capture.blocks().get(1).text()).hasSize(1_000_000);
    assertThat(messages())
        .containsExactly(
            "captures/a.txt:2: a text of 1,499,999 characters without a break; those behind the"
                + " first 1,000,000 are left out (break it into lines, one a paragraph)");
    assertThat(problems.hasErrors()).isTrue();
  }

  @Test
  void of_lines_without_end_the_first_are_read_and_the_error_says_from_where_on_none_is()
      throws IOException {
    put("a.txt", "Short.\n".repeat(200_005));
    assertThat(read().get(0).blocks()).hasSize(200_000);
    assertThat(messages())
        .containsExactly(
            "captures/a.txt:200001: more than 200,000 lines of text; from here on it is not read"
                + " (cut it into smaller files)");
  }

  @Test
  void a_file_that_may_not_be_read_is_an_error_and_the_rest_goes_on() throws IOException {
    put("a.txt", "Words.");
    put("b.txt", "Words.");
    Path file = content.resolve("captures/a.txt");
    assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "root reads all");
    assertThat(read()).hasSize(1);
    assertThat(messages())
        .containsExactly(
            "captures/a.txt: cannot be read (check that it is there and that you may read it)");
  }

  @Test
  void links_that_lead_in_a_circle_or_nowhere_do_not_hang() throws IOException {
    put("a.txt", "Words.");
    Files.createSymbolicLink(content.resolve("captures/loop"), content.resolve("captures"));
    Files.createSymbolicLink(content.resolve("captures/gone.txt"), content.resolve("none"));
    assertThat(read()).extracting(Capture::path).containsExactly("captures/a.txt");
    assertThat(messages())
        .containsExactly(
            "captures/gone.txt: cannot be read (check that it is there and that you may read it)");
  }

  @Test
  void a_link_to_a_file_outside_the_folder_is_refused() throws IOException {
    Path secret = Files.writeString(content.resolveSibling(content.getFileName() + ".key"), "Key.");
    Files.createSymbolicLink(content.resolve("captures/p.txt"), secret);
    Files.writeString(content.resolve("kept.txt"), "Words.");
    Files.createSymbolicLink(content.resolve("captures/q.txt"), content.resolve("kept.txt"));
    assertThat(read()).extracting(Capture::path).containsExactly("captures/q.txt");
    assertThat(messages())
        .containsExactly(
            "captures/p.txt: a link out of the content folder, not read (put the file there)");
    assertThat(problems.hasErrors()).isTrue();
    Files.delete(secret);
  }

  @Test
  void a_captures_folder_that_is_a_link_stops_the_build() throws IOException {
    Path other = Files.createDirectory(content.resolve("other"));
    Files.createSymbolicLink(other.resolve("captures"), content.resolve("captures"));
    assertThatThrownBy(() -> CaptureFolder.read(other, Stage.alone(), problems))
        .isInstanceOf(BuildStopped.class)
        .hasMessage(
            other.resolve("captures") + ": a link, not a folder (put the folder itself there)");
  }

  @Test
  void what_a_browser_saves_beside_a_page_is_no_capture() throws IOException {
    put("market.html", "<html><body><p>Words.</p></body></html>");
    put("market_files/frame.html", "<html><body><p>Buy boots.</p></body></html>");
    put("market-Dateien/style.css", "body { color: red }");
    put("market_notes/a.txt", "Words.");
    assertThat(read())
        .extracting(Capture::path)
        .containsExactly("captures/market.html", "captures/market_notes/a.txt");
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void half_of_a_character_is_shown_as_such_and_told() throws IOException {
    put("a.md", "---\ntitle: \"Harbour opens \\ud83d\"\n---\nThe ships are back \ud83d\ude00.");
    Capture capture = read().get(0);
    assertThat(capture.parts().get(0).metadata().title()).contains("Harbour opens \ufffd");
    assertThat(capture.blocks().get(0).text()).isEqualTo("The ships are back \ud83d\ude00.");
    assertThat(messages())
        .containsExactly(
            "captures/a.md: half of a character (an emoji cut in two, say), shown as \ufffd"
                + " (put the whole character there)");
  }

  @Test
  void text_in_another_encoding_is_read_by_its_letters_or_as_its_name_says() throws IOException {
    String text = "Порт закрывает рыбный рынок, сказала мэр города во вторник.";
    put("a.txt", text.getBytes(Charset.forName("windows-1251")));
    put("b.txt", text.getBytes(Charset.forName("KOI8-R")));
    put("c.koi8-r.txt", "Да".getBytes(Charset.forName("KOI8-R")));
    put("d.txt", "Words in UTF-16.".getBytes(StandardCharsets.UTF_16LE));
    put("e.txt", "Words.\0\0");
    assertThat(read())
        .extracting(capture -> capture.lines().get(0))
        .containsExactly(text, text, "Да", "Words in UTF-16.", "Words.");
    assertThat(messages())
        .extracting(message -> message.substring(0, message.indexOf(',')))
        .containsExactly(
            "captures/a.txt:1: not UTF-8; read as windows-1251",
            "captures/b.txt:1: not UTF-8; read as KOI8-R");
  }

  private void put(String name, String text) throws IOException {
    put(name, text.getBytes(UTF_8));
  }

  private void put(String name, byte[] bytes) throws IOException {
    Path file = content.resolve("captures").resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private List<Capture> read() {
    return CaptureFolder.read(content, Stage.alone(), problems);
  }

  private List<String> messages() {
    return problems.list().stream().map(Problem::toString).toList();
  }
}
