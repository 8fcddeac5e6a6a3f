package org.newsbook.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsbook.story.Reporter.BUDGET;
import static org.newsbook.story.Reporter.CHESS;
import static org.newsbook.story.Reporter.NO_NAMES;
import static org.newsbook.story.Reporter.QUAKE;
import static org.newsbook.story.Reporter.QUAKE_TOO;
import static org.newsbook.story.Reporter.article;
import static org.newsbook.story.Reporter.replaced;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsbook.article.Article;
import org.newsbook.article.Passage;
import org.newsbook.correction.Corrections;
import org.newsbook.name.Actor;
import org.newsbook.name.Names;
import org.newsbook.name.Naming;
import org.newsbook.name.ResolvedMentions;
import org.newsbook.problem.Problems;

class DifferencesTest {

  private static List<Difference> differences(Article other) {
    return StoryTeller.tell(
            List.of(QUAKE, other, BUDGET, CHESS),
            List.of(),
            NO_NAMES,
            Corrections.NONE,
            new Problems())
        .all()
        .stream()
        .filter(s -> s.articles().contains(QUAKE.id()))
        .findFirst()
        .orElseThrow()
        .differences();
  }

  @Test
  void anotherNumberOfTheSameThingIsShownWithBothValues() {
    List<Difference> differences =
        differences(
            article(
                "quake-d",
                "2024-03-04",
                "Quake in Varnholm",
                "A magnitude 6.1 earthquake struck the port of Varnholm on Monday, killing at least"
                    + " 17 people and burying the fish market, Mayor Ingrid Tollefsen said."));

    assertThat(differences).hasSize(1);
    assertThat(differences.get(0).readings())
        .extracting(Difference.Reading::value)
        .containsExactly("14", "17");
    assertThat(differences.get(0).kind()).isEqualTo(Difference.Kind.DEAD);
  }

  @Test
  void roughNumbersDifferWhereTheyAreFarApart() {
    Article rough = replaced(QUAKE, "killing at least 14 people", "burying about 20 boats");
    for (String other : List.of("some 30 boats", "nearly 21 boats")) {
      Article report =
          article(
              "quake-d",
              "2024-03-04",
              "Quake in Varnholm",
              "A magnitude 6.1 earthquake struck the port of Varnholm early on Monday, burying "
                  + other
                  + " and the fish market, Mayor Ingrid Tollefsen said.");
      List<Difference> differences =
          StoryTeller.tell(
                  List.of(rough, report, BUDGET, CHESS),
                  List.of(),
                  NO_NAMES,
                  Corrections.NONE,
                  new Problems())
              .all()
              .stream()
              .filter(s -> s.articles().contains("quake-d"))
              .findFirst()
              .orElseThrow()
              .differences();
      assertThat(differences).as(other).hasSize(other.contains("30") ? 1 : 0);
    }
  }

  @Test
  void theSameNumberIsNoDifference() {
    assertThat(
            differences(
                article(
                    "quake-d",
                    "2024-03-04",
                    "Quake in Varnholm",
                    "A magnitude 6.1 earthquake struck the port of Varnholm on Monday, killing at"
                        + " least 14 people, and 3 people are missing in the fish market, Mayor"
                        + " Ingrid Tollefsen said.")))
        .isEmpty();
  }

  @Test
  void aMeasureIsNoNumberOfThings() {
    Article one = replaced(QUAKE, "killing at least 14 people", "cracking %s");
    Article other =
        article(
            "quake-d",
            "2024-03-04",
            "Quake in Varnholm",
            "A magnitude 6.1 earthquake struck the port of Varnholm early on Monday, cracking %s and"
                + " burying the fish market, Mayor Ingrid Tollefsen said.");

    assertThat(values(replaced(one, "%s", "38 pipes"), replaced(other, "%s", "45 pipes")))
        .containsExactly("38", "45");
    assertThat(values(replaced(one, "%s", ".38 caliber"), replaced(other, "%s", ".45 caliber")))
        .isEmpty();
  }

