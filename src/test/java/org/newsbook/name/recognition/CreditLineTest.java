package org.newsbook.name.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsbook.name.span.Marked;
import org.newsbook.text.Span;

class CreditLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Roja in Paris contributed to this report. | true",
        "Ana Roja contributed to the fund last year. | false",
        "The report was written by Ana Roja. | false"
      })
  void aSentenceThatOnlySaysWhoMadeTheArticle(String text, boolean credit) {
    Span sentence = Marked.seen("a", text).sentences().get(1);
    assertThat(CreditLine.is(sentence)).isEqualTo(credit);
  }
}
