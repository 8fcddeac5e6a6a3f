package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Corrections that do nothing")
class StaleCorrectionsTest {
  @TempDir private Path temp;

  @BeforeEach
  void captures() throws IOException {
    Path captures = Files.createDirectories(temp.resolve("content/captures"));
    Files.writeString(
        captures.resolve("tram.txt"),
        """
        Bergen opens a tram line to the hospital

        The mayor of Bergen opened a new tram line on Monday, the city council said.
        The line runs from the harbour to the hospital and takes twelve minutes.
        """);
  }

  @Test
  void areErrorsWithTheirLineAndWhatMayBeMeant() throws IOException {
    assertThat(
            told(
                """
                captures:
                  captures/none-of-these.txt: {starts: [1]}
                  tram.txt: {starts: [3]}
                  captures/tram.txt:
                    starts: [1, 4]
                    joins: [4, 9999]
                    titles: {2: Nowhere}
                notNames: [Nobody Knows Him, bergen]
                """))
        .containsExactly(
            "corrections.yaml:2: no capture 'captures/none-of-these.txt' (name it as its source"
                + " page does, as in captures/notes.txt)",
            "corrections.yaml:3: no capture 'tram.txt' (did you mean 'captures/tram.txt'? name it"
                + " as its source page does, as in captures/notes.txt)",
            "corrections.yaml:6: captures/tram.txt has no line 9999 (it ends on line 4)",
            "corrections.yaml:6: line 4 of captures/tram.txt is under starts on line 5 too (leave"
                + " it under joins or under starts)",
            "corrections.yaml:7: no article of captures/tram.txt starts on line 2 (the nearest"
                + " is on line 1; its source page shows all lines)",
            "corrections.yaml:8: no capture says 'Nobody Knows Him' (write it letter by letter as"
                + " a capture does)");
  }

  @Test
  void areJoinsOfLinesThatWouldNotStartAnArticle() throws IOException {
    assertThat(told("captures: {captures/tram.txt: {starts: [1], joins: [2]}}\n"))
        .allMatch(m -> m.startsWith("corrections.yaml:1: no article of captures/tram.txt would"))
        .hasSizeLessThanOrEqualTo(1);
    assertThat(told("captures: {captures/tram.txt: {starts: [1, 4]}}\n")).isEmpty();
  }

  private List<String> told(String corrections) throws IOException {
    Files.writeString(temp.resolve("content/corrections.yaml"), corrections);
    StringWriter err = new StringWriter();
    Main.commandLine()
        .setErr(new PrintWriter(err, true))
        .setOut(new PrintWriter(new StringWriter()))
        .execute(
            "build",
            "--content",
            temp.resolve("content").toString(),
            "--site",
            temp.resolve("site").toString());
    return err.toString().lines().filter(line -> line.startsWith("corrections.yaml")).toList();
  }
}
