package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Of stories, an editor")
class EditedStoriesTest {
  private static final String STORM =
      """
      Harbour of Aldby reopens after storm

      The harbour of Aldby reopened on Monday after a storm of two days, Mayor Ana Kovač said.
      Forty ships had waited outside the harbour since Friday, the port of Aldby said.
      The storm tore the roof off the fish market and sank nine boats at the old quay.
      """;

  @TempDir private Path temp;
  private Digests digest = Digests.in(Path.of(""));

  @BeforeEach
  void captures() throws IOException {
    digest = Digests.in(temp);
    digest.put("captures/one.txt", STORM);
    digest.put("captures/two.txt", STORM + "The ferries sail again from Thursday.\n");
    digest.put(
        "captures/chess.txt",
        """
        Girl of nine wins chess title in Riga

        Liga Berzina, who is nine, beat the champion of Latvia on Sunday in forty moves.
        Her grandmother taught her the game with bottle caps on a kitchen floor in Riga.
        """);
    digest.heeds("");
    assertThat(stories()).as("two that repeat each other, and another").hasSize(2);
  }

  @Test
  void putsReportsTogether() throws IOException {
    digest.heeds("stories: {same: [[captures/chess.txt:3, captures/one.txt:1]]}\n");
    assertThat(stories())
        .singleElement()
        .asString()
        .contains("\"why\":\"An editor put them together\"");
    assertThat(digest.read("about.html"))
        .contains("of one event: captures/chess.txt:3, captures/one.txt:1");
  }

  @Test
  void takesReportsApartThatRepeatEachOther() throws IOException {
    String id = digest.data("articles", "two.txt").get(0).replaceAll("^.\"id\":\"|\".*", "");
    digest.heeds("stories: {apart: [[captures/one.txt:1, " + id + "]]}\n");
    assertThat(stories()).hasSize(3);
    String moved = "Share this\n\n" + STORM + "The ferries sail again from Thursday.\n";
    digest.put("captures/two.txt", moved);
    digest.heeds("stories: {apart: [[captures/one.txt:1, " + id + "]]}\n");
    assertThat(stories()).as("by the same id, some lines further down").hasSize(3);
    assertThat(digest.data("articles", "\"copyOf\":\"")).isEmpty();
  }

  @Test
  void saysThatOneRepeatsNoOther() throws IOException {
    assertThat(digest.data("articles", "\"copyOf\":\"")).hasSize(1);
    digest.heeds("stories: {notCopies: [[captures/one.txt:1, captures/two.txt:1]]}\n");
    assertThat(digest.data("articles", "\"copyOf\":\"")).isEmpty();
    assertThat(digest.data("stories", "\"independentReports\":2")).hasSize(1);
  }

  @Test
  void saysWhichLeadsTheFrontPageAndWhatItIsCalled() throws IOException {
    assertThat(lead()).contains("Harbour of Aldby");
    digest.heeds("stories: {lead: captures/chess.txt:3}\n");
    assertThat(lead()).contains("Girl of nine");
    digest.heeds("captures: {captures/one.txt: {titles: {1: Open again}}}\n");
    assertThat(lead())
        .as("of two reports, one with a title of the editor's")
        .contains("Open again");
    assertThat(digest.told("stories: {lead: captures/ches.txt:3}\n"))
        .singleElement()
        .asString()
        .startsWith(
            "corrections.yaml:1: no article 'captures/ches.txt:3' (did you mean 'captures/");
  }

  @Test
  void aDayAloneLetsNoStoryOfOneReportLead() throws IOException {
    digest.heeds("captures: {captures/chess.txt: {dates: {1: 2025-09-03}}}\n");
    assertThat(lead()).contains("Harbour of Aldby");
  }

  private String lead() throws IOException {
    return Jsoup.parse(digest.read("index.html")).select("article.lead h2").text();
  }

  @Test
  void isToldOfWhatMeetsNothingOrContradicts() throws IOException {
    assertThat(
            digest.told(
                """
                stories:
                  same:
                    - [captures/one.txt:1, captures/two.txt:1, captures/one.txt:99]
                    - [captures/ones.txt:1, captures/chess.txt:1]
                    - captures/one.txt:1
                  apart:
                    - [captures/two.txt:1, captures/one.txt:1]
                """))
        .containsExactly(
            "corrections.yaml:3: no article 'captures/one.txt:99' (the nearest is on line 1; its"
                + " source page shows all lines)",
            "corrections.yaml:4: no article 'captures/ones.txt:1' (did you mean"
                + " 'captures/one.txt'? name it by its capture and line, as in"
                + " captures/notes.txt:12)",
            "corrections.yaml:5: not two or more under same (write lists: [[one, another]])",
            "corrections.yaml:7: line 3 makes one story of two of these (leave them under same or"
                + " under apart)");
  }

  @Test
  void isToldWhereACopyIsApartFromWhatItsOriginalIsOneWith() throws IOException {
    assertThat(
            digest.told(
                """
                stories:
                  same: [[captures/one.txt:1, captures/chess.txt:1]]
                  apart: [[captures/two.txt:1, captures/chess.txt:1]]
                """))
        .containsExactly(
            "corrections.yaml:3: line 2 makes one story of two of these (leave them under same or"
                + " under apart)");
  }

  private List<String> stories() throws IOException {
    return digest.data("stories", "");
  }
}
