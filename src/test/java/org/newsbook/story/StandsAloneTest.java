package org.newsbook.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandsAloneTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council of Varnholm voted on Tuesday to rebuild the fish market.",
        "“We will rebuild the market before winter,” Mayor Ingrid Tollefsen said on Tuesday.",
        "At least 14 people died when the roof of the market fell.",
      })
  void aWholeSentenceStandsAlone(String sentence) {
    assertThat(StandsAlone.test(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He added that the market would be rebuilt before the winter.",
        "But the council of Varnholm has not yet found the money.",
        "On Tuesday he told the council that money was short.",
        "“We will rebuild the market before the winter comes,” he said.",
        "“We will rebuild the market before the winter comes.”",
        "“We will rebuild the market before the winter, said the mayor of the town.",
        "Possible avenues of action",
        "What can come out of the meeting of the two mayors?",
        "I covered more than a few meetings of mayors in those years.",
      })
  void aSentenceThatLeansOnAnotherDoesNot(String sentence) {
    assertThat(StandsAlone.test(sentence)).isFalse();
  }
}
