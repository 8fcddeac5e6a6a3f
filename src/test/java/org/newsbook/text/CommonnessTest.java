package org.newsbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommonnessTest {
  @Test
  void aFrequentWordStandsInMoreArticlesThanARareOne() {
    assertThat(Commonness.of("the")).isGreaterThan(0.99);
    assertThat(Commonness.of("president")).isBetween(0.2, 0.9);
    assertThat(Commonness.of("lighthouse")).isBetween(0.001, 0.05);
    assertThat(Commonness.of("brackwasserfisch")).isZero();
  }

  @Test
  void aStemIsAsCommonAsItsMostFrequentWord() {
    assertThat(Commonness.of(Stem.of("committees"))).isEqualTo(Commonness.of("committee"));
  }
}
