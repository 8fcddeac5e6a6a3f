package org.newsbook.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsbook.story.Reporter.NO_NAMES;
import static org.newsbook.story.Reporter.article;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.newsbook.article.Article;
import org.newsbook.article.Excerpt;
import org.newsbook.correction.Corrections;
import org.newsbook.problem.Problems;

@DisplayName("What stands under a story's headline")
class SummaryTest {

  private static List<String> summary(Article... articles) {
    return StoryTeller.tell(
            List.of(articles), List.of(), NO_NAMES, Corrections.NONE, new Problems())
        .all()
        .get(0)
        .summary()
        .stream()
        .map(Excerpt::text)
        .toList();
  }

  @Test
  void saysWhatTheHeadlineSaysWithoutTheDateline() {
    assertThat(
            summary(
                article(
                    "a",
                    "2024-03-04",
                    "Council of Varnholm sells its ferry",
                    "VARNHOLM — The council of Varnholm sold its last ferry on Monday to a company"
                        + " from Solvik after a year of losses.",
                    "Gulls circled over the quay in the morning rain while the crew was painting"
                        + " the rails in a bright new yellow.")))
        .first()
        .asString()
        .startsWith("The council of Varnholm sold its last ferry");
  }

  @Test
  void neverRepeatsTheHeadline() {
    assertThat(
            summary(
                article(
                    "a",
                    "2024-03-04",
                    "Council of Varnholm sells its last ferry to a Solvik company",
                    "The council of Varnholm sells its last ferry to a company of Solvik.",
                    "Mayor Ingrid Tollefsen of Varnholm said that the ferry had lost money in every"
                        + " winter since the bridge was opened.")))
        .containsExactly(
            "Mayor Ingrid Tollefsen of Varnholm said that the ferry had lost money in every"
                + " winter since the bridge was opened.");
  }

  @Test
  void isNoneRatherThanASentenceThatLeansOnAnother() {
    assertThat(
            summary(
                article(
                    "a",
                    "2024-03-04",
                    "Council of Varnholm sells its ferry",
                    "He told the council of Varnholm that he would buy the last ferry in spring.",
                    "Given this backdrop, the council of Varnholm sold the ferry on Monday.")))
        .isEmpty();
  }

  @Test
  void holdsOneSentenceOfEachOfSeveralReportsAndNoneTwice() {
    List<String> summary = summary(Reporter.QUAKE, Reporter.QUAKE_TOO);

    assertThat(summary).hasSizeBetween(1, 2).doesNotHaveDuplicates();
  }
}
