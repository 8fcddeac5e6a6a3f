package org.newsbook.name.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsbook.name.span.Marked;
import org.newsbook.name.span.NameSpan;

class UnknownPlaceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met in {L Orla}. | true",
        "They fled to the {L Orla Sea Cadets}. | false",
        "A gift from {L Orla} came. | false",
        "They met in {L Orla} and Bonn roads. | true",
        "They met in {L District 24}. | false",
        "They walked in the {L State Park}. | false",
        "An earthquake struck near {L Indonesian Island}. | false",
        "It rose in {L April-June} again. | false",
        "They spoke of peace in {L Syrian-Israeli} talks. | false",
        "They met in {L Orla-Besk}. | true",
        "The {L Orla Avenue} was closed. | true",
        "The town of {L Orla} fell. | true",
        "The {L Orla River} rose. | true",
        "{L Orla}, Utah — It rained. | true",
        "{L Orla} (Reuters) - It rained. | true",
        "{L Orla} (a fast radio) was sold. | false",
        "{L Orla Kenya} (OK) won again. | false",
        "They like {L Orla} beer. | false",
        "{L Orla} fell by two points. | false",
        "A maker of {L Orla} rose. | false"
      })
  void aNameThatNoFileKnowsIsAPlaceWhereTheTextShowsIt(String marked, boolean shown) {
    NameSpan span = Marked.seen("a", marked).names().get(0);
    assertThat(new UnknownPlace(Marked.GAZETTEER).isShown(span, false)).isEqualTo(shown);
  }
}
