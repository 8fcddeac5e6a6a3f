package org.newsbook.capture.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.SourceText;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;

class MarkdownReaderTest {
  private final Problems problems = new Problems();

  @Test
  void front_matter_says_that_the_file_is_one_article_and_what_is_known_of_it() {
    Metadata meta =
        read("""
                ---
                outlet: The Daily Example
                title: "Ministers meet: a first look"
                date: Sept. 5, 2025
                byline: Ann Other
                url: https://example.org/a
                language: en-GB
                ---

                They met.
                """)
            .metadata();
    assertThat(meta.oneArticle()).isTrue();
    assertThat(meta.line()).isEqualTo(3);
    assertThat(meta.title()).contains("Ministers meet: a first look");
    assertThat(meta.outlet()).contains("The Daily Example");
    assertThat(meta.byline()).contains("Ann Other");
    assertThat(meta.published()).contains(LocalDate.of(2025, 9, 5));
    assertThat(meta.publishedLine()).as("where its date stands").isEqualTo(4);
    assertThat(meta.url()).contains("https://example.org/a");
    assertThat(meta.language()).contains("en-GB");
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void each_kind_of_block_keeps_its_lines_and_its_plain_text() {
    Capture capture =
        read(
            """
            # A *heading*

            First words
            of a [paragraph](https://example.org) [1] &amp; more.

            > Quoted.

            - One
            - Two

            | a | b |
            |---|---|
            | 1 | 2 |

            ![A picture of a port](port.jpg)
            """);
    assertThat(capture.blocks())
        .containsExactly(
            new Block(1, 1, "A heading", Block.Kind.HEADING),
            new Block(3, 4, "First words of a paragraph [1] & more.", Block.Kind.PARAGRAPH),
            new Block(6, 6, "Quoted.", Block.Kind.QUOTE),
            new Block(8, 8, "One", Block.Kind.ITEM),
            new Block(9, 9, "Two", Block.Kind.ITEM),
            new Block(11, 11, "a | b", Block.Kind.TABLE_ROW),
            new Block(13, 13, "1 | 2", Block.Kind.TABLE_ROW),
            new Block(15, 15, "A picture of a port", Block.Kind.CAPTION));
    assertThat(capture.metadata()).isEqualTo(Metadata.NONE);
  }

  @Test
  void an_escaped_mark_is_a_character() {
    assertThat(read("\\# No heading\n\n\\- No item\n\n1945\\. No list\n").blocks())
        .extracting(Block::text)
        .containsExactly("# No heading", "- No item", "1945. No list");
  }

  @Test
  void a_year_at_the_start_of_a_paragraph_is_not_lost_in_a_list() {
    assertThat(read("1945. The war ends.\n").blocks())
        .extracting(Block::text)
        .containsExactly("1945. The war ends.");
  }

  @Test
  void front_matter_that_is_no_YAML_is_an_error_on_its_line_and_the_text_is_read() {
    Capture capture = read("---\ntitle: A\ndate: [2025\n---\n\nThe text.\n");
    assertThat(capture.blocks())
        .contains(new Block(6, 6, "The text.", Block.Kind.PARAGRAPH))
        .contains(new Block(2, 2, "title: A", Block.Kind.FURNITURE));
    Problem problem = problems.list().get(0);
    assertThat(problem.level()).isEqualTo(Problem.Level.ERROR);
    assertThat(problem.toString())
        .startsWith("captures/a.md:3: front matter is not YAML: ")
        .endsWith("(write 'key: value' lines, as in title: \"A headline\")");
  }

  @Test
  void front_matter_that_nothing_closes_is_an_error_and_is_read_as_text() {
    Capture capture = read("---\ntitle: A\n\nThe text.\n");
    assertThat(capture.blocks()).extracting(Block::text).contains("The text.");
    assertThat(problems.list().get(0))
        .hasToString(
            "captures/a.md:1: front matter that does not end (close it with a line of ---)");
  }

  @Test
  void a_date_may_lack_a_digit_and_a_value_of_marks_alone_is_none() {
    Capture capture = read("---\ndate: 2025-3-4\noutlet: ~\nbyline: <>\n---\nThe text.\n");
    assertThat(capture.metadata().published()).contains(LocalDate.of(2025, 3, 4));
    assertThat(capture.metadata().outlet()).isEmpty();
    assertThat(capture.metadata().byline()).isEmpty();
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void a_date_that_cannot_be_read_is_a_warning_on_its_line() {
    Capture capture = read("---\ntitle: A\ndate: soon\n---\nThe text.\n");
    assertThat(capture.metadata().published()).isEmpty();
    assertThat(problems.list().get(0))
        .hasToString("captures/a.md:3: a date that cannot be read: soon (write it as 2025-09-05)");
    assertThat(problems.hasErrors()).isFalse();
  }

  @Test
  void marks_that_nothing_closes_and_lists_without_a_bottom_are_read_as_plain_text() {
    String nested =
        IntStream.range(0, 1_500).mapToObj(i -> " ".repeat(2 * i) + "- x\n").collect(joining());
    List<String> intricate =
        List.of(
            "[a](".repeat(30_000),
            IntStream.range(1, 700).mapToObj(i -> "`".repeat(i) + " x ").collect(joining()),
            nested,
            "a <![CDATA[ ".repeat(8_000));
    for (String text : intricate) {
      Problems own = new Problems();
      MarkdownReader.read("captures/a.md", new SourceText(text), own);
      assertThat(own.list())
          .extracting(Problem::toString)
          .containsExactly(
              "captures/a.md: too intricate for Markdown, read as plain text (save it as .txt)");
    }
  }

  @Test
  void front_matter_of_references_to_references_is_an_error_and_the_text_is_read() {
    StringBuilder yaml = new StringBuilder("---\na0: &a0 [x]\n");
    for (int i = 1; i < 25; i++) {
      yaml.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    Capture capture = read(yaml + "title: *a24\n---\n\nThe text.\n");
    assertThat(capture.blocks()).extracting(Block::text).contains("The text.");
    assertThat(problems.hasErrors()).isTrue();
  }

  @Test
  void a_note_to_oneself_is_nowhere_and_a_link_between_notes_shows_its_words() {
    Capture capture =
        read(
            "The [[People/Ada Lund|mayor]] ==spoke==.[^1] #port ^b1\n\n%% Ask Per. %%\n\n![[map.png]]\n");
    assertThat(capture.blocks()).extracting(Block::text).containsExactly("The mayor spoke.");
    assertThat(capture.lines()).noneMatch(line -> line.contains("Ask Per"));
  }

  @Test
  void a_callout_is_its_keepers_own_and_nowhere_unless_it_quotes() {
    Capture capture =
        read(
            """
            The ferry sails again.

            > [!note] Mine
            > Ask Per.
            >
            > > Ask Ann.
            and ask Tom.

            It is full.
            > [!todo]-
            > - [ ] Ask Eva.

            - The berth is free.
              > [!tip] Mine
              > Ask Ida.
            - > [!note]
              > Ask Kim.

            > [!QUOTE] Key
            > "We sail," she said.

            > Nobody waits.
            """);
    assertThat(capture.blocks())
        .extracting(Block::text)
        .containsExactly(
            "The ferry sails again.",
            "It is full.",
            "The berth is free.",
            "\"We sail,\" she said.",
            "Nobody waits.");
    assertThat(capture.lines())
        .as("as the source page shows them")
        .noneMatch(line -> line.matches("(?i).*(ask|mine|todo).*"));
  }

  @Test
  void keys_that_are_not_known_are_told_and_known_ones_are_read_in_any_case() {
    Capture capture =
        read(
            "---\nTitle: Open\nAuthor: [Ann Other, Tom Berg]\nmood: calm\nLanguage: German\n---\n\nThe text.\n");
    assertThat(capture.metadata().title()).contains("Open");
    assertThat(capture.metadata().byline()).contains("Ann Other, Tom Berg");
    assertThat(capture.metadata().language()).contains("de");
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "captures/a.md:4: front matter keys that are not known: mood (known are title, byline,"
                + " outlet, date, url, language, and those of common clippers)");
  }

  @Test
  void what_the_Markdown_parser_cannot_bear_is_read_as_plain_text() {
    Capture capture = read("- ".repeat(50_000) + "x\n\nThe text.\n");
    assertThat(capture.blocks()).extracting(Block::text).contains("The text.");
    assertThat(problems.list().get(0))
        .hasToString(
            "captures/a.md: too intricate for Markdown, read as plain text (save it as .txt)");
  }

  private Capture read(String text) {
    return MarkdownReader.read("captures/a.md", new SourceText(text), problems);
  }

  @Test
  void a_mistake_in_one_key_of_front_matter_is_told_on_its_line_and_costs_no_other() {
    String text = "The ferry sails again on Monday, the board said.";
    Capture yaml = read("---\ntitle: \"Ferry\ndate: 2025-03-04\nbyline: Ann Other\n---\n" + text);
    Capture toml = read("+++\ntitle = \"Ferry\"\nthis is no key\ndate = 2025-03-04\n+++\n" + text);
    assertThat(yaml.metadata().byline()).contains("Ann Other");
    assertThat(toml.metadata().title()).contains("Ferry");
    assertThat(List.of(yaml, toml))
        .allMatch(c -> c.metadata().published().equals(Optional.of(LocalDate.of(2025, 3, 4))));
    assertThat(problems.list())
        .extracting(Problem::toString)
        .satisfiesExactlyInAnyOrder(
            problem -> assertThat(problem).startsWith("captures/a.md:2: front matter is not YAML"),
            problem -> assertThat(problem).startsWith("captures/a.md:3: front matter is not TOML"));
  }

  @Test
  void of_a_key_that_stands_twice_the_first_counts_and_the_second_is_told() {
    Capture capture = read("---\nTitle: Ferry\ntitle: Lock\ndate: 2025-03-04\n---\nThe text.\n");
    assertThat(capture.metadata().title()).contains("Ferry");
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "captures/a.md:3: front matter that says 'title' twice; the first counts"
                + " (take one of them away)");
  }

  @Test
  void several_headings_of_the_first_rank_are_titles_and_short_ones_are_not() {
    String text = "\n\nThe ferry sails again on Monday, the board said.\n\n";
    Capture notes = read("# Ferry sails again" + text + "# Lock is shut for May" + text);
    Capture sections = read("# Ferry sails again" + text + "# Background" + text);
    Capture questions = read("# Ferry sails again" + text + "# Who pays for it all?" + text);
    assertThat(notes.blocks())
        .filteredOn(block -> block.kind() == Block.Kind.TITLE)
        .extracting(Block::text)
        .containsExactly("Ferry sails again", "Lock is shut for May");
    assertThat(List.of(sections, questions))
        .allMatch(c -> c.blocks().stream().noneMatch(b -> b.kind() == Block.Kind.TITLE));
  }
}
