package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.digest.Limits;
import org.newsbook.digest.PublishedText;
import org.newsbook.site.publish.LinkCheck;

/** What an editor may say of how much is published. */
@DisplayName("Limits of what is published")
class LimitsTest {
  private static final String TITLE = "Harbour of Aarhus reopens after the storm";
  private static final List<String> SENTENCES =
      List.of(
          "The harbour of Aarhus reopened on Monday after two days of storm, the port authority said.",
          "Forty ships had waited outside since Saturday morning with their engines running.",
          "“Nobody was hurt, and that is what counts for all of us today,” Mayor Karen Holm said.",
          "Crews cleared sand and broken timber from the eastern quay through the night.",
          "The ferry to Odden leaves again on Tuesday at its usual hour of seven.",
          "Fishermen mended nets in the sheds while gulls walked up and down the empty market.",
          "A bakery near the lock gave bread away because its ovens had not stopped.");
  private static final String OTHER =
      "The council of Odense meets on Friday to vote on a tram line.";

  @TempDir private Path temp;
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void captures() throws IOException {
    put(
        "captures/harbour.md",
        "---\ntitle: %s\noutlet: Daily Gazette\ndate: 2025-05-05\n---\n\n%s\n\nShare this\n"
            .formatted(TITLE, String.join("\n\n", SENTENCES)));
    put(
        "captures/tram.md",
        "---\ntitle: Odense votes on a tram\noutlet: The Other\n---\n\n"
            + OTHER
            + "\n\nThe line would cost two billion crowns.\n\nWork could start in the spring.\n");
  }

  @Test
  void allIsPublishedWhereNothingIsSaid() throws IOException {
    assertThat(build("")).isZero();
    assertThat(published()).hasSameSizeAs(SENTENCES);
  }

  @Test
  void anExcerptHoldsWhatPagesCiteAndNoOtherWord() throws IOException {
    assertThat(build("text: excerpt\n")).isZero();
    assertThat(published().size()).isBetween(1, SENTENCES.size() - 1);
    assertThat(Files.readString(temp.resolve("site/sources/harbour.html")))
        .contains("published")
        .contains(TITLE);
    assertThat(LinkCheck.check(temp.resolve("site"), "/")).isEmpty();
    assertThat(Files.readString(temp.resolve("site/about.html"))).contains("published in part");
    assertThat(Files.readString(temp.resolve("site/data/articles.jsonl")))
        .contains("\"why\":\"not published\"");
  }

  @Test
  void anExcerptHidesNoDifferenceThatAHeadlineTells() throws IOException {
    put(
        "captures/quake-1.txt",
        """
        Quake of 5.4 shakes Lower Valdane
        By Ann Ost
        10 May 2026

        An earthquake shook Lower Valdane on Sunday, killing at least three people, the civil \
        defence agency said. Dozens of houses fell in the village of Sorrento Alta. Governor \
        Lucia Ferrante said 600 people would spend the night in tents.
        """);
    put(
        "captures/quake-2.txt",
        """
        Five dead in Valdane earthquake
        By Bo West
        11 May 2026

        At least five people were killed when an earthquake hit Lower Valdane on Sunday, Governor \
        Lucia Ferrante said on Monday. "We will rebuild Sorrento Alta stone by stone," Ferrante \
        said. About 900 people slept in tents.
        """);
    assertThat(build("text: excerpt\n")).isLessThan(2);
    assertThat(shown("stories"))
        .anyMatch(page -> page.contains("Points on which reports do not agree"))
        .noneMatch(page -> page.contains("Nothing differs"));
  }

  private List<String> shown(String folder) throws IOException {
    try (Stream<Path> pages = Files.list(temp.resolve("site").resolve(folder))) {
      List<String> texts = new ArrayList<>();
      for (Path page : pages.sorted().toList()) {
        texts.add(Files.readString(page));
      }
      return texts;
    }
  }