  @Test
  void anotherSumForTheSameThingIsADifferenceHoweverItIsWritten() {
    Article one =
        article(
            "one",
            "2024-03-04",
            "Keldby pledges aid",
            "The parliament of Keldby pledged $280m in aid for the ruined fish market of Varnholm.",
            "Mayor Ingrid Tollefsen thanked the members of the harbour committee.");
    Article other =
        article(
            "other",
            "2024-03-04",
            "Aid for Varnholm",
            "For its ruined fish market, Varnholm was pledged $310 million in aid by parliament in"
                + " Keldby.",
            "Members of the committee at the harbour heard thanks from Mayor Ingrid Tollefsen.");

    assertThat(values(one, other)).containsExactly("$280m", "$310 million");
    assertThat(values(one, replaced(other, "$310 million", "$280 million"))).isEmpty();
    assertThat(values(one, replaced(other, "$310 million", "nearly $300 million"))).isEmpty();
    assertThat(values(one, replaced(other, "$310 million", "$300 million")))
        .as("rounded")
        .isEmpty();
    assertThat(
            values(
                replaced(one, "$280m", "$283m"), replaced(other, "$310 million", "$280 million")))
        .as("rounded")
        .isEmpty();
  }

  @Test
  void anotherDayForTheSameThingIsADifference() {
    Article one =
        article(
            "one",
            "2024-03-04",
            "Fish market to open",
            "The rebuilt fish market of Varnholm will open its gates to traders on 3 June.",
            "Mayor Ingrid Tollefsen spoke at the crane of the shipyard.");
    Article other =
        article(
            "other",
            "2024-03-05",
            "Varnholm opens market",
            "On June 13, traders find the gates of the rebuilt Varnholm fish market open.",
            "The shipyard crane heard Mayor Ingrid Tollefsen speak.");

    assertThat(values(one, other)).containsExactly("3 June", "June 13");
    assertThat(values(one, replaced(other, "June 13", "June 3"))).isEmpty();
  }

  @Test
  void aTollThatGrowsIsShownInTheOrderOfTheDays() {
    Article later = replaced(QUAKE_TOO, "killed at least 16 people", "left 24 people dead");

    assertThat(values(QUAKE, later)).containsExactly("14", "24");
    assertThat(values(QUAKE, replaced(later, "24 people dead", "14 people dead"))).isEmpty();
  }

  @Test
  void aTollIsNotTheOtherReportsTooBecauseItHasThatNumberOfSomethingElse() {
    Article later =
        replaced(QUAKE_TOO, "killed at least 16 people", "left 24 people dead in 14 streets");

    assertThat(values(QUAKE, later)).containsExactly("14", "24");
  }

  @Test
  void anAgencysNextStateOfAReportIsACopyWithAnotherToll() {
    Article later =
        article(
            "quake-later",
            "2024-03-05",
            QUAKE.title().text(),
            QUAKE.paragraphs().stream()
                .map(p -> p.text().replace("at least 14 people", "19 people"))
                .toArray(String[]::new));

    assertThat(values(QUAKE, later)).containsExactly("14", "19");
  }

  @Test
  void aTollMayOpenItsSentence() {
    Article seven =
        replaced(QUAKE_TOO, "that killed at least 16 people.", "of Monday. Seven people died.");

    assertThat(values(QUAKE, seven)).containsExactly("14", "Seven");
  }

  @Test
  void aTollIsTheNumberThatItStandsAtAndNoOtherOfItsSentence() {
    Article rising = replaced(QUAKE_TOO, "that killed at least 16 people", "whose death toll %s");

    assertThat(values(QUAKE, replaced(rising, "%s", "has now risen to 24")))
        .containsExactly("14", "24");
    assertThat(values(QUAKE, replaced(rising, "%s", "grew when they met two others"))).isEmpty();
  }

  @Test
  void aTollOfOthersOrOfAnEarlierYearOrMonthIsNoOther() {
    Article soldiers = replaced(QUAKE_TOO, "killed at least 16 people", "killed two soldiers");
    Article earlier =
        replaced(
            QUAKE_TOO,
            "that killed at least 16 people",
            "as strong as that which killed 90" + " people in 1931");

    assertThat(values(QUAKE, soldiers)).isEmpty();
    assertThat(values(QUAKE, earlier)).isEmpty();
    assertThat(values(QUAKE, replaced(earlier, "in 1931", "in September"))).isEmpty();
  }

