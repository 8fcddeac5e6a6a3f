package org.newsbook.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.Metadata;
import org.newsbook.correction.Correction;
import org.newsbook.correction.Corrections;
import org.newsbook.correction.Decided;
import org.newsbook.correction.Decision;
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
    Coverage coverage = find(Decided.cuts(PATH, List.of(3), List.of(2, 4)));
    assertThat(coverage.articles()).extracting(Article::startLine).containsExactly(1, 3);
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void joinWhatTheySay() {
    assertThat(find(Decided.cuts(PATH, List.of(), List.of(2, 3, 4))).articles()).hasSize(1);
  }

  @Test
  void giveTitlesAndDates() {
    List<Decision> decisions = Decided.cuts(PATH, List.of(), List.of(2, 3, 4));
    decisions.add(Decided.line(Correction.TITLES, PATH, 1, "A tram for Bergen"));
    decisions.add(Decided.line(Correction.DATES, PATH, 1, "2025-03-03"));
    Article article = find(decisions).articles().get(0);
    assertThat(article.title())
        .isEqualTo(new Title("A tram for Bergen", Title.Origin.CORRECTED, 1));
    assertThat(article.published()).contains(new Published(LocalDate.of(2025, 3, 3), 1));
  }

  private Coverage find(List<Decision> decisions) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < LINES.size(); i++) {
      blocks.add(new Block(i + 1, i + 1, LINES.get(i), Block.Kind.PLAIN));
    }
    Capture capture = new Capture(PATH, Format.TEXT, LINES, blocks, Metadata.NONE);
    Corrections corrections = new Corrections(decisions);
    return ArticleFinder.find(List.of(capture), corrections, Stage.alone(), problems).get(0);
  }
}
