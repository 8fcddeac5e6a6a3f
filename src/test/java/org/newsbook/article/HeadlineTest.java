package org.newsbook.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
  void showsThatASentenceWasCut() {
    assertThat(
            derive(
                "The harbour of Aarhus reopened on Monday after a storm that kept forty ships"
                    + " waiting outside the breakwater for two days and two nights."))
        .isEqualTo("The harbour of Aarhus reopened on Monday after a storm…");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tempers rose in the long and crowded hearing on ferries | after Deputy Mayor Anna Maria"
            + " Bergström-Olavsdottir doubted the board’s figures.",
        "The harbour board called the plan to close the northern quay a mistake | , Berg said on"
            + " Monday before the council met.",
        "Spared by the storm of last week, the island town emerged | as a key northern supply"
            + " harbour for the whole fleet on Monday."
      })
  void endsWhereAPhraseEndsRatherThanInsideAName(String head, String rest) {
    String gap = rest.startsWith(",") ? "" : " ";

    assertThat(derive(head + gap + rest)).isEqualTo(head + "…");
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
  void neverEndsOnAWordThatAnnouncesAnother(String sentence) {
    assertThat(derive(sentence))
        .hasSizeLessThanOrEqualTo(90)
        .endsWith("…")
        .doesNotContainPattern("(?i)\\b(a|the|of|in|that|two|one|he|they|have|would|be)…$");
  }

  @Test
  void opensNoQuotationThatItDoesNotClose() {
    assertThat(
            derive(
                "The mayor called the new bridge over the northern arm of the fjord “a promise to"
                    + " our children that we have kept for once”, and left."))
        .doesNotContain("“");
  }

  @Test
  void cutsALineWithoutSpacesBetweenCharacters() {
    assertThat(derive("😀".repeat(200))).hasSizeLessThanOrEqualTo(90).doesNotContain("\uFFFD");
  }

  private static String derive(String paragraph) {
    return Headline.derive(List.of(new Paragraph(7, paragraph, Paragraph.Form.TEXT))).text();
  }
}
