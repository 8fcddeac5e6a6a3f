package org.newsbook.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.Metadata;
import org.newsbook.correction.Corrections;
import org.newsbook.problem.Problems;
import org.newsbook.stage.Stage;

/** Text as people paste it: titles twice, marked as Markdown, below the names of sections. */
class PastedTextTest {
  private static final List<String> DREDGING =
      List.of(
          "The harbour board of Portmere voted on Monday to dredge the northern channel, a work that"
              + " fishermen have asked for since the storms of last winter.",
          "The board's chairwoman, Ruth Alder, said that dredging would begin in April and take"
              + " eleven weeks.",
          "The channel has lost a third of its depth to sand, according to a survey that the board"
              + " paid for in autumn.");
  private static final List<String> ORCHESTRA =
      List.of(
          "The city orchestra named Tomas Brandl its guest conductor on Friday, the first musician"
              + " to hold the post in ten years.",
          "Brandl, 41, will conduct eight concerts a season, the orchestra's manager said.",
          "Concerts begin in October with a programme of Haydn symphonies, most of them seldom"
              + " heard in the town hall.");

  private static List<Article> read(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        blocks.add(new Block(i + 1, i + 1, lines.get(i).strip(), Block.Kind.PLAIN));
      }
    }
    Capture capture = new Capture("captures/a.txt", Format.TEXT, lines, blocks, Metadata.NONE);
    return ArticleFinder.find(List.of(capture), Corrections.NONE, Stage.alone(), new Problems())
        .get(0)
        .articles();
  }

  private static List<String> lines(Object... parts) {
    List<String> lines = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof List<?> several) {
        several.forEach(line -> lines.add((String) line));
      } else {
        lines.add((String) part);
      }
    }
    return lines;
  }

  @Test
  void aTitleThatStandsTwiceBeginsItsArticleOnce() {
    String channel = "Harbour Board Votes to Dredge the Northern Channel";
    String guest = "Orchestra Names Its First Guest Conductor in a Decade";
    List<Article> articles =
        read(
            lines(
                channel, DREDGING, guest, guest, ORCHESTRA, channel, channel, DREDGING, guest,
                guest, ORCHESTRA));
    assertThat(articles).extracting(Article::startLine).containsExactly(1, 5, 10, 15);
    assertThat(articles)
        .extracting(a -> a.title().text())
        .containsExactly(channel, guest, channel, guest);
  }

  @Test
  void aCaptionWithItsPlaceAndDayBeginsNoArticle() {
    String caption =
        "PORTMERE, UK - JANUARY 12: The chairwoman of the harbour board, Ruth Alder, looks at the"
            + " northern channel. (Photo by Ben Frost/Example Images)";
    List<String> behind = DREDGING.subList(1, DREDGING.size());
    assertThat(read(lines("Harbour Board Votes to Dredge", DREDGING.get(0), caption, behind)))
        .extracting(Article::startLine)
        .containsExactly(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mehr zum Thema: Das Orchester der Stadt sucht seit einem Jahr einen neuen Leiter",
        "Lesen Sie auch, warum die Fischer seit dem Winter auf die neue Rinne warten.",
        "Read more: Why the fishermen of Portmere have waited for the channel since winter, and who pays",
        "→ À lire aussi Les pêcheurs attendent le chenal depuis l'hiver",
      })
  void aLineThatSendsToAnotherReportIsNoText(String line) {
    List<Article> articles =
        read(lines("Harbour Board Votes to Dredge the Channel", DREDGING.get(0), line, DREDGING));
    assertThat(articles).hasSize(1);
    assertThat(articles.get(0).paragraphs()).extracting(Paragraph::text).doesNotContain(line);
    assertThat(articles.get(0).leftOut()).extracting(LeftOut::fromLine).contains(3);
  }

  @Test
  void aHeadlineMarkedAsOneBeginsAnArticleThoughItEndsInAFullStop() {
    List<Article> articles =
        read(
            lines(
                "# Harbour board of Portmere votes to dredge the northern channel",
                "",
                "[Source link](https://www.example.org/news/1)",
                "",
                DREDGING,
                "",
                "# Orchestra names its first guest conductor in ten years and will play Haydn.",
                "",
                "[Source link](https://www.example.org/news/2)",
                "",
                ORCHESTRA));
    assertThat(articles).extracting(Article::startLine).containsExactly(1, 9);
    assertThat(articles.get(1).title().text()).startsWith("Orchestra names its first guest");
  }

  @Test
  void namesOfSectionsAreNoTextOfAReport() {
    List<Article> articles =
        read(
            lines(
                "Will Portmere's harbour board dredge the northern channel at last?",
                "Fishermen have waited for a decision of the board since the storms of last winter",
                "",
                "Analysis | Regions",
                "",
                DREDGING));
    assertThat(articles).hasSize(1);
    assertThat(articles.get(0).body()).contains("The harbour board").doesNotContain("Regions");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Document %d of 3", "Item %d/3", "Page %d", "Seite %d", "note_%d.txt"})
  void aNumberedLineBetweenReportsIsTextOfNone(String header) {
    List<Article> articles =
        read(
            lines(
                header.formatted(1),
                "Harbour board votes to dredge the northern channel",
                DREDGING,
                header.formatted(2),
                "Orchestra names its first guest conductor in a decade",
                ORCHESTRA,
                header.formatted(3),
                "Board of Portmere's harbour votes to dredge the channel in the north",
                DREDGING));
    assertThat(articles).hasSize(3).allMatch(a -> a.paragraphs().size() == 3);
  }

  @Test
  void severalTitlesBehindReadNextAreOfOtherReports() {
    List<Article> articles =
        read(
            lines(
                "Harbour board votes to dredge the northern channel",
                DREDGING.get(0),
                DREDGING.get(1),
                "Read next",
                "Orchestra names its first guest conductor in a decade",
                "Ferry to the islands sails again after nine months",
                DREDGING.get(2)));
    assertThat(articles).hasSize(1);
    assertThat(articles.get(0).body())
        .contains("a third of its depth")
        .doesNotContain("Orchestra")
        .doesNotContain("Ferry");
  }

  @ParameterizedTest
  @ValueSource(strings = {"• ", "- ", "* "})
  void theMarkOfAnItemIsNoPartOfItsTitle(String mark) {
    List<Article> articles =
        read(
            lines(
                mark + "Stadtrat lässt die Fahrrinne ausbaggern: Die Arbeiten beginnen im April.",
                mark + "Orchester ernennt Gastdirigenten: Tomas Brandl leitet acht Konzerte.",
                mark + "Museum findet Plan der Stadtmauer: Er lag in einer Schublade."));
    assertThat(articles).isNotEmpty();
    assertThat(articles).noneMatch(a -> a.title().text().startsWith(mark.strip()));
  }

  @Test
  void howLongATextTakesToReadIsNoAuthor() {
    List<Article> articles =
        read(
            lines(
                "Stadtrat stimmt für das Ausbaggern der Fahrrinne",
                "Nordblatt · 5 Min. Lesezeit",
                "Der Stadtrat hat am Montag beschlossen, die Fahrrinne im Norden auszubaggern.",
                "Die Arbeiten sollen im April beginnen und elf Wochen dauern, sagte Ruth Adler."));
    assertThat(articles).singleElement();
    assertThat(articles.get(0).byline()).isEmpty();
    assertThat(articles.get(0).outlet().map(Passage::text)).contains("Nordblatt");
  }

  @Test
  void aDatelineWithItsYearDatesTheReport() {
    List<Article> articles =
        read(
            lines(
                "Harbour board votes to dredge the northern channel",
                "PORTMERE, May 3, 2021 — " + DREDGING.get(0),
                DREDGING.get(1)));
    assertThat(articles).singleElement();
    assertThat(articles.get(0).published().map(Published::date)).contains(LocalDate.of(2021, 5, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The post Harbour board votes appeared first on Portmere Post.",
        "Der Beitrag Stadtrat stimmt zu erschien zuerst auf Nordblatt.",
        "Sent from my iPhone",
        "Von meinem iPhone gesendet"
      })
  void whatAFeedOrATelephoneAddsIsNoText(String added) {
    List<Article> articles =
        read(lines("Harbour board votes to dredge the northern channel", DREDGING, added));
    assertThat(articles).singleElement();
    assertThat(articles.get(0).body()).doesNotContain(added);
  }

  @Test
  void aWallThatAsksForConsentGivesNoTitleAndNoText() {
    List<String> wall =
        List.of(
            "Before you continue to Portmere Post",
            "We use cookies and data to",
            "Measure how readers find their way about",
            "If you choose to accept all, we will also use cookies to improve services",
            "Reject all",
            "Accept all");
    String title = "Harbour board votes to dredge the northern channel";
    for (List<String> lines : List.of(lines(wall, title, DREDGING), lines(title, wall, DREDGING))) {
      assertThat(read(lines))
          .singleElement()
          .satisfies(article -> assertThat(article.title().text()).isEqualTo(title))
          .satisfies(
              article -> assertThat(article.body().lines()).containsExactlyElementsOf(DREDGING));
    }
  }

  @Test
  void whatSpeaksOfPrivacyIsText() {
    String said = "\"We value your privacy, but not your lorries,\" Alder told the fishermen.";
    assertThat(read(lines("Harbour board bans lorries from its quay", DREDGING, said)))
        .singleElement()
        .satisfies(article -> assertThat(article.body()).contains(said));
  }

  @ParameterizedTest
  @ValueSource(strings = {"###", "-30-", "# # #", "(END)"})
  void behindTheMarkThatEndsAReleaseAnArticleOfItsOwnBegins(String end) {
    String title = "Harbour board votes to dredge the northern channel";
    String release = "City orchestra names its guest conductor";
    List<String> about = List.of("About the orchestra", "The orchestra plays in the town hall.");
    for (List<String> own :
        List.of(
            lines(title, "By Ann Other", DREDGING),
            lines(title, "PORTMERE, May 3, 2021 — " + DREDGING.get(0), DREDGING.get(1)))) {
      assertThat(read(lines(release, ORCHESTRA, end, about, own)))
          .extracting(article -> article.title().text())
          .containsExactly(release, title);
    }
    assertThat(read(lines(release, ORCHESTRA, end, about))).hasSize(1);
  }

  @Test
  void aNameBesideTheTimeThatATextTakesMayBeItsAuthorsOrItsOutlets() {
    List<Article> articles =
        read(
            lines(
                "Harbour board votes to dredge the northern channel",
                "Ruth Moss · 5 min read",
                DREDGING));
    assertThat(articles).singleElement();
    assertThat(articles.get(0).byline()).isEmpty();
    assertThat(articles.get(0).outlet()).isEmpty();
  }

  @Test
  void aLineThatAHyphenTearsIsNoTitle() {
    List<Article> articles =
        read(
            lines(
                "CHANNEL TO BE DREDGED",
                "The harbour board voted on Monday to dredge the channel of Port-",
                "mere, which fishermen have asked for since the storms of last winter."));
    assertThat(articles).singleElement();
    assertThat(articles.get(0).title().text()).isEqualTo("CHANNEL TO BE DREDGED");
  }

  @Test
  void anArticleOfNumberedThingsIsOne() {
    String title = "Three things to know about the channel of Portmere";
    List<Article> articles =
        read(
            lines(
                title,
                "By Ann Other",
                "3 May 2021",
                "",
                "The channel is dredged from April on. Here is what matters to those who fish there.",
                "",
                "1. It costs nine million crowns",
                DREDGING.get(0),
                "",
                "2. The orchestra plays at its opening",
                ORCHESTRA.get(0),
                "",
                "3. The sand goes to the beach of Eastwell",
                "A beach that the storms had taken is to be made again, the council of Eastwell said."));
    assertThat(articles)
        .singleElement()
        .satisfies(article -> assertThat(article.title().text()).isEqualTo(title));
  }

  @Test
  void numberedItemsOfWhichNoTitleTellsHowManyMayBeReportsOfTheirOwn() {
    List<Article> articles =
        read(
            lines(
                "The Morning Brief",
                "Tuesday, 12 November 2024",
                "",
                "Good morning. Here are the stories to know today.",
                "",
                "1. Bank of Estmark cuts rates by a quarter point",
                "",
                "The Bank of Estmark cut its interest rate by a quarter point on Thursday, its second"
                    + " cut of the year. \"The economy is in good shape,\" said Ana Roja, its chair.",
                "",
                "2. Earthquake kills 30 in Orlanda",
                "",
                "A strong earthquake struck Orlanda early on Monday, killing at least 30 people in the"
                    + " capital, Port Orla, and cutting the telephone lines to the outer islands.",
                "",
                "3. Opera house in Westmere floods",
                "",
                "Water from a burst pipe flooded the stage of the opera house in Westmere on Sunday"
                    + " night, and all performances of the week are cancelled."));
    assertThat(articles).hasSizeGreaterThan(1);
  }
}
