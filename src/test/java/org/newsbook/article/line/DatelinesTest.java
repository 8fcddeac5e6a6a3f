package org.newsbook.article.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VARNHOLM — The port is shut.           | The port is shut.",
        "VARNHOLM, Lenmark _ The port is shut.  | The port is shut.",
        "VARNHOLM, Lenmark (ORL) _ The ferry.   | The ferry.",
        "PORT VARN (ORL) Lenmark’s port is shut. | Lenmark’s port is shut.",
        "PORT VARN, Lenmark (ORL) The port.     | The port.",
        "Sept. 5 (ORL) — The port is shut.      | The port is shut.",
        "Orla Workers Party (OWP) Chairman Paul Okoro left. | Orla Workers Party (OWP) Chairman"
            + " Paul Okoro left.",
        "The port _ as ever _ is shut.          | The port _ as ever _ is shut."
      })
  void isLeftOutOfTheFirstSentence(String line, String rest) {
    assertThat(Datelines.without(line)).isEqualTo(rest);
  }
}
