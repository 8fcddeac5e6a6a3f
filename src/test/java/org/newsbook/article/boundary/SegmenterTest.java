package org.newsbook.article.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.newsbook.article.line.Line;
import org.newsbook.capture.Block;
import org.newsbook.correction.CaptureCorrection;

@DisplayName("A capture of which it is not sure where articles begin")
class SegmenterTest {
  private static final String TEXT =
      "The harbour of Aldby was closed on Monday after a storm broke its quay, the council said.";
  private static final float RELUCTANT = 5;

  private static Segmenter.Split split(float any, double... probability) {
    List<Line> lines =
        IntStream.range(0, probability.length)
            .mapToObj(i -> Line.of(new Block(i + 1, i + 1, TEXT + i, Block.Kind.PLAIN), i, 1))
            .toList();
    return new Segmenter(
            lines,
            new TextPositions(lines.stream().map(LineShape::new).toList()),
            probability,
            new CutCosts(0, 0, any, 0),
            CaptureCorrection.NONE)
        .split();
  }

  @Test
  void isOneArticleAndTellsTheLineThatLooksLikeABeginning() {
    Segmenter.Split split = split(RELUCTANT, 0.9, 0.01, 0.97, 0.01, 0.01);

    assertThat(split.starts()).hasSize(1);
    assertThat(split.unsure()).containsExactly(2);
  }

  @Test
  void isCutWhereNothingSpeaksAgainstIt() {
    Segmenter.Split split = split(0, 0.9, 0.01, 0.97, 0.01, 0.01);

    assertThat(split.starts()).hasSize(2);
    assertThat(split.unsure()).isEmpty();
  }

  @Test
  void tellsTheLineThatIsCutByAHair() {
    assertThat(split(0, 0.9, 0.01, 0.6, 0.01, 0.01).unsure()).containsExactly(2);
  }
}
