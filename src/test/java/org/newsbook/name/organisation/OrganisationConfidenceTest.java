package org.newsbook.name.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsbook.name.span.Marked;
import org.newsbook.name.span.NameSpan;
import org.newsbook.tagger.Margins;
import org.newsbook.tagger.TagSpan;

@DisplayName("Something is an organisation, and called so,")
class OrganisationConfidenceTest {
  private final OrganisationConfidence confidence =
      new OrganisationConfidence(Marked.TAGGER, Marked.TITLES);

  @ParameterizedTest(name = "surely: {0}")
  @ValueSource(
      strings = {
        "The bridge was opened by the {O Ministry of Harbours} on Monday.",
        "A spokesman for {O Vesna Shipping Inc.} said that it would pay.",
        "The company {O Orlatech} hired forty workers."
      })
  void surely(String marked) {
    assertThat(isSure(marked)).isTrue();
  }

  @ParameterizedTest(name = "not surely: {0}")
  @ValueSource(
      strings = {
        "The horse {O Silver Thunder} won the race by a length.",
        "She wore a {O Fastwatch 3} and liked its screen.",
        "They flew an old {O Orla Falcon} over the lake.",
        "He sang a song from “{O Winter Harbour}” at home."
      })
  void notSurely(String marked) {
    assertThat(isSure(marked)).isFalse();
  }

  private boolean isSure(String marked) {
    NameSpan name = Marked.seen("a", marked).names().get(0);
    Margins margins = Marked.TAGGER.margins(name.sentence());
    int body = margins.of(TagSpan.Type.ORGANISATION, name.from(), name.to());
    return confidence.isSure(List.of(name.withMargins(0, body)));
  }
}
