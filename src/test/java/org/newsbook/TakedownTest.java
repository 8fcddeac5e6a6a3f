package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A takedown")
class TakedownTest {
  @TempDir private Path temp;
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void captures() throws IOException {
    put(
        "captures/bergen.txt",
        """
        Bergen opens a tram line to the hospital

        The mayor of Bergen opened a new tram line on Monday, the city council said.
        The line runs from the harbour to the hospital and takes twelve minutes.

        Grocer Olav Stensrud fined over scales

        Olav Stensrud was fined by the court of Lillesand on Tuesday for his scales.
        “I never touched the weights,” Stensrud said after the hearing.
        Share the story of Stensrud
        """);
    put(
        "captures/lillesand.txt",
        """
        Lillesand court fines grocer Olav Stensrud

        The court of Lillesand fined Olav Stensrud on Tuesday for the scales in his shop.
        """);
    put(
        "captures/riga.txt",
        "Riga closes a bridge\n\nThe council of Riga closed the old bridge.\n");
  }

  @Test
  void leavesNoTraceButThatAnArticleWasWithdrawn() throws IOException {
    put(
        "corrections.yaml",
        """
        captures:
          captures/bergen.txt:
            starts: [6]
            drop: [6]
            titles: {6: Stensrud the grocer is fined}
          captures/lillesand.txt: {drop: all}
        """);
    assertThat(build()).isZero();
    for (Map.Entry<String, String> file : FolderContents.of(temp.resolve("site")).entrySet()) {
      assertThat(file.getKey()).doesNotContainIgnoringCase("lillesand");
      assertThat(file.getValue())
          .as(file.getKey())
          .doesNotContainIgnoringCase("Stensrud")
          .doesNotContainIgnoringCase("Lillesand");
    }
    assertThat(read("sources/bergen.html"))
        .contains("tram line", "1 article withdrawn", "id=\"L6\"", "id=\"L10\"");
    assertThat(read("about.html")).contains("a report was taken down here");
    assertThat(read("data/articles.jsonl")).contains("tram").hasLineCount(2);
  }

  @Test
  void isHeededWhateverElseOfTheTextIsPublished() throws IOException {
    put("newsbook.yaml", "text: excerpt\n");
    put("corrections.yaml", "captures: {captures/bergen.txt: {starts: [6], drop: [8]}}\n");
    assertThat(build()).isZero();
    assertThat(read("sources/bergen.html")).contains("1 article withdrawn");
    assertThat(read("data/articles.jsonl")).doesNotContain("weights").contains("shop");
  }

  @Test
  void thatMeetsNothingStopsTheBuild() throws IOException {
    assertThat(build()).isZero();
    put("corrections.yaml", "captures: {captures/bergen.text: {drop: [1]}}\n");
    assertThat(build()).isEqualTo(2);
    assertThat(err.toString())
        .isEqualToIgnoringNewLines(
            "corrections.yaml:1: no capture 'captures/bergen.text' to take down from (did you mean"
                + " 'captures/bergen.txt'? take the entry away where the file is gone)\n");
    assertThat(read("data/articles.jsonl")).contains("Stensrud");

    put("corrections.yaml", "captures: {captures/bergen.txt: {drop: [77]}}\n");
    assertThat(build()).isEqualTo(2);
    assertThat(err.toString())
        .contains(
            "corrections.yaml:1: no article of captures/bergen.txt has line 77 (the nearest starts"
                + " on line ");
  }

  private int build() {
    err.getBuffer().setLength(0);
    return Main.commandLine()
        .setErr(new PrintWriter(err, true))
        .setOut(new PrintWriter(new StringWriter()))
        .execute(
            "build",
            "--quiet",
            "--content=" + temp.resolve("content"),
            "--site=" + temp.resolve("site"),
            "--cache=" + temp.resolve("cache"));
  }

  private void put(String name, String text) throws IOException {
    Path file = temp.resolve("content").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String read(String name) throws IOException {
    return Files.readString(temp.resolve("site").resolve(name));
  }
}
