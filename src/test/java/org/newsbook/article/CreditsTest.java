package org.newsbook.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.Metadata;
import org.newsbook.correction.Corrections;
import org.newsbook.problem.Problems;
import org.newsbook.stage.Stage;

/** Who wrote a plain text, where and when, as its own lines show it. */
class CreditsTest {
  private static final String TITLE = "Harbour board votes to dredge the northern channel";
  private static final List<String> BODY =
      List.of(
          "The harbour board of Portmere voted on Monday to dredge the northern channel, a work that"
              + " fishermen have asked for since the storms of last winter.",
          "The board's chairwoman, Ruth Alder, said that dredging would begin in April and take"
              + " eleven weeks.",
          "The channel has lost a third of its depth to sand, according to a survey that the board"
              + " paid for in autumn.");

  /** The article of a title, some lines under it, and a text. */
  private static Article under(String... credits) {
    List<String> lines = new ArrayList<>(List.of(TITLE));
    lines.addAll(List.of(credits));
    lines.addAll(BODY);
    return only(lines);
  }

  private static Article only(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        blocks.add(new Block(i + 1, i + 1, lines.get(i).strip(), Block.Kind.PLAIN));
      }
    }
    Capture capture = new Capture("captures/a.txt", Format.TEXT, lines, blocks, Metadata.NONE);
    List<Article> articles =
        ArticleFinder.find(List.of(capture), Corrections.NONE, Stage.alone(), new Problems())
            .get(0)
            .articles();
    assertThat(articles).hasSize(1);
    return articles.get(0);
  }

  @Test
  void whoWritesForWhomBehindTheBodyNamesTheOutlet() {
    List<String> lines = new ArrayList<>(List.of(TITLE));
    lines.addAll(BODY);
    lines.add(
        "Doe writes for the Portmere Post. Post writers Jane Roe in Solvik and Anna Berg in Varn"
            + " contributed to this report.");
    assertThat(only(lines).outlet().map(Passage::text)).contains("Portmere Post");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Portmere Post | 3 May 2021;;Portmere Post;2021-05-03",
        "By Jane Doe, 3 May 2021;Jane Doe;;2021-05-03",
        "Author: Jane Doe;Jane Doe;;",
        "The Portmere Post · 5 min read;;The Portmere Post;",
        "Jane Doe · The Portmere Post · 23h;Jane Doe;The Portmere Post;",
        "By Jane Doe | The Portmere Post;Jane Doe;The Portmere Post;",
        "Hafener Tageblatt | vor 22 Stunden;;Hafener Tageblatt;",
        "Von Anna Beispiel, 18. Juni 2015;Anna Beispiel;;2015-06-18",
        "Updated 3 hours ago;;;",
        "Stand: 22. Juli 2018, 8:01 Uhr;;;2018-07-22"
      })
  void aLineOfCreditsUnderTheHeadlineIsNeitherTitleNorBody(
      String credits, String byline, String outlet, LocalDate day) {
    Article article = under(credits);
    assertThat(article.title().text()).isEqualTo(TITLE);
    assertThat(article.paragraphs()).extracting(Paragraph::text).containsExactlyElementsOf(BODY);
    assertThat(article.byline().map(Passage::text).orElse(null)).isEqualTo(byline);
    assertThat(article.outlet().map(Passage::text).orElse(null)).isEqualTo(outlet);
    assertThat(article.published().map(Published::date).orElse(null)).isEqualTo(day);
  }

  @Test
  void theAddressTellsTheOutletAndTheDayWhereNoLineDoes() {
    Article known = under("https://www.theguardian.com/world/2023/05/14/harbour-board");
    assertThat(known.outlet().map(Passage::text)).contains("The Guardian");
    assertThat(known.published().map(Published::date)).contains(LocalDate.of(2023, 5, 14));
    assertThat(known.published().map(Published::line)).contains(2);
    Article unknown = under("https://news.portmere.example/harbour-board-1234");
    assertThat(unknown.outlet().map(Passage::text)).contains("news.portmere.example");
    assertThat(unknown.published()).isEmpty();
  }

  @Test
  void wrappedLinesAreOneParagraphAndKeepTheirLineNumbers() {
    List<String> lines = new ArrayList<>();
    lines.add(TITLE);
    lines.add("");
    List<Integer> first = new ArrayList<>();
    for (String paragraph : BODY) {
      first.add(lines.size() + 1);
      StringBuilder row = new StringBuilder("> ");
      for (String word : paragraph.split(" ")) {
        if (row.length() + word.length() > 64) {
          lines.add(row.toString().strip());
          row = new StringBuilder("> ");
        }
        row.append(word).append(' ');
      }
      lines.add(row.toString().strip());
      lines.add("");
    }
    Article article = only(lines);
    assertThat(article.paragraphs()).extracting(Paragraph::text).containsExactlyElementsOf(BODY);
    assertThat(article.paragraphs()).extracting(Paragraph::line).isEqualTo(first);
    assertThat(article.endLine()).isEqualTo(lines.size() - 1);
  }
}
