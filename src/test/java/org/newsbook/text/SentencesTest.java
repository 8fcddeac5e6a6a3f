package org.newsbook.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '%',
      value = {
        "He left. She stayed.; He left.|She stayed.",
        "“We won.” The crowd roared.; “We won.”|The crowd roared.",
        "“Why?” he asked. Nobody knew!; “Why?” he asked.|Nobody knew!",
        "Mr. Obi met Gen. Kaya. They spoke.; Mr. Obi met Gen. Kaya.|They spoke.",
        "Const. Hall told Coun. Lee. She left.; Const. Hall told Coun. Lee.|She left.",
        "J. K. Adams wrote it. W. B. Hall did not.; J. K. Adams wrote it.|W. B. Hall did not.",
        "He moved to the U.S. The firm stayed.; He moved to the U.S.|The firm stayed.",
        "The U.S. Senate voted.; The U.S. Senate voted.",
        "Acme Inc. Chairman Lee quit.; Acme Inc. Chairman Lee quit.",
        "He works for Acme Inc. It pays well.; He works for Acme Inc.|It pays well.",
        "At No. 10 they wait. The answer was no. Nobody spoke.; At No. 10 they wait.|The answer was no.|Nobody spoke.",
        "With Wash. Gov. Lee and Pa. Sen. Hall it passed. It is law.; With Wash. Gov. Lee and Pa. Sen. Hall it passed.|It is law.",
        "He did the wash. Lee fell ill. Hall came.; He did the wash.|Lee fell ill.|Hall came.",
        "It shook at 5. 9 on the scale. Two died in 2012. 15 fled.; It shook at 5. 9 on the scale.|Two died in 2012.|15 fled.",
        "It rose 2.5 percent. 40 left.; It rose 2.5 percent.|40 left.",
        "Is it Acme Co.? Yes.; Is it Acme Co.?|Yes.",
        "Wait… Now go.; Wait…|Now go.",
        "他来了。她走了。; 他来了。|她走了。",
      })
  void cutsWhereASentenceEnds(String paragraph, String expected) {
    assertThat(Sentences.of(paragraph).stream().map(Token::text))
        .containsExactly(expected.trim().split("\\|"));
  }

  @Test
  void nothingButWhiteSpaceIsLost() {
    String paragraph = "  One. (Two!) “Three?” No. 4 … five\t\n. Six ";
    StringBuilder joined = new StringBuilder();
    for (Token sentence : Sentences.of(paragraph)) {
      assertThat(paragraph.substring(sentence.start(), sentence.end())).isEqualTo(sentence.text());
      joined.append(sentence.text());
    }
    assertThat(joined.toString().replaceAll("\\s", "")).isEqualTo(paragraph.replaceAll("\\s", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {".", ". ", "A. ", "! \"", "a.b", "No. ", "。", ".”"})
  void longRunsTakeLinearTime(String part) {
    String paragraph = part.repeat(200_000);
    List<Token> sentences =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Sentences.of(paragraph));
    assertThat(sentences).isNotEmpty();
  }
}
