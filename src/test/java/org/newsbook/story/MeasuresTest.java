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
import org.newsbook.article.Paragraph;
import org.newsbook.article.Passage;
import org.newsbook.correction.Corrections;
import org.newsbook.name.Actor;
import org.newsbook.name.Names;
import org.newsbook.name.Naming;
import org.newsbook.name.ResolvedMentions;
import org.newsbook.problem.Problems;

class MeasuresTest {
  private static List<String> differences(Names names, Article... two) {
    return StoryTeller.tell(
            List.of(two[0], two[1], BUDGET, CHESS),
            List.of(),
            names,
            Corrections.NONE,
            new Problems())
        .all()
        .stream()
        .flatMap(s -> s.differences().stream())
        .map(
            d ->
                d.kind()
                    + " "
                    + d.of()
                    + ": "
                    + String.join(
                        " / ", d.readings().stream().map(Difference.Reading::value).toList()))
        .toList();
  }

  private static List<String> told(String one, String other) {
    return differences(
        NO_NAMES,
        replaced(QUAKE, "Mayor Ingrid", one + " Mayor Ingrid"),
        replaced(
            replaced(QUAKE_TOO, "killed at least 16 people", "ruined it"),
            "Scientists placed",
            other + " Scientists placed"));
  }

  @Test
  void aQuakeHasOneMagnitudeHoweverItIsPut() {
    Article weaker =
        replaced(
            replaced(QUAKE_TOO, "magnitude 6.1 earthquake", "5.8-magnitude earthquake"),
            "killed at least 16 people",
            "ruined it");

    assertThat(differences(NO_NAMES, QUAKE, weaker)).containsExactly("MAGNITUDE : 6.1 / 5.8");
    assertThat(
            differences(
                NO_NAMES,
                QUAKE,
                replaced(weaker, "Scientists", "With 6.1 on the Richter scale, scientists")))
        .as("both are told in one report")
        .isEmpty();
  }

  @Test
  void aHeadlineTellsTooWhatItsTextDoesNot() {
    Article ruined = replaced(QUAKE_TOO, "killed at least 16 people", "ruined it");
    Article titled =
        article(
            ruined.id(),
            "2024-03-05",
            "Quake of Varnholm: 19 people killed",
            ruined.paragraphs().stream().map(Paragraph::text).toArray(String[]::new));

    assertThat(differences(NO_NAMES, QUAKE, ruined)).isEmpty();
    assertThat(differences(NO_NAMES, QUAKE, titled)).containsExactly("DEAD : 14 / 19");
  }

  @Test
  void aMillionCharactersWithoutAFullStopTellNothing() {
    String paid = "someone paid $5 million for the yard of two million, ".repeat(20_000);

    assertThat(told("The council voted 52-48 " + paid, "By a vote of 51 to 49 " + paid)).isEmpty();
  }

  @Test
  void aVoteHasOneCount() {
    assertThat(
            told("The council voted 52-48 for tents.", "By a vote of 51 to 49 tents were bought."))
        .containsExactly("VOTE : 52-48 / 51 to 49");
    assertThat(
            told("The council voted 52-48 for tents.", "By a vote of 52 to 48 tents were bought."))
        .isEmpty();
  }

  @Test
  void aPrisonTermIsComparedInDays() {
    assertThat(
            told(
                "The builder was sentenced to four years in prison.",
                "The builder was jailed for five years."))
        .containsExactly("TERM : four years / five years");
    assertThat(
            told(
                "The builder was sentenced to two weeks in jail.",
                "The builder was jailed for 14 days."))
        .isEmpty();
  }

  @Test
  void aSumBelongsToItsNounOrItsVerb() {
    assertThat(
            told(
                "The town hopes for a $13.9 billion takeover of the yard.",
                "Banks offered help in a $11.2 billion takeover."))
        .containsExactly("SUM takeover: $13.9 billion / $11.2 billion");
    assertThat(
            told(
                "The firm agreed to buy its rival for $3.2 billion in cash.",
                "It is to buy the yard for $4.5 billion."))
        .containsExactly("SUM buy: $3.2 billion / $4.5 billion");
    assertThat(
            told(
                "The waves caused $265 million of damage.",
                "The town has seen damage worth $190 million."))
        .containsExactly("SUM damage: $265 million / $190 million");
    assertThat(
            told(
                "The town hopes for a $13.9 billion takeover of the yard.",
                "Banks offered help in a $11.2 billion loan."))
        .as("another thing")
        .isEmpty();
    assertThat(
            told(
                "The town hopes for a $13.9 billion takeover of the yard.",
                "Banks offered help in a $11.2 billion takeover after a $2 billion takeover."))
        .as("two sums of one thing in a report")
        .isEmpty();
    assertThat(
            told(
                "The town hopes for a $13.9 billion takeover of the yard.",
                "Banks offered help in a $13 billion takeover."))
        .as("told less exactly")
        .isEmpty();
  }

  @Test
  void aPersonHasOneAge() {
    Article one = replaced(QUAKE, "Tollefsen said", "Tollefsen, 43, said");
    Article other =
        replaced(
            replaced(QUAKE_TOO, "Mayor Ingrid", "the 45-year-old mayor Ingrid"),
            "killed at least 16 people",
            "ruined it");
    Names names =
        new Names(
            List.of(
                new Actor(
                    "p-1",
                    "Ingrid Tollefsen",
                    "Tollefsen, Ingrid",
                    Actor.Kind.PERSON,
                    List.of(),
                    List.of(),
                    List.of(
                        new Naming(one.id(), List.of(new Passage(3, "Ingrid Tollefsen")), 1),
                        new Naming(other.id(), List.of(new Passage(3, "Ingrid Tollefsen")), 1)))),
            List.of(),
            ResolvedMentions.NONE);

    assertThat(differences(names, one, other)).containsExactly("AGE Ingrid Tollefsen: 43 / 45");
    assertThat(differences(names, one, replaced(other, "45-year-old", "43-year-old"))).isEmpty();
  }
}
