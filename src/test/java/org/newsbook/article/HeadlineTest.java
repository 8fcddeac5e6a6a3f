package org.newsbook.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsbook.headline.HeadlineWriter;
import org.newsbook.stage.Memo;

@DisplayName("A headline for an article that has none")
class HeadlineTest {

  @Test
  void isItsFirstSentenceWhereThatIsShort() {
    assertThat(derive("The harbour of Aarhus reopened on Monday. Ships had waited."))
        .isEqualTo("The harbour of Aarhus reopened on Monday");
  }

  @Test
  void leavesOutThePlaceAndTheAgency() {
    assertThat(derive("LIMA (Reuters) — Peru’s Congress raised royalties on Tuesday."))
        .isEqualTo("Peru’s Congress raised royalties on Tuesday");
  }

  @Test
  void isTheClauseThatHoldsTheNewsWhereTheSentenceIsLong() {
    assertThat(
            derive(
                "The harbour of Aarhus reopened on Monday after a storm that kept forty ships"
                    + " waiting outside the breakwater for two days and two nights."))
        .isEqualTo("The harbour of Aarhus reopened on Monday after a storm");
  }

  @Test
  void saysWhoActsRatherThanHe() {
    assertThat(
            derive(
                "He had not expected that the council of the island would ever come back to that"
                    + " long and bitter quarrel. The council sold the old ferry to a museum."))
        .isEqualTo("The council sold the old ferry to a museum");
  }

  @Test
  void ofAnotherLanguageIsTheBeginningOfItsFirstSentence() {
    assertThat(
            derive(
                "Die Stadt hat am Montag beschlossen, den alten Hafen nach dem Sturm nicht wieder"
                    + " zu öffnen, weil das Geld für die neuen Mauern fehlt."))
        .startsWith("Die Stadt hat am Montag beschlossen")
        .hasSizeLessThanOrEqualTo(90);
  }

  @Test
  void isAWholeSentenceRatherThanTheBeginningOfOne() {
    assertThat(
            derive(
                "Die Stadt hat am Montag beschlossen, den alten Hafen nach dem Sturm nicht wieder"
                    + " zu öffnen, weil das Geld für die neuen Mauern fehlt. Und nun? Die Fischer"
                    + " wollen klagen."))
        .isEqualTo("Die Fischer wollen klagen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ministers of the four northern states agreed in the small hours of a very long night that"
            + " the ferries should sail again from Monday.",
        "The minister said on Tuesday evening in the capital that the budget for roads would be"
            + " one of two that he could not sign before the summer.",
        "Fishermen along the whole of the western coast have told the harbour office again that"
            + " they will not put out to sea this week."
      })
  void neverEndsInAnEllipsisOrOnAWordThatAnnouncesAnother(String sentence) {
    assertThat(derive(sentence))
        .hasSizeLessThanOrEqualTo(110)
        .doesNotContain("…")
        .doesNotContainPattern("(?i)\\b(a|the|of|in|that|he|they|have|would|be)$");
  }

  @Test
  void closesAQuotationWhoseEndIsCut() {
    assertThat(
            derive(
                "The mayor called the new bridge over the northern arm of the fjord “a promise to"
                    + " our children that we have kept for once”, and left."))
        .endsWith("“a promise to our children”");
  }

  @Test
  void cutsALineWithoutSpacesBetweenCharacters() {
    assertThat(derive("😀".repeat(200))).hasSizeLessThanOrEqualTo(90).doesNotContain("\uFFFD");
  }

  @Test
  void isThereWhereATextIsNothingButBrackets() {
    assertThat(derive("[".repeat(200))).isNotBlank();
    assertThat(derive("( ( ( ( ( ( (")).isNotBlank();
  }

  private static String derive(String paragraph) {
    return Headline.derive(
            List.of(new Paragraph(7, paragraph, Paragraph.Form.TEXT)),
            HeadlineWriter.load(),
            Memo.NONE)
        .text();
  }
}
