package org.newsbook.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.Metadata;
import org.newsbook.correction.Corrections;
import org.newsbook.problem.Problems;
import org.newsbook.stage.Stage;

/** Text as people paste it: titles twice, marked as Markdown, below the names of sections. */
class PastedTextTest {
  private static final List<String> DREDGING =
      List.of(
          "The harbour board of Portmere voted on Monday to dredge the northern channel, a work that"
              + " fishermen have asked for since the storms of last winter.",
          "The board's chairwoman, Ruth Alder, said that dredging would begin in April and take"
              + " eleven weeks.",
          "The channel has lost a third of its depth to sand, according to a survey that the board"
              + " paid for in autumn.");
  private static final List<String> ORCHESTRA =
      List.of(
          "The city orchestra named Tomas Brandl its guest conductor on Friday, the first musician"
              + " to hold the post in ten years.",
          "Brandl, 41, will conduct eight concerts a season, the orchestra's manager said.",
          "Concerts begin in October with a programme of Haydn symphonies, most of them seldom"
              + " heard in the town hall.");

  private static List<Article> read(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        blocks.add(new Block(i + 1, i + 1, lines.get(i).strip(), Block.Kind.PLAIN));
      }
    }
    Capture capture = new Capture("captures/a.txt", Format.TEXT, lines, blocks, Metadata.NONE);
    return ArticleFinder.find(List.of(capture), Corrections.NONE, Stage.alone(), new Problems())
        .get(0)
        .articles();
  }

  private static List<String> lines(Object... parts) {
    List<String> lines = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof List<?> several) {
        several.forEach(line -> lines.add((String) line));
      } else {
        lines.add((String) part);
      }
    }
    return lines;
  }

  @Test
  void aTitleThatStandsTwiceBeginsItsArticleOnce() {
    String channel = "Harbour Board Votes to Dredge the Northern Channel";
    String guest = "Orchestra Names Its First Guest Conductor in a Decade";
    List<Article> articles =
        read(lines(channel, DREDGING, guest, guest, ORCHESTRA, channel, channel, DREDGING));
    assertThat(articles).extracting(Article::startLine).containsExactly(1, 5, 10);
    assertThat(articles).extracting(a -> a.title().text()).containsExactly(channel, guest, channel);
  }

  @Test
  void aHeadlineMarkedAsOneBeginsAnArticleThoughItEndsInAFullStop() {
    List<Article> articles =
        read(
            lines(
                "# Harbour board of Portmere votes to dredge the northern channel",
                "",
                "[Source link](https://www.example.org/news/1)",
                "",
                DREDGING,
                "",
                "# Orchestra names its first guest conductor in ten years and will play Haydn.",
                "",
                "[Source link](https://www.example.org/news/2)",
                "",
                ORCHESTRA));
    assertThat(articles).extracting(Article::startLine).containsExactly(1, 9);
    assertThat(articles.get(1).title().text()).startsWith("Orchestra names its first guest");
  }

  @Test
  void namesOfSectionsAreNoTextOfAReport() {
    List<Article> articles =
        read(
            lines(
                "Will Portmere's harbour board dredge the northern channel at last?",
                "Fishermen have waited for a decision of the board since the storms of last winter",
                "",
                "Analysis | Regions",
                "",
                DREDGING));
    assertThat(articles).hasSize(1);
    assertThat(articles.get(0).body()).contains("The harbour board").doesNotContain("Regions");
  }
}
