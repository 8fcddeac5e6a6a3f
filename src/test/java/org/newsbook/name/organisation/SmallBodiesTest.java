package org.newsbook.name.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsbook.name.span.Marked;
import org.newsbook.name.span.NameSpan;
import org.newsbook.text.Doc;

class SmallBodiesTest {
  private final SmallBodies bodies = new SmallBodies(Marked.GAZETTEER);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Today the Iraqi army advanced. | Iraqi army",
        "South Korea’s spy agency said so. | spy agency",
        "The New Zealand foreign ministry spoke. | New Zealand foreign ministry",
        "The Iraqi farmers advanced. | ''",
        "The town’s police said so. | ''",
        "An army marched. | ''"
      })
  void aBodyWrittenSmallIsNamedBehindItsState(String text, String expected) {
    assertThat(
            String.join(
                "|",
                bodies.find(Doc.of(1, text).sentences().get(0)).stream()
                    .map(NameSpan::text)
                    .toList()))
        .isEqualTo(expected);
  }
}
