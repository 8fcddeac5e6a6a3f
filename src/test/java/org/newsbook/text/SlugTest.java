package org.newsbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A name in a URL")
class SlugTest {

  @Test
  void hasSmallLatinLettersDigitsAndSingleHyphens() {
    assertThat(Slug.of("  Erdoğan’s “No” — 2025! ")).isEqualTo("erdogans-no-2025");
    assertThat(Slug.of("首都")).isEmpty();
  }

  @Test
  void isCutBetweenWordsAfterSixtyCharacters() {
    assertThat(Slug.of("The harbour of Aarhus reopened on Monday after two days of storm and rain"))
        .isEqualTo("the-harbour-of-aarhus-reopened-on-monday-after-two-days-of");
    assertThat(Slug.of("a".repeat(60))).hasSize(60);
    assertThat(Slug.of("a".repeat(90))).hasSize(60);
  }
}