  @Test
  void aReportThatOpensWithItsBylineIsLinkedToThoughThatLineIsNotPublished() throws IOException {
    put(
        "captures/ferry.txt",
        """
        By Ana Kovac, Reuters

        The harbour of Aldby opens on Monday.

        It took nine years to build the quay, the council said on Friday.

        Mayor Ana Kovac said the town had waited long.

        Fishermen from Norway came to look at the new cranes.

        The bridge stays closed until June, the road office wrote.
        """);
    assertThat(build("text: excerpt\n")).isZero();
    assertThat(Files.readString(temp.resolve("site/data/articles.jsonl")))
        .contains("captures/ferry.txt\",\"startLine\":1,");
    assertThat(LinkCheck.check(temp.resolve("site"), "/")).isEmpty();
  }

  @Test
  void aProblemDoesNotTellATextThatStandsInTheWrongPlace() throws IOException {
    String gulls = SENTENCES.get(5);
    put(
        "captures/wrong.md",
        "---\ntitle: Wrong\ndate: >\n  %s\n---\n\n%s\n"
            .formatted(String.join(" ", SENTENCES), OTHER));
    build("text: none\n");
    assertThat(Files.readString(temp.resolve("site/about.html")))
        .contains("a date that cannot be read")
        .doesNotContain(gulls);
    assertThat(Files.readString(temp.resolve("site/data/problems.jsonl"))).doesNotContain(gulls);
  }

  @Test
  void withNoneATitleStandsAlone() throws IOException {
    assertThat(build("text: none\n")).isZero();
    assertThat(published()).isEmpty();
    assertThat(Files.readString(temp.resolve("site/index.html"))).contains(TITLE);
    assertThat(LinkCheck.check(temp.resolve("site"), "/")).isEmpty();
  }

  @Test
  void privateCapturesAreOnNoPageOfTheirOwn() throws IOException {
    assertThat(build("captures: private\n")).isZero();
    String source = Files.readString(temp.resolve("site/sources/harbour.html"));
    assertThat(source).contains(TITLE).contains("not published").contains("id=\"L9\"");
    assertThat(SENTENCES).noneMatch(source::contains);
    assertThat(published().size()).isBetween(1, SENTENCES.size() - 1);
    assertThat(LinkCheck.check(temp.resolve("site"), "/")).isEmpty();
    assertThat(build("captures: private\ntext: none\n")).isZero();
    assertThat(published()).isEmpty();
  }

  @Test
  void privateCapturesAndAllTheirTextAreAContradiction() {
    assertThat(build("text: full\ncaptures: private\n")).isEqualTo(2);
    assertThat(err.toString()).contains("newsbook.yaml:2: private captures, and all their text (");
    assertThat(build("capture: private\n")).isEqualTo(2);
    assertThat(err.toString())
        .contains("newsbook.yaml:1: unknown setting 'capture', which may be meant as a limit");
  }

  @Test
  void aBudgetHoldsForItsOutletInAnyFile() throws IOException {
    assertThat(build("budgets:\n  daily gazette: 30\n")).isZero();
    int words = PublishedText.words(TITLE).size();
    for (String sentence : published().keySet()) {
      words += PublishedText.words(sentence).size();
    }
    assertThat(words).isLessThanOrEqualTo(30);
    assertThat(published()).isNotEmpty();
    assertThat(Files.readString(temp.resolve("site/sources/tram.html"))).contains(OTHER);
  }

  @Test
  void noFileShowsMoreOfARealReportThanItsBudget() throws IOException {
    FolderContents.delete(temp.resolve("content"));
    FolderContents.copy(SeedSite.CONTENT, temp.resolve("content"));
    for (int budget : List.of(200, 60)) {
      assertThat(build("budgets: {Daily Gazette: 120, '': %d}\n".formatted(budget))).isLessThan(2);
      assertThat(beyond(Map.of("Daily Gazette", 120, "", budget))).isEmpty();
    }
  }

