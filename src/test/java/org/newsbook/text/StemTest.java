package org.newsbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Forms of a word")
class StemTest {

  @Test
  void meetInOneStem() {
    assertThat(Stem.of("robbers")).isEqualTo(Stem.of("robbed")).isEqualTo(Stem.of("robbing"));
    assertThat(Stem.of("parties")).isEqualTo("party");
    assertThat(Stem.of("classes")).isEqualTo(Stem.of("class"));
    assertThat(Stem.of("closely")).isEqualTo(Stem.of("close"));
  }

  @Test
  void ofShortWordsStayAsTheyAre() {
    for (String word : new String[] {"red", "ring", "king", "fed", "user", "his", "fly", "2025"}) {
      assertThat(Stem.of(word)).isEqualTo(word);
    }
  }
}
