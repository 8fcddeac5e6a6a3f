package org.newsbook.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.Metadata;
import org.newsbook.correction.CaptureCorrection;
import org.newsbook.correction.Corrections;
import org.newsbook.problem.Problems;
import org.newsbook.stage.Stage;

@DisplayName("An editor's corrections")
class ArticleCorrectionsTest {
  private static final String PATH = "captures/notes.txt";
  private static final List<String> LINES =
      List.of(
          "The mayor of Bergen opened a new tram line on Monday, the city council said.",
          "The line runs from the harbour to the hospital and takes twelve minutes.",
          "The council paid for it with money from the sale of its power company.",
          "Riders said that the trams were quiet and that the seats were hard.");
  private final Problems problems = new Problems();

  @Test
  void splitAnArticleWhereTheySay() {
    Coverage coverage = find(correction(Set.of(3), Set.of(2, 4), Map.of(), Map.of()));
    assertThat(coverage.articles()).extracting(Article::startLine).containsExactly(1, 3);
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void joinWhatTheySay() {
    assertThat(find(correction(Set.of(), Set.of(2, 3, 4), Map.of(), Map.of())).articles())
        .hasSize(1);
  }

  @Test
  void giveTitlesAndDates() {
    Article article =
        find(correction(
                Set.of(),
                Set.of(2, 3, 4),
                Map.of(1, "A tram for Bergen"),
                Map.of(1, LocalDate.of(2025, 3, 3))))
            .articles()
            .get(0);
    assertThat(article.title())
        .isEqualTo(new Title("A tram for Bergen", Title.Origin.CORRECTED, 1));
    assertThat(article.published()).contains(new Published(LocalDate.of(2025, 3, 3), 1));
  }

  private static CaptureCorrection correction(
      Set<Integer> starts,
      Set<Integer> joins,
      Map<Integer, String> titles,
      Map<Integer, LocalDate> dates) {
    return new CaptureCorrection(starts, joins, titles, dates);
  }

  private Coverage find(CaptureCorrection correction) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < LINES.size(); i++) {
      blocks.add(new Block(i + 1, i + 1, LINES.get(i), Block.Kind.PLAIN));
    }
    Capture capture = new Capture(PATH, Format.TEXT, LINES, blocks, Metadata.NONE);
    Corrections corrections = new Corrections(Map.of(PATH, correction), Set.of());
    return ArticleFinder.find(List.of(capture), corrections, Stage.alone(), problems).get(0);
  }
}
