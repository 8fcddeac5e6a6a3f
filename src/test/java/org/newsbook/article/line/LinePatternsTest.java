package org.newsbook.article.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsbook.capture.Block;

class LinePatternsTest {
  private final LinePatterns patterns = LinePatterns.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "California Privacy Rights",
        "California Consumer Privacy Act",
        "California Notice at Collection",
        "Toggle navigation",
        "Expand all sections",
        "Collapse",
        "Back to top",
        "Share this story on Facebook",
      })
  void whatASiteOffersBesideItsNewsIsFurniture(String line) {
    assertThat(labelOf(line)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "California farmers pray for rain",
        "California residents flee the flames",
        "Expand the port, Varnholm says",
        "Collapse of a bank in Varnholm",
        "Back to school for pupils of Aldby",
        "Share price of the port falls by a third",
        "Sources: Varnholm to buy the ferry",
        "Support for membership of the union falls",
        "License fees rise in Aldby",
        "Ferry strike ends after a week (Reuters)",
        "Timeline: how the bridge fell",
        "We value your privacy, says the sign at the bakery in Aldby.",
        "With your permission the board will sell the ferry, its master wrote.",
        "Von Aldby bis Varnholm steht alles still"
      })
  void aShortHeadlineIsNone(String line) {
    assertThat(labelOf(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Saturday morning the water had risen to the windows of the town hall.",
        "The families stood outside the court with pictures of those they had lost.",
        "The harbour was partly covered in ice, the mayor said.",
        "An error in the count cost her the seat.",
        "By providing the ferry, Varnholm hopes to win the islands over.",
        "The list may not be published before the vote, the court ruled."
      })
  void aSentenceOfAReportIsNone(String line) {
    assertThat(labelOf(line)).isEmpty();
  }

  private Optional<Label> labelOf(String line) {
    return patterns.labelOf(Line.of(new Block(1, 1, line, Block.Kind.PLAIN), 0, 0));
  }
}
