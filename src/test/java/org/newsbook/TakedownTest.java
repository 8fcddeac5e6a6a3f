package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A takedown")
class TakedownTest {
  @TempDir private Path temp;
  private Digests digest = Digests.in(Path.of(""));

  @BeforeEach
  void captures() throws IOException {
    digest = Digests.in(temp);
    digest.put(
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
    digest.put(
        "captures/lillesand.txt",
        """
        Lillesand court fines grocer Olav Stensrud

        The court of Lillesand fined Olav Stensrud on Tuesday for the scales in his shop.
        """);
    digest.put(
        "captures/riga.txt",
        "Riga closes a bridge\n\nThe council of Riga closed the old bridge.\n");
  }

  @Test
  void holdsThoughItsCaptureIsNamedTwice() throws IOException {
    digest.put(
        "corrections.yaml",
        """
        captures:
          captures/bergen.txt: {starts: [6]}
          captures/lillesand.txt: {dates: {1: 2025-05-03}}
          captures/bergen.txt: {drop: [6]}
          captures/lillesand.txt: {drop: all}
        """);
    assertThat(digest.build()).isEqualTo(1);
    assertThat(digest.read("data/articles.jsonl")).contains("tram").hasLineCount(2);
  }

  @Test
  void leavesNoTraceButThatAnArticleWasWithdrawn() throws IOException {
    digest.put(
        "corrections.yaml",
        """
        captures:
          captures/bergen.txt:
            starts: [6]
            drop: [6]
            titles: {6: Stensrud the grocer is fined}
          captures/lillesand.txt: {drop: all}
        """);
    assertThat(digest.build()).isZero();
    for (Map.Entry<String, String> file : FolderContents.of(digest.site()).entrySet()) {
      assertThat(file.getKey()).doesNotContainIgnoringCase("lillesand");
      assertThat(file.getValue())
          .as(file.getKey())
          .doesNotContainIgnoringCase("Stensrud")
          .doesNotContainIgnoringCase("Lillesand");
    }
    assertThat(digest.read("sources/bergen.html"))
        .contains("tram line", "1 article withdrawn", "id=\"L6\"", "id=\"L10\"");
    assertThat(digest.read("about.html")).contains("a report was taken down here");
    assertThat(digest.read("data/articles.jsonl")).contains("tram").hasLineCount(2);
  }

  @Test
  void isHeededWhateverElseOfTheTextIsPublished() throws IOException {
    digest.put("newsbook.yaml", "text: excerpt\n");
    digest.put("corrections.yaml", "captures: {captures/bergen.txt: {starts: [6], drop: [8]}}\n");
    assertThat(digest.build()).isZero();
    assertThat(digest.read("sources/bergen.html")).contains("1 article withdrawn");
    assertThat(digest.read("data/articles.jsonl")).doesNotContain("weights").contains("shop");
  }

  @Test
  void mayBeOfAllCapturesOfAName() throws IOException {
    digest.put("corrections.yaml", "captures: {captures/*l*.txt: {drop: all}}\n");
    assertThat(digest.build()).isZero();
    assertThat(digest.read("data/articles.jsonl")).doesNotContain("fined Olav").contains("Riga");
    assertThat(digest.read("about.html")).doesNotContain("*l*");
  }

  @Test
  void thatMeetsNothingStopsTheBuild() throws IOException {
    assertThat(digest.build()).isZero();
    digest.put("corrections.yaml", "captures: {captures/bergen.text: {drop: [1]}}\n");
    assertThat(digest.build()).isEqualTo(2);
    assertThat(digest.err().toString())
        .isEqualToIgnoringNewLines(
            "corrections.yaml:1: no capture 'captures/bergen.text' to take down from (did you mean"
                + " 'captures/bergen.txt'? take the entry away where the file is gone)\n");
    assertThat(digest.read("data/articles.jsonl")).contains("Stensrud");

    digest.put("corrections.yaml", "captures: {captures/bergen.txt: {drop: [77]}}\n");
    assertThat(digest.build()).isEqualTo(2);
    assertThat(digest.err().toString())
        .contains(
            "corrections.yaml:1: no article of captures/bergen.txt has line 77 (the nearest is"
                + " on line ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "capture:\n  captures/bergen.txt: {drop: all}\n",
        "captures:\ncaptures/bergen.txt:\n  drop: all\n",
        "drop: [captures/bergen.txt]\n"
      })
  void thatStandsInTheWrongPlaceStopsTheBuild(String corrections) throws IOException {
    digest.put("corrections.yaml", corrections);
    assertThat(digest.build()).isEqualTo(2);
    assertThat(digest.err().toString()).contains("and something is to be taken down");
  }
}
