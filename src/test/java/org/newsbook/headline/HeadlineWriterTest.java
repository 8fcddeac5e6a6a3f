package org.newsbook.headline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsbook.text.Doc;

@DisplayName("A headline made of a sentence")
class HeadlineWriterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Parliament did not approve the new ferry budget on Monday, officials said. | not",
        "The two largest islands may leave the union next year, the governor warned. | largest",
        "The two largest islands may leave the union next year, the governor warned. | may",
        "Denmark, Norway and Sweden signed the treaty in the old castle on Friday. | Norway and"
            + " Sweden",
        "More than 20 captains signed the harbour treaty in the old castle on Friday. | More than 20",
        "The council of fishermen closed the northern harbour after the storm. | council of"
            + " fishermen"
      })
  void keepsWhatWouldTurnItsMeaning(String sentence, String kept) {
    assertThat(write(sentence)).contains(kept);
  }

  @Test
  void leavesOutWhatIsSetOffByCommas() {
    assertThat(
            write(
                "The old lighthouse, which the first settlers built, warned every ship of the"
                    + " northern fleet of the rocks below the village until Sunday."))
        .startsWith("The old lighthouse warned");
  }

  @Test
  void holdsOnlyWordsOfTheSentenceInItsOrder() {
    String sentence =
        "After months of talks, the harbour's captain Anna Berg told reporters that the long-awaited"
            + " ferry to the outer islands would sail again in spring.";
    String source = sentence.toLowerCase(Locale.ROOT);
    int at = 0;
    for (String word : write(sentence).toLowerCase(Locale.ROOT).split("\\W+")) {
      at = source.indexOf(word, at);
      assertThat(at).as(word).isNotNegative();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nobody on the island expected that the council would sell the ferry.",
        "The mayor did not say that the council would sell the ferry.",
        "The mayor hopes that the council will sell the ferry.",
        "The mayor asked whether the council would sell the ferry."
      })
  void neverStatesWhatNobodyStated(String sentence) {
    assertThat(write(sentence)).doesNotStartWith("The council");
  }

  @Test
  void isNoneWhereNoClauseNamesWhatItIsAbout() {
    assertThat(write("A quiet night in the harbour.")).isEmpty();
    assertThat(write("If the council sells the ferry.")).isEmpty();
  }

  @Test
  void isNoneOfFiveThousandWordsOrOfMarksAlone() {
    assertThat(write("ferry ".repeat(5_000))).isEmpty();
    assertThat(write("“".repeat(300))).isEmpty();
  }

  private static String write(String text) {
    return HeadlineWriter.load()
        .write(Doc.of(1, text).sentences())
        .map(HeadlineWriter.Headline::text)
        .orElse("");
  }
}