  @Test
  void aTollOfAPartOrOfALongerTimeIsNoOther() {
    Article one = replaced(QUAKE_TOO, "that killed at least 16 people.", "of Monday. %s");

    assertThat(values(QUAKE, replaced(one, "%s", "A wave killed seven people.")))
        .containsExactly("14", "seven");
    assertThat(values(QUAKE, replaced(one, "%s", "A wave also killed seven people."))).isEmpty();
    assertThat(values(QUAKE, replaced(one, "%s", "Seven people died over four days."))).isEmpty();
  }

  @Test
  void aValueThatABoundHoldsIsNoDifference() {
    Article one =
        replaced(QUAKE, "Mayor Ingrid", "After 120 aftershocks of the Skerrow fault Mayor Ingrid");
    Article other =
        replaced(
            QUAKE_TOO,
            "Mayor Ingrid",
            "after more than 100 aftershocks of the Skerrow fault Mayor Ingrid");

    assertThat(values(one, other)).doesNotContain("120", "100");
  }

  @Test
  void aPersonWithAnotherOfficeInAnotherReportIsADifference() {
    Article one = replaced(QUAKE, "Mayor Ingrid", "Prime Minister Ingrid");
    Article other = replaced(QUAKE_TOO, "Mayor Ingrid", "President Ingrid");
    Names names = tollefsen(one, "Ingrid Tollefsen", other, "Ingrid Tollefsen");

    assertThat(offices(one, other, names)).containsExactly("Prime Minister", "President");
  }

  @Test
  void aFormerOfficeIsNoOtherOffice() {
    Article one = replaced(QUAKE, "Mayor Ingrid", "former President Ingrid");
    Article other = replaced(QUAKE_TOO, "Mayor Ingrid", "Chancellor Ingrid");
    Names names = tollefsen(one, "Ingrid Tollefsen", other, "Ingrid Tollefsen");

    assertThat(offices(one, other, names)).isEmpty();
    Article late = replaced(QUAKE_TOO, "Mayor Ingrid", "President Ingrid");
    assertThat(offices(one, late, names)).isEmpty();
  }

  private static List<String> offices(Article one, Article other, Names names) {
    return StoryTeller.tell(
            List.of(one, other, BUDGET, CHESS), List.of(), names, Corrections.NONE, new Problems())
        .all()
        .stream()
        .flatMap(s -> s.differences().stream())
        .filter(d -> d.kind() == Difference.Kind.OFFICE)
        .flatMap(d -> d.readings().stream().map(Difference.Reading::value))
        .toList();
  }

  private static Story story(Names names) {
    return StoryTeller.tell(
            List.of(QUAKE, QUAKE_TOO, BUDGET, CHESS),
            List.of(),
            names,
            Corrections.NONE,
            new Problems())
        .all()
        .stream()
        .filter(s -> s.articles().size() == 2)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> values(Article one, Article other) {
    return StoryTeller.tell(
            List.of(one, other, BUDGET, CHESS),
            List.of(),
            NO_NAMES,
            Corrections.NONE,
            new Problems())
        .all()
        .stream()
        .flatMap(s -> s.differences().stream())
        .flatMap(d -> d.readings().stream().map(Difference.Reading::value))
        .toList();
  }

  /** One person, named in two articles at their third line. */
  private static Names tollefsen(Article a, String inA, Article b, String inB) {
    Actor actor =
        new Actor(
            "p-1",
            "Ingrid Tollefsen",
            "Tollefsen, Ingrid",
            Actor.Kind.PERSON,
            List.of(),
            List.of(),
            List.of(
                new Naming(a.id(), List.of(new Passage(3, inA)), 1),
                new Naming(b.id(), List.of(new Passage(3, inB)), 1)));
    return new Names(List.of(actor), List.of(), ResolvedMentions.NONE);
  }
}
