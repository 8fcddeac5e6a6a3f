package org.newsbook.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;

@DisplayName("Corrections")
class CorrectionsTest {
  @TempDir private Path temp;
  private final Problems problems = new Problems();

  @Test
  void areNoneWhereThereIsNoFile() {
    assertThat(Corrections.read(temp.resolve("corrections.yaml"), problems))
        .isEqualTo(Corrections.NONE);
  }

  @Test
  void holdWhatAnEditorDecidedOfACapture() throws IOException {
    Corrections read =
        read(
            """
            captures:
              captures/a.txt:
                starts: [62]
                joins: [87, 93]
                titles:
                  52: Three states meet
                dates: {62: 2025-09-03}
            notNames: [Getty Images]
            """);
    assertThat(problems.list()).isEmpty();
    CaptureCorrection a = read.of("captures/a.txt");
    assertThat(a.lines(Correction.STARTS)).containsExactly(62);
    assertThat(a.lines(Correction.JOINS)).containsExactly(87, 93);
    assertThat(a.of(Correction.TITLES).get(52).value()).isEqualTo("Three states meet");
    assertThat(a.of(Correction.DATES).get(62).day()).isEqualTo(LocalDate.of(2025, 9, 3));
    assertThat(read.notNames()).containsExactly("Getty Images");
    assertThat(read.of("captures/b.txt")).isEqualTo(CaptureCorrection.NONE);
    assertThat(read.decisions())
        .contains(
            new Decision(2, Correction.CAPTURES, "captures/a.txt", 0, List.of(), ""),
            new Decision(4, Correction.JOINS, "captures/a.txt", 93, List.of(), ""),
            new Decision(8, Correction.NOT_NAMES, "", 0, List.of("Getty Images"), ""));
  }

  @Test
  void sayWhyInACommentBehindThemOrAbove() throws IOException {
    Corrections read =
        read(
            """
            # Not for readers.
            captures:
              # why: the agency's own
              # marks say so
              captures/a.txt:
                starts: [62, 70]
                outlet: Star # why: it is at the foot
            names:
              same:
                - [Ana Kovač, Anna Kovac]   # why: one mayor
                # why: father and son

                - [Jan Berg, Jan Berg junior]
            """);
    assertThat(read.decisions().stream().filter(d -> !d.kind().word().equals("captures")))
        .extracting(Decision::statedOn, Decision::why)
        .containsExactly(
            tuple(6, "the agency's own marks say so"),
            tuple(6, "the agency's own marks say so"),
            tuple(7, "it is at the foot"),
            tuple(10, "one mayor"),
            tuple(13, ""));
    assertThat(messages()).isEmpty();
    read("captures: {}\n# why: nothing\n\n");
    read("nothing: [] # why: nothing\n");
    assertThat(messages())
        .contains(
            "corrections.yaml:1: a reason, and no decision (write it behind one, or in the line"
                + " above)");
  }

  @Test
  void nameTheLineOfAMistakeAndKeepTheRest() throws IOException {
    Corrections read =
        read(
            """
            captures:
              captures/a.txt:
                starts: [62, near the end]
                dates:
                  62: next Friday
            ghosts: []
            """);
    assertThat(read.of("captures/a.txt").lines(Correction.STARTS)).containsExactly(62);
    assertThat(messages())
        .containsExactly(
            "corrections.yaml:3: not a line number: near the end (write the line that the source"
                + " page shows)",
            "corrections.yaml:5: not a date: next Friday (write it as 2025-09-05)",
            "corrections.yaml:6: unknown section 'ghosts' (known are "
                + String.join(", ", Correction.words(""))
                + ")");
  }

  @Test
  void thatStandTwiceOrAreNoTextAreErrors() throws IOException {
    Corrections read =
        read(
            """
            captures:
              captures/a.txt: {titles: {1: [a, b], 2: One, 2: Two}}
              captures/a.txt: {starts: [9]}
              captures/b.txt: {start: [3]}
            notNames: [null, '']
            """);
    assertThat(read.of("captures/a.txt").of(Correction.TITLES).get(2).value()).isEqualTo("One");
    assertThat(read.of("captures/a.txt").lines(Correction.STARTS))
        .as("of a capture that is named twice, which could take something down")
        .containsExactly(9);
    assertThat(read.notNames()).isEmpty();
    assertThat(messages())
        .anyMatch(
            m ->
                m.startsWith(
                    "corrections.yaml:2: a list where a text should be under titles (write"))
        .anyMatch(m -> m.startsWith("corrections.yaml:2: '2' stands on line 2 too (join"))
        .anyMatch(m -> m.startsWith("corrections.yaml:3: 'captures/a.txt' stands on line 2 too"))
        .anyMatch(
            m ->
                m.startsWith(
                    "corrections.yaml:4: unknown decision 'start' (did you mean 'starts'?"))
        .anyMatch(m -> m.startsWith("corrections.yaml:5: no name: 'null'"))
        .anyMatch(m -> m.startsWith("corrections.yaml:5: no name: ''"))
        .hasSize(6);
  }

  @Test
  void thatCannotBeReadStopTheBuildForTheyMayTakeSomethingDown() {
    assertThatThrownBy(() -> read("captures: [\n"))
        .isInstanceOf(BuildStopped.class)
        .hasMessageStartingWith("corrections.yaml:2: not YAML");
    String many = "a: &a [x]\nb:\n  - " + "*a, ".repeat(60) + "\n";
    assertThatThrownBy(() -> read(many.replace("- ", "- [").replace(", \n", "]\n")))
        .isInstanceOf(BuildStopped.class)
        .hasMessageMatching("corrections.yaml:3: .*\\(write out what each \\*alias stands for\\)");
    assertThatThrownBy(() -> read("notNames: [" + "Getty, ".repeat(500_000) + "x]\n"))
        .isInstanceOf(BuildStopped.class)
        .hasMessageStartingWith("corrections.yaml: is larger than 3 MB");
    assertThatThrownBy(() -> read("captures:\n  captures/a.txt:\n    drops: [3]\n"))
        .isInstanceOf(BuildStopped.class)
        .hasMessageStartingWith(
            "corrections.yaml:3: unknown decision 'drops' (did you mean 'drop'?");
    assertThatThrownBy(() -> read("captures: {captures/a.txt: {drop: [the last]}}\n"))
        .isInstanceOf(BuildStopped.class)
        .hasMessage(
            "corrections.yaml:1: not a line number: the last (write the line that the source page"
                + " shows, or all)");
  }

  private Corrections read(String yaml) throws IOException {
    Path file = temp.resolve("corrections.yaml");
    Files.writeString(file, yaml);
    return Corrections.read(file, problems);
  }

  private List<String> messages() {
    return problems.list().stream().map(Problem::toString).toList();
  }
}
