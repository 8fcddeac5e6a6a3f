package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An actor's page")
final class ActorPagesTest {
  private static final String REPORT =
      """
      ---
      title: %s
      date: %s
      ---

      %s

      """;

  @TempDir private Path folder;
  private Digests digest;

  @BeforeEach
  void place() {
    digest = Digests.in(folder);
  }

  @Test
  void opensWithWhatSomebodySaidAndCountsNothingWhereOneReportNamesThem() throws IOException {
    report(
        "Ferry to Aldby runs again",
        "2021-03-04",
        """
        The ferry to Aldby runs again after a week of storms.

        "We waited for the wind to drop," said Karin Holm, who pilots it for the Harbour Board.

        The crossing takes forty minutes, and Peter Dahl of the Harbour Board counted ninety cars.
        """);
    digest.build();
    Document page = page("actors/karin-holm.html");
    assertThat(page.select("main h2").eachText())
        .containsExactly("In the reports", "Quoted", "Named together with", "Stories");
    assertThat(page.select("main blockquote").text()).startsWith("“We waited for the wind to drop");
    assertThat(page.select(".note li").eachText()).isNotEmpty().noneMatch(t -> t.matches(".*\\d"));
    assertThat(page.select(".note p, .stories td")).isEmpty();
  }

  @Test
  void isNotMadeForWhatIsHardlySurelyAnActorUnlessTheEditorSaysSo() throws IOException {
    String text =
        """
        "We ran it on the Fastport Thunderbolt," said Karin Holm, who pilots the ferry.

        Fastport Thunderbolt has what it takes, and Thunderbolt is what he bought.
        """;
    report("Ferry to Aldby runs again", "2021-03-04", text);
    report("Ferry to Aldby stands still", "2021-04-05", text);
    digest.build();
    assertThat(page("actors.html").select(".entry--passing").text())
        .contains("Fastport Thunderbolt");
    for (String kind : new String[] {"person", "organisation"}) {
      digest.heeds(
          "names: {kinds: {Fastport Thunderbolt: %1$s, Thunderbolt: %1$s}}\n".formatted(kind));
      assertThat(page("actors/fastport-thunderbolt.html").select("h1").text())
          .isEqualTo("Fastport Thunderbolt");
    }
  }

  @Test
  void opensWithASentenceThatMakesSenseByItselfAndEndsNoQuotation() throws IOException {
    report(
        "Ferry to Aldby runs again",
        "2021-03-04",
        """
        The ferry to Aldby runs again after a week of storms.

        "We waited for the wind to drop. Karin Holm knows these waters," said the harbour master.

        Karin Holm had this to fear with her crew for most of the past week.

        Sweden said on Friday that it would pay Norway for the pilots.

        On Friday the council gave Karin Holm a medal for her years of service at sea.
        """);
    digest.build();
    assertThat(page("actors/karin-holm.html").select(".standfirst").text())
        .startsWith("On Friday the council gave Karin Holm a medal");
    assertThat(page("actors/sweden.html").select(".note li").eachText())
        .contains("Norway")
        .doesNotContain("Sweden");
  }

  @Test
  void opensWithWhatIsToldOfSomebodyRatherThanOfWhatIsHers() throws IOException {
    report(
        "Ferry to Aldby runs again",
        "2021-03-04",
        """
        Karin Holm's ferry to Aldby ran again on Thursday after a week of storms.

        The council of Aldby gave Karin Holm a medal for her years of service at sea.
        """);
    digest.build();
    assertThat(page("actors/karin-holm.html").select(".standfirst").text())
        .startsWith("The council of Aldby gave Karin Holm a medal");
  }

  @Test
  void opensWithWhatReportsSayRatherThanAnOpinion() throws IOException {
    report(
        "Ferry to Aldby runs again",
        "2021-03-04",
        "The ferry to Aldby ran on Thursday, and its pilot Karin Holm counted ninety cars.");
    report(
        "Aldby owes its pilots more",
        "2021-03-05",
        """
        Karin Holm is the best pilot that this town ever had and deserves a medal.

        The views expressed here are the author's own.
        """);
    digest.build();
    assertThat(page("actors/karin-holm.html").select(".standfirst").text())
        .startsWith("The ferry to Aldby ran on Thursday");
  }

  @Test
  void isNotMadeWhereItCouldShowNoSentence() throws IOException {
    report(
        "Karin Holm: a ferry pilot's winter",
        "2021-03-04",
        "For Karin Holm and her crew of four, a long and stormy winter at sea … not yet over");
    digest.build();
    assertThat(folder.resolve("site/actors/karin-holm.html")).doesNotExist();
    assertThat(page("actors.html").select("a[href^=sources/]").eachText()).contains("Karin Holm");
  }

  @Test
  void showsEachYearInWhichReportsNameThem() throws IOException {
    for (String year : new String[] {"2003", "2012", "2019"}) {
      report(
          "Karin Holm wins the sailing race of " + year,
          year + "-06-01",
          "Karin Holm won the sailing race off Aldby in " + year + " by two minutes.");
    }
    digest.build();
    Document page = page("actors/karin-holm.html");
    assertThat(page.select(".spark rect")).hasSize(3);
    assertThat(page.select(".spark rect, .spark line")).hasSize(17);
    assertThat(page.select(".spark title").text())
        .isEqualTo("Reports naming Karin Holm: 1 in 2003, 1 in 2012, 1 in 2019.");
  }

  private void report(String title, String day, String text) throws IOException {
    digest.put("captures/" + day + ".md", REPORT.formatted("\"" + title + "\"", day, text));
  }

  private Document page(String url) throws IOException {
    return Jsoup.parse(digest.read(url));
  }
}
