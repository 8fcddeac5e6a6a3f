package org.newsbook.article.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsbook.capture.Block;
import org.newsbook.capture.Paragraphs;

@DisplayName("Text that was wrapped at a width")
class HardWrapTest {
  private static final List<String> LINES =
      List.of(
          "The harbour council of Aldby voted on Tuesday to close the old fish",
          "market after a debate that ran for almost two years and drew hundreds",
          "of people to the town hall. Traders said that they would appeal to the",
          "regional court before the month was over, and that they would go on",
          "selling on the quay until somebody came to take away their stalls. The",
          "mayor said that nobody would come before the summer, and that a new",
          "hall was to open by then.");

  @Test
  void isJoinedAlsoWhereALineOfThePageStandsInIt() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      blocks.add(new Block(i + 1, i + 1, LINES.get(i), Block.Kind.PLAIN));
    }
    Block furniture =
        new Block(4, 4, "you have this mail since you asked for it", Block.Kind.FURNITURE);
    blocks.add(furniture);
    for (int i = 3; i < LINES.size(); i++) {
      blocks.add(new Block(i + 2, i + 2, LINES.get(i), Block.Kind.PLAIN));
    }
    assertThat(HardWrap.rejoin(blocks, Set.of()))
        .containsExactly(
            new Block(1, 3, String.join(" ", LINES.subList(0, 3)), Block.Kind.PLAIN),
            furniture,
            new Block(5, 8, String.join(" ", LINES.subList(3, 7)), Block.Kind.PLAIN));
  }

  @ParameterizedTest
  @CsvSource({
    "the fisher-,men sailed,the fishermen sailed",
    "a long-,term plan,a long-term plan",
    "two-,and three-year terms,two- and three-year terms"
  })
  void aWordThatWasCutAtTheEndOfALineIsOneAgain(String line, String next, String whole) {
    StringBuilder open = new StringBuilder(line);
    Paragraphs.join(open, next);
    assertThat(open.toString()).isEqualTo(whole);
  }
}
