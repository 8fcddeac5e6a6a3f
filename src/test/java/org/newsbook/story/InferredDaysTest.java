package org.newsbook.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsbook.article.Article;
import org.newsbook.article.LeftOut;
import org.newsbook.article.Paragraph;
import org.newsbook.article.Passage;
import org.newsbook.article.Published;
import org.newsbook.article.Title;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.Metadata;
import org.newsbook.correction.Corrections;
import org.newsbook.problem.Problems;

@DisplayName("The day of a report without a date")
class InferredDaysTest {
  private static final String PATH = "captures/day.txt";

  /** A report from this line on, with its lead there; a date where one is given. */
  private static Article report(
      String id,
      int line,
      String date,
      List<Passage> captions,
      List<LeftOut> left,
      String... text) {
    List<Paragraph> body = new ArrayList<>();
    for (String paragraph : text) {
      body.add(new Paragraph(line + body.size(), paragraph, Paragraph.Form.TEXT));
    }
    return new Article(
        id,
        PATH,
        line,
        line + 9,
        new Title(text[0], Title.Origin.DERIVED, line),
        Article.Kind.ARTICLE,
        Optional.empty(),
        Optional.empty(),
        date.isEmpty()
            ? Optional.empty()
            : Optional.of(new Published(LocalDate.parse(date), line + 9)),
        "en",
        body,
        captions,
        left,
        Optional.empty(),
        Optional.empty());
  }

  private static Article report(String id, int line, String date, String... text) {
    return report(id, line, date, List.of(), List.of(), text);
  }

  private static Map<String, Published> about(List<String> lines, Article... articles) {
    Capture capture = new Capture(PATH, Format.TEXT, lines, List.of(), Metadata.NONE);
    return StoryTeller.tell(
            List.of(articles),
            List.of(capture),
            Reporter.NO_NAMES,
            Corrections.NONE,
            new Problems())
        .about();
  }

  @Test
  void isThatOfTheLatestPostInIt() {
    List<String> lines =
        List.of("The mayor of Varnholm resigned.", "A post", "— Ola (@ola) May 3, 2024", "End");
    Article article =
        report(
            "a",
            1,
            "",
            List.of(),
            List.of(new LeftOut(2, 3, "embedded post")),
            "The mayor of Varnholm resigned.");

    assertThat(about(lines, article))
        .containsExactly(Map.entry("a", new Published(LocalDate.of(2024, 5, 3), 3)));
  }

  @Test
  void isThatOfACaptionUnlessThePictureIsFromTheArchive() {
    Passage caption = new Passage(4, "The mayor on her balcony on 2 May 2021.");
    Article alone =
        report("a", 1, "", List.of(caption), List.of(), "The mayor of Varnholm resigned.");
    Article later = report("b", 11, "2024-03-01", "Chess was played in Riga by two teenagers.");

    assertThat(about(List.of(), alone))
        .containsExactly(Map.entry("a", new Published(LocalDate.of(2021, 5, 2), 4)));
    assertThat(about(List.of(), alone, later)).isEmpty();
  }

  @Test
  void isTheDayThatItsLeadTellsOfWithTheYearOfAnotherReport() {
    Article undated = report("a", 1, "", "On May 3 the mayor of Varnholm resigned.");
    Article dated = report("b", 11, "2024-05-10", "Chess was played in Riga by two teenagers.");

    assertThat(about(List.of(), undated, dated))
        .containsExactly(Map.entry("a", new Published(LocalDate.of(2024, 5, 3), 1)));
    assertThat(about(List.of(), undated)).as("no year is known").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On May 3, 2024, the mayor of Varnholm resigned.",
        "VARNHOLM, May 3, 2024 – The mayor resigned.",
        "The mayor resigned on Friday (3 May 2024).",
        "Der Bürgermeister trat am 3. Mai 2024 zurück."
      })
  void isTheDayOnWhichItsLeadSaysThatThingsHappened(String lead) {
    assertThat(about(List.of(), report("a", 1, "", lead)))
        .containsExactly(Map.entry("a", new Published(LocalDate.of(2024, 5, 3), 1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor cut the budget of the fiscal year (started May 3, 2024).",
        "The mayor knew of the leak, reads a May 3, 2024 memo.",
        "The mayor has been ill since May 3, 2024.",
        "The city remembers the flood of May 3, 2024."
      })
  void isNoDayThatItsLeadTellsOfBesides(String lead) {
    assertThat(about(List.of(), report("a", 1, "", lead))).isEmpty();
  }

  private static final Article UNDATED =
      report(
          "a",
          1,
          "",
          "Rescuers searched the ruined fish market of Varnholm on Tuesday for survivors of the"
              + " magnitude 6.1 earthquake.",
          "The shipyard crane lies in the harbour, and Mayor Ingrid Tollefsen asked for tents.");

  private static Article dated(String id, int line, String date) {
    return report(
        id,
        line,
        date,
        "An earthquake of magnitude 6.1 struck Varnholm, burying survivors under the ruined"
            + " fish market.",
        "Mayor Ingrid Tollefsen said that the crane of the shipyard lies in the harbour.");
  }

  @Test
  void isTheWeekdayNextToADatedReportOfTheSameEvent() {
    assertThat(about(List.of(), UNDATED, dated("b", 11, "2024-03-04")))
        .containsExactly(Map.entry("a", new Published(LocalDate.of(2024, 3, 5), 20)));
  }

  @Test
  void isNoWeekdayOfWhichTwoReportsOfTheEventPointToAnother() {
    Article monday = dated("b", 11, "2024-03-04");

    assertThat(about(List.of(), UNDATED, monday, dated("c", 31, "2024-03-07"))).hasSize(1);
    assertThat(about(List.of(), UNDATED, monday, dated("c", 31, "2024-03-09"))).isEmpty();
  }

  @Test
  void isNotKnownFromAReportOfOtherNews() {
    Article undated = report("a", 1, "", "The mayor of Varnholm resigned on Tuesday.");
    Article dated = report("b", 11, "2024-05-10", "Chess was played in Riga by two teenagers.");

    assertThat(about(List.of(), undated, dated)).isEmpty();
  }
}
