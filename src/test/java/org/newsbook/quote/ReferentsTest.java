package org.newsbook.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsbook.quote.Report.quotes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom pronouns and descriptions mean. */
class ReferentsTest {
  private static final String WORDS = "“The gates will stay shut tonight,” ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Okoro took aim at former Captain Per Dahl.                     | paul",
        "As it once did Per Dahl in winter, the cold stopped Paul Okoro. Okoro went home. | paul",
        "Paul Okoro met the crews. Per Dahl’s ship had sunk.            | paul"
      })
  void aPronounIsTheSubjectRatherThanAnotherWhoIsNamed(String before, String actor) {
    assertThat(quotes(before, WORDS + "he said."))
        .singleElement()
        .satisfies(
            q -> {
              assertThat(q.speaker()).contains(actor);
              assertThat(q.speakerText()).contains("he");
            });
  }

  @Test
  void whoIsSpokenOfGoesOnAsAPronoun() {
    assertThat(
            quotes(
                "“The ferries will sail from the old harbour tomorrow,” Per Dahl said.",
                "Okoro says the harbour is too old. He also has told all captains to wait.",
                WORDS + "he said."))
        .last()
        .satisfies(q -> assertThat(q.speaker()).contains("paul"));
  }

  @Test
  void aNameBetweenACommaAndItsVerbIsTheSubject() {
    assertThat(
            quotes(
                "In his interview with Lenmark News, Okoro also hammered Per Dahl for what he called"
                    + " his “utter failure to build any new harbour for us.”"))
        .singleElement()
        .satisfies(q -> assertThat(q.speaker()).contains("paul"));
  }

  @Test
  void theDeadDoNotAnswer() {
    assertThat(
            quotes("Okoro came to the funeral of the late Per Dahl on Friday.", WORDS + "he said."))
        .singleElement()
        .satisfies(q -> assertThat(q.speakers()).doesNotContain("per"));
    assertThat(quotes("The late Per Dahl built the old harbour.", WORDS + "he said."))
        .singleElement()
        .satisfies(q -> assertThat(q.speakers()).isEmpty());
  }

  @Test
  void aPronounIsNotTheOneToWhomSomethingIsDone() {
    assertThat(
            quotes(
                "In his talk with the Harbour Board, Okoro hammered Per Dahl.", WORDS + "he said."))
        .singleElement()
        .satisfies(q -> assertThat(q.speakers()).doesNotContain("per"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the campaign        | Paul Okoro, chairman of the Dahl campaign, came.",
        "the vice president  | President Paul Okoro came.",
        "the president       | Vice President Paul Okoro came.",
        "the former captain  | Captain Paul Okoro came.",
        "the union           | Union leader Paul Okoro came."
      })
  void aDescriptionWithAnotherHeadOrRankMeansSomebodyElse(String description, String before) {
    assertThat(quotes(before, WORDS + description + " said."))
        .singleElement()
        .satisfies(
            q -> {
              assertThat(q.speaker()).isEmpty();
              assertThat(q.speakerText()).contains(description);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the chairman        | Paul Okoro, chairman of the Dahl campaign, came.",
        "the vice president  | Vice President Paul Okoro came.",
      })
  void aDescriptionWithTheSameHeadMeansWhoHasTheOffice(String description, String before) {
    assertThat(quotes(before, WORDS + description + " said."))
        .singleElement()
        .satisfies(q -> assertThat(q.speaker()).contains("paul"));
  }

  @Test
  void aPronounMayBeSomebodyWhoseNameTellsNoSex() {
    assertThat(
            quotes(
                "Paul Okoro went home.",
                "The crews stayed on the quay.",
                "Dahl, the harbour master, opened the gates.",
                WORDS + "he said."))
        .singleElement()
        .satisfies(q -> assertThat(q.speaker()).contains("per"));
  }

  @Test
  void aPronounMayBeTheNamelessOneWhoDidSomethingBetween() {
    assertThat(
            quotes(
                "Paul Okoro praised the midfielder.",
                "The midfielder went home.",
                WORDS + "he said."))
        .singleElement()
        .satisfies(
            q -> {
              assertThat(q.speakers()).isEmpty();
              assertThat(q.speakerText()).contains("he");
            });
  }

  @Test
  void whoIsGivenAsTheSourceIsSpokenOf() {
    assertThat(
            quotes(
                "Per Dahl met Paul Okoro on the quay.",
                "According to Okoro, the harbour is too old for new boats. " + WORDS + "he said."))
        .last()
        .satisfies(q -> assertThat(q.speaker()).contains("paul"));
  }

  @Test
  void whoGoesOnAsAPronounIsNotAnotherWhomHeTalksOf() {
    assertThat(
            quotes(
                "Paul Okoro said the gates were old. He suggested that Per Dahl had never mended"
                    + " one. "
                    + WORDS
                    + "he said."))
        .singleElement()
        .satisfies(q -> assertThat(q.speakers()).doesNotContain("per"));
  }

  @Test
  void theBoardIsTheOneThatTheReportNames() {
    assertThat(quotes("The Harbour Board met.", WORDS + "the board said."))
        .singleElement()
        .satisfies(q -> assertThat(q.speaker()).contains("board"));
  }
}
