package org.newsbook.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonEdgesTest {
  private final PersonEdges edges = new PersonEdges(Marked.TAGGER, Marked.TITLES);

  @Test
  void aCommonWordOpensNoName() {
    assertThat(edged("They saw {P Teenager Ana Roja} there.")).contains("Ana Roja");
  }

  @Test
  void aCommonWordEndsNoName() {
    assertThat(edged("They read {P Vehicular Manslaughter} there.")).isEmpty();
    assertThat(edged("They read {P Testimony} there.")).isEmpty();
  }

  @Test
  void aGivenNameMayStandBeforeACommonWord() {
    assertThat(edged("They saw {P Steve Jobs} there.")).contains("Steve Jobs");
  }

  private Optional<String> edged(String marked) {
    return edges.edged(Marked.seen("a", marked).sightings().get(0)).map(Sighting::text);
  }
}
