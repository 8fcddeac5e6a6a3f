package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Of quotations, an editor")
class EditedQuotesTest {
  private static final String PATH = "captures/storm.txt";

  @TempDir private Path temp;
  private Digests digest = Digests.in(Path.of(""));

  @BeforeEach
  void captures() throws IOException {
    digest = Digests.in(temp);
    digest.put(
        PATH,
        """
        Harbour of Aldby reopens after storm

        The harbour of Aldby reopened on Monday, Mayor Ana Kovač said after a storm of two days.
        “We waited two days for the wind to turn,” Kovač said on the quay.
        Petar Horvat, who runs the fish market, lost his stalls and spoke to Jolana Horvat.
        “Nobody warned us of the water this time,” Petar Horvat said.
        """);
  }

  @Test
  void saysWhoSpeaksByAnyFormOfHisName() throws IOException {
    digest.heeds("");
    assertThat(digest.read("actors/ana-kovac.html")).contains("wait");
    digest.heeds("captures: {" + PATH + ": {speakers: {4: petar horvat, 6: Kovač}}}\n");
    assertThat(digest.read("actors/ana-kovac.html"))
        .contains("Nobody warned us")
        .doesNotContain("We waited two days");
    assertThat(digest.read("actors/petar-horvat.html"))
        .contains("We waited two days")
        .doesNotContain("Nobody warned us");
    assertThat(digest.read("about.html")).contains("“Kovač” says what is quoted here");
  }

  @Test
  void saysThatNobodyKnowsWhoSpeaksOrThatNobodyDoes() throws IOException {
    digest.heeds("captures: {" + PATH + ": {nobody: [4], noSpeech: [6]}}\n");
    assertThat(digest.data("quotes", "We waited two days"))
        .singleElement()
        .asString()
        .contains("\"speaker\":null", "\"speakerText\":null");
    assertThat(digest.data("quotes", "Nobody warned us")).isEmpty();
    assertThat(digest.read("actors/ana-kovac.html")).doesNotContain("We waited two days");
  }

  @Test
  void isToldOfWhatMeetsNothingOrContradicts() throws IOException {
    assertThat(
            digest.told(
                """
                captures:
                  captures/storm.txt:
                    speakers: {4: Ana Kovac, 6: Anna Kovač}
                    nobody: [5, 6]
                    noSpeech: [4]
                """))
        .containsExactly(
            "corrections.yaml:3: no actor is called 'Anna Kovač' (did you mean 'Ana Kovač'? write"
                + " it as a capture does)",
            "corrections.yaml:4: line 6 of captures/storm.txt is under speakers on line 3 too"
                + " (leave it under nobody or under speakers)",
            "corrections.yaml:4: no quotation stands on line 5 of captures/storm.txt (the nearest"
                + " is on line 4; its source page shows all lines)",
            "corrections.yaml:5: line 4 of captures/storm.txt is under speakers on line 3 too"
                + " (leave it under noSpeech or under speakers)");
  }
}
