package org.newsbook.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownPlaceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met in {L Orla}. | true",
        "They fled to the {L Orla}. | true",
        "The town of {L Orla} fell. | true",
        "The {L Orla} district voted. | true",
        "The {L Orla River} rose. | true",
        "{L Orla}, Utah — It rained. | true",
        "They like {L Orla} beer. | false",
        "{L Orla} fell by two points. | false",
        "A maker of {L Orla} rose. | false"
      })
  void aNameThatNoFileKnowsIsAPlaceWhereTheTextShowsIt(String marked, boolean shown) {
    assertThat(UnknownPlace.isShown(Marked.seen("a", marked).sightings().get(0))).isEqualTo(shown);
  }
}
