package org.newsbook.name.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsbook.name.span.Marked;
import org.newsbook.name.span.NameSpan;

class PersonEdgesTest {
  private final PersonEdges edges = new PersonEdges(Marked.TAGGER, Marked.TITLES);

  @Test
  void aCommonWordThatOpensASentenceOpensNoName() {
    assertThat(edged("{P Teenager Roja} saw it.")).contains("Roja");
    assertThat(edged("{P Striker Roja} saw it.")).contains("Roja");
    assertThat(edged("{P Fly-half Roja} saw it.")).contains("Roja");
    assertThat(edged("{P Rose Roja} saw it.")).contains("Rose Roja");
  }

  @Test
  void aRankAloneIsNobody() {
    assertThat(edged("They met {P Sgt.} there.")).isEmpty();
    assertThat(edged("They met {P Sgt. Roja} there.")).contains("Roja");
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

  @Test
  void whatStandsBetweenAnOfficeAndANameIsTheNames() {
    assertThat(edged("They met General Min {P Aung Orlaing} there.")).contains("Min Aung Orlaing");
    assertThat(edged("They met General Min {P Ana Roja} there.")).contains("Ana Roja");
  }

  @Test
  void aNameEndsBeforeAVerb() {
    assertThat(edged("Then {P Roja outran Oslam} again.")).contains("Roja");
    assertThat(edged("Then {P Roja bint Oslam} came.")).contains("Roja bint Oslam");
  }

  @Test
  void aPlaceBehindAWholeNameIsNoPartOfIt() {
    assertThat(edged("They met {P Ana B. Roja of Wisconsin} there.")).contains("Ana B. Roja");
    assertThat(edged("They met {P Ana of Wisconsin} there.")).contains("Ana of Wisconsin");
  }

  @Test
  void aPriestIsNotCalledFather() {
    assertThat(edged("They met {P Father Roja} there.")).contains("Roja");
  }

  @Test
  void anInitialOpensAName() {
    assertThat(edged("They met M. {P Roja} there.")).contains("M. Roja");
    assertThat(edged("Played: C {P Roja} and others.")).contains("C Roja");
  }

  @Test
  void whatAnEditorPutsInBracketsBeforeANameIsNoPartOfIt() {
    assertThat(edged("“It is [the lawyer {P Ana] Roja},” he said.")).contains("Roja");
  }

  private Optional<String> edged(String marked) {
    return edges.edged(Marked.seen("a", marked).names().get(0)).map(NameSpan::text);
  }
}
