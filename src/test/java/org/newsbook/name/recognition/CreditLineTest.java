package org.newsbook.name.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsbook.name.span.Marked;
import org.newsbook.name.span.NameSpan;
import org.newsbook.text.Span;

class CreditLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ana Roja, The Daily Planet. | true",
        "By Ana Roja and Omar Said in Paris | true",
        "Reporting by Ana Roja; editing by Omar Said | true",
        "(Additional reporting by Ana Roja) | true",
        "Photo by Ana Roja | true",
        "Ana Roja in Paris contributed to this report. | true",
        "Ana Roja contributed to the fund last year. | false",
        "By Monday Ana Roja had left the town. | false",
        "By then, Ana Roja was mayor. | false",
        "Reporting on Ana Roja is dangerous. | false",
        "The report was written by Ana Roja. | false"
      })
  void aSentenceThatOnlySaysWhoMadeTheArticle(String text, boolean credit) {
    Span sentence = Marked.seen("a", text).sentences().get(1);
    assertThat(CreditLine.is(sentence)).isEqualTo(credit);
  }

  @Test
  void aWriterInCapitalsHasNoPage() {
    assertThat(CreditLine.isWriter(first("By {P ANA ROJA LISBON} (AP) It rained."))).isTrue();
    assertThat(CreditLine.isWriter(first("By {P Ana Roja} it was done."))).isFalse();
  }

  private static NameSpan first(String marked) {
    return Marked.seen("a", marked).names().get(0);
  }
}
