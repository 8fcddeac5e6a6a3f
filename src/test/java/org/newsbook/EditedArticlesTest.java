package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Of articles, an editor")
class EditedArticlesTest {
  private static final String STORM =
      """
      Harbour of Aldby reopens after storm

      The harbour of Aldby reopened on Monday after a storm of two days, the mayor said.
      Forty ships had waited outside the harbour since Friday, the port of Aldby said.
      The storm tore the roof off the fish market and sank nine boats at the old quay.
      """;

  private static final String WRAPPED =
      """
      The harbour of Aldby reopened on Monday after two days of storm, the
      port authority said. Forty ships had waited outside since Saturday and
      would leave one by one, while the fish market would stay closed until
      the roof is mended and the nine boats at the old quay are lifted again.
      The council of Vesna voted on Monday for a tram line to the university
      that is to open within three years. The mayor said that it would bring
      eleven thousand people a day to work, and that no house has to go for
      the line, which runs along the river from the old bridge to the hill.
      """;
  private static final String PAGE =
      """
      <html><head><title>Storm</title></head><body><article>
      <h1>Harbour of Aldby reopens after storm</h1>
      <p>The harbour of Aldby reopened on Monday after two days of storm,
      the port authority said on the quay in the morning to all who came.</p>
      </article></body></html>
      """;

  @TempDir private Path temp;
  private Digests digest = Digests.in(Path.of(""));

  @BeforeEach
  void captures() throws IOException {
    digest = Digests.in(temp);
    digest.put("captures/old/storm.txt", STORM);
    digest.put("captures/chess.txt", "Girl of nine wins chess title\n\nShe beat the champion.\n");
  }

  @Test
  void saysWhichLinesAreNoPartOfTheText() throws IOException {
    digest.heeds("captures: {captures/old/storm.txt: {notBody: [4]}}\n");
    assertThat(digest.data("articles", "storm.txt").get(0))
        .contains("\"fromLine\":4,\"toLine\":4,\"why\":\"taken out by the editor\"")
        .doesNotContain("Forty ships");
    assertThat(digest.read("sources/old-storm.html")).contains("taken out by the editor");
  }

  /** As mails have it: what is one paragraph may be several reports. */
  @Test
  void cutsAtTheVeryLineOfAWrappedParagraph() throws IOException {
    digest.put("captures/mail.txt", WRAPPED);
    digest.heeds("captures: {captures/mail.txt: {starts: [1, 5], notBody: [3]}}\n");
    assertThat(digest.data("articles", "mail.txt"))
        .anyMatch(
            article ->
                article.contains("\"startLine\":5") && article.contains("The council of Vesna"))
        .anyMatch(
            article ->
                article.contains("\"startLine\":1") && !article.contains("market would stay"));
    digest.put("captures/page.html", PAGE);
    assertThat(digest.told("captures: {captures/page.html: {starts: [4]}}\n"))
        .containsExactly(
            "corrections.yaml:1: no text begins on line 4 of captures/page.html (the nearest is on"
                + " line 3; its source page shows all lines)");
  }

  @Test
  void saysOutletBylineAndAddress() throws IOException {
    digest.heeds(
        """
        captures:
          captures/old/storm.txt:
            outlets: {1: Aldby Star}
            bylines: {1: Mara Dobrić}
            addresses: {1: https://star.example/storm}
        """);
    assertThat(digest.data("articles", "storm.txt").get(0))
        .contains("\"outlet\":\"Aldby Star\"", "\"byline\":\"Mara Dobrić\"")
        .contains("\"address\":\"https://star.example/storm\"");
  }

  @Test
  void saysOfAFolderWhatACaptureMaySayOtherwise() throws IOException {
    digest.put("captures/old/2/sun.txt", "Sun\n\nThe sun shone in Aldby all day long on Sunday.\n");
    digest.heeds(
        """
        captures:
          captures/old/**: {outlet: Aldby Star, language: de, onePerFile: true}
          captures/old/storm.txt: {outlet: Vesna Times}
        """);
    assertThat(digest.data("articles", "storm.txt").get(0))
        .contains("\"outlet\":\"Vesna Times\"", "\"language\":\"de\"");
    assertThat(digest.data("articles", "sun.txt").get(0)).contains("\"outlet\":\"Aldby Star\"");
    assertThat(digest.data("articles", "chess.txt").get(0)).contains("\"outlet\":null");
    assertThat(digest.read("about.html"))
        .contains("<td>its outlet: Aldby Star</td><td>captures/old/**</td>");
  }

  @Test
  void saysDateAndKindOfAFolder() throws IOException {
    digest.heeds(
        """
        captures:
          captures/**: {date: 2024-05-31, kind: opinion}
          captures/chess.txt: {kind: news, dates: {1: 2024-06-01}}
        """);
    assertThat(digest.data("articles", "storm.txt").get(0))
        .contains("\"published\":\"2024-05-31\"", "\"opinion\":\"opinion\"");
    assertThat(digest.data("articles", "chess.txt").get(0))
        .contains("\"published\":\"2024-06-01\"", "\"opinion\":null");
    assertThat(digest.read("about.html"))
        .contains("<td>its date: 31 May 2024</td><td>captures/**</td>");
    assertThat(digest.told("captures: {captures/chess.txt: {date: soon, kind: opinions}}\n"))
        .containsExactly(
            "corrections.yaml:1: cannot be under kind: 'opinions' (did you mean 'opinion'? known"
                + " are opinion, news)",
            "corrections.yaml:1: not a date: soon (write it as 2025-09-05)");
  }

  @Test
  void isToldOfWhatMeetsNothingOrCannotBe() throws IOException {
    assertThat(
            digest.told(
                """
                captures:
                  captures/older/*: {outlet: Aldby Star}
                  captures/old/*: {language: German, starts: [3]}
                  captures/old/storm.txt:
                    notBody: [2, 4]
                    body: [4]
                    outlets: {3: Aldby Star}
                    addresses: {1: 'javascript:alert(1)'}
                """))
        .containsExactly(
            "corrections.yaml:2: no capture 'captures/older/*' (name it as its source page does, as"
                + " in captures/notes.txt)",
            "corrections.yaml:3: cannot be under language: 'German' (as in language: de,"
                + " addresses: {1: https://example.org/storm})",
            "corrections.yaml:3: starts is said of the lines of one capture, not of several (name"
                + " the capture itself)",
            "corrections.yaml:5: no text begins on line 2 of captures/old/storm.txt (the nearest is"
                + " on line 1; its source page shows all lines)",
            "corrections.yaml:6: line 4 of captures/old/storm.txt is under notBody on line 5 too"
                + " (leave it under body or under notBody)",
            "corrections.yaml:7: no article of captures/old/storm.txt starts on line 3 (the nearest"
                + " is on line 1; its source page shows all lines)",
            "corrections.yaml:8: cannot be under addresses: 'javascript:alert(1)' (as in language:"
                + " de, addresses: {1: https://example.org/storm})");
  }
}