  @Test
  void aNameAsLongAsAPhraseCountsToo() throws IOException {
    String named =
        "Much has changed at sea, says Erik Dahl of the Jensen School of Maritime and Coastal Studies.";
    put(
        "captures/harbour.md",
        "---\ntitle: %s\noutlet: Daily Gazette\n---\n\n%s\n\n%s\n"
            .formatted(TITLE, String.join("\n\n", SENTENCES), named));
    for (int budget = 24; budget < 60; budget += 3) {
      assertThat(build("budgets: {Daily Gazette: %d}\n".formatted(budget))).isZero();
      assertThat(Files.readString(temp.resolve("site/data/actors.jsonl")))
          .contains("Jensen School of Maritime and Coastal Studies");
      assertThat(beyond(Map.of("Daily Gazette", budget))).isEmpty();
    }
  }

  private List<String> beyond(Map<String, Integer> budgets) throws IOException {
    Limits limits = new Limits(Limits.Text.FULL, true, budgets);
    return ShownWords.beyond(limits, temp.resolve("content"), temp.resolve("site"));
  }

  @Test
  void theEmptyOutletIsThatOfArticlesWithoutOne() throws IOException {
    put(
        "captures/harbour.md",
        "---\ntitle: %s\n---\n\n%s\n".formatted(TITLE, String.join("\n\n", SENTENCES)));
    assertThat(build("budgets: {The Other: 100, '': 30}\n")).isZero();
    assertThat(published().size()).isBetween(1, SENTENCES.size() - 1);
    assertThat(err.toString()).doesNotContain("no article is from");
  }

  @Test
  void aTitleThatPassesABudgetFailsTheBuildAndNothingIsWritten() {
    assertThat(build("budgets: {Daily Gazette: 4}\n")).isEqualTo(2);
    assertThat(err.toString())
        .contains("captures/harbour.md:2: the title and names of “" + TITLE + "” have 7 words")
        .contains("the budget of its outlet is 4 (raise the budget");
    assertThat(temp.resolve("site")).doesNotExist();
  }

  @Test
  void aLimitThatCannotBeReadStopsTheBuildWithItsLine() {
    assertThat(build("title: Ours\ntext: some\n")).isEqualTo(2);
    assertThat(err.toString())
        .contains(
            "newsbook.yaml:2: no such choice for text: 'some' (write one of full, excerpt, none)");
    assertThat(build("budgets:\n  Daily Gazette: few\n")).isEqualTo(2);
    assertThat(err.toString()).contains("newsbook.yaml:2: not a number of words: 'few' (");
    assertThat(build("budgets: 100\n")).isEqualTo(2);
    assertThat(err.toString()).contains("newsbook.yaml:1: budgets without outlets (");
  }

  @Test
  void aBudgetForAnOutletThatIsNotThereIsAWarning() {
    assertThat(build("budgets: {Dayly Gazette: 100}\n")).isZero();
    assertThat(err.toString()).contains("no article is from the outlet 'dayly gazette'");
  }

  /** Sentences that stand in any file, the book too, which is not packed; and in which first. */
  private Map<String, String> published() throws IOException {
    Map<String, String> found = new TreeMap<>();
    for (Map.Entry<String, String> file : FolderContents.of(temp.resolve("site")).entrySet()) {
      String text =
          new String(file.getValue().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
      for (String sentence : SENTENCES) {
        if (text.contains(sentence.replaceAll("^“|,” .*", ""))) {
          found.putIfAbsent(sentence, file.getKey());
        }
      }
    }
    return found;
  }

  private void put(String file, String text) throws IOException {
    Path path = temp.resolve("content").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private int build(String settings) {
    try {
      put("newsbook.yaml", settings);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return Main.commandLine()
        .setErr(new PrintWriter(err, true))
        .execute(
            "build",
            "--content",
            temp.resolve("content").toString(),
            "--site",
            temp.resolve("site").toString());
  }
}
