package org.newsbook.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '%',
      value = {
        "Mr. Okoro left. → Mr.|Okoro|left|.",
        "the U.S. and the U.N. → the|U.S.|and|the|U.N.",
        "J. K. Adams, Ph.D., at 5 p.m. → J.|K.|Adams|,|Ph.D.|,|at|5|p.m.",
        "The answer is no. 10 stayed → The|answer|is|no.|10|stayed",
        "She said no. Then → She|said|no|.|Then",
        "1,000.5 at 3:45 for 280m → 1,000.5|at|3:45|for|280m",
        "2019–20 → 2019|–|20",
        "Obi’s and Adams' cars → Obi|’s|and|Adams|'|cars",
        "O’Rourke can’t → O’Rourke|can’t",
        "Jean-Pierre al-Mansouri → Jean-Pierre|al-Mansouri",
        "a cease-fire and an F-16 → a|cease-fire|and|an|F-16",
        "U.S.-led, London-based → U.S.|-|led|,|London|-|based",
        "al-Qaida-linked group → al-Qaida|-|linked|group",
        "pro-Kremlin mid-January → pro|-|Kremlin|mid|-|January",
        "Russia-Ukraine talks, US-China trade → Russia|-|Ukraine|talks|,|US|-|China|trade",
        "EU-wide → EU|-|wide",
        "AT&T and R&amp;D &amp; so on → AT&T|and|R&amp;D|&amp;|so|on",
        "``No,'' he said -- twice... → ``|No|,|''|he|said|--|twice|...",
        "bbc.com is up → bbc.com|is|up",
      })
  void cutsNewsTextIntoWordsAndMarks(String text, String expected) {
    assertThat(texts(text)).containsExactly(expected.trim().split("\\|"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“I can’t,” said O’Rourke — twice… 👍🏽 ok",
        "北京。东京 и Москва، القاهرة",
        "-'’.&,.-- U.S.-- A.B.C.-d 's ’S' ...' 5.5.5. a.-b",
        "e.g.i.e.x.y. &amp; &amp;&am Zoë Zoe\u0308",
      })
  void everyCharacterButWhiteSpaceIsInExactlyOneToken(String text) {
    StringBuilder joined = new StringBuilder();
    int end = 0;
    for (Token token : Words.tokens(text)) {
      assertThat(token.start()).isGreaterThanOrEqualTo(end);
      assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
      joined.append(token.text());
      end = token.end();
    }
    assertThat(joined.toString()).isEqualTo(text.replace(" ", ""));
  }

  @Test
  void foldedWordsLeaveOutMarksPossessivesAndTheLastPoint() {
    assertThat(Words.folded("Mr. Erdoğan’s “plan”, in the U.S."))
        .containsExactly("mr", "erdogan", "plan", "in", "the", "u.s.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a-", "A.", "1,", "x'", "&amp;", ".", "-", "US-", "a&", "’s", "pro-A"})
  void longRunsTakeLinearTime(String part) {
    String text = part.repeat(200_000);
    List<Token> tokens =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Words.tokens(text));
    assertThat(tokens).isNotEmpty();
  }

  private static List<String> texts(String text) {
    return Words.tokens(text).stream().map(Token::text).toList();
  }
}
