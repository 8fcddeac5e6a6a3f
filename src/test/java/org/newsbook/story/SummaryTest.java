package org.newsbook.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsbook.story.Reporter.BUDGET;
import static org.newsbook.story.Reporter.CHESS;
import static org.newsbook.story.Reporter.NO_NAMES;
import static org.newsbook.story.Reporter.article;
import static org.newsbook.story.Reporter.replaced;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.newsbook.article.Article;
import org.newsbook.article.Excerpt;
import org.newsbook.article.Passage;
import org.newsbook.correction.Corrections;
import org.newsbook.name.Actor;
import org.newsbook.name.Names;
import org.newsbook.name.Naming;
import org.newsbook.name.ResolvedMentions;
import org.newsbook.problem.Problems;

@DisplayName("What stands under a story's headline")
class SummaryTest {

  private static List<String> summary(Article... articles) {
    return summary(NO_NAMES, articles);
  }

  private static List<String> summary(Names names, Article... articles) {
    return StoryTeller.tell(List.of(articles), List.of(), names, Corrections.NONE, new Problems())
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
  void doesNotBeginWithTheHeadlineThatRanIntoTheText() {
    assertThat(
            summary(
                article(
                    "a",
                    "2024-03-04",
                    "Council of Varnholm sells its last ferry",
                    "Council of Varnholm sells its last ferry The vote on Monday evening ended a year"
                        + " of losses, and a company of Solvik will run the boat from May.")))
        .isEmpty();
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

  @Test
  void callsNobodyByASurnameBeforeHeIsIntroduced() {
    String sold = "The council of Varnholm sold its last ferry on Monday after years of losses.";
    String bare =
        "Tollefsen had promised the ferry's crew in spring that the council would keep it.";
    Article article =
        article(
            "a",
            "2024-03-04",
            "Council of Varnholm sells its ferry",
            sold,
            bare,
            "Ingrid Tollefsen has been mayor for nine years.");

    assertThat(summary(article)).contains(bare);
    assertThat(summary(tollefsen(article), article)).contains(sold).doesNotContain(bare);
    Article titled = replaced(article, "Tollefsen had", "Mayor Tollefsen had");
    assertThat(summary(tollefsen(titled), titled))
        .as("the office tells who")
        .contains("Mayor " + bare);
  }

  @Test
  void isOfAReportsFirstSentencesOnly() {
    String sold =
        "The council of Varnholm sold its old ferry to Solvik on Monday, when ice had closed the"
            + " harbour and forty ships waited outside.";

    assertThat(amongOthers(reported("Gulls followed it.", sold))).hasSize(1);
    assertThat(amongOthers(reported("Gulls followed it.", "Dogs barked.", sold))).isEmpty();
  }

  private static Article reported(String... paragraphs) {
    return article(
        "a",
        "2024-03-04",
        "Council of Varnholm sells its ferry to Solvik",
        Stream.concat(
                Stream.of("He laughed.", "Nobody paid.", "Children swam there."),
                Stream.of(paragraphs))
            .toArray(String[]::new));
  }

  private static List<Excerpt> amongOthers(Article article) {
    return StoryTeller.tell(
            List.of(article, BUDGET, CHESS), List.of(), NO_NAMES, Corrections.NONE, new Problems())
        .all()
        .stream()
        .filter(story -> story.articles().contains(article.id()))
        .findFirst()
        .orElseThrow()
        .summary();
  }

  private static Names tollefsen(Article article) {
    Naming naming =
        new Naming(
            article.id(),
            List.of(new Passage(4, "Ingrid Tollefsen"), new Passage(3, "Tollefsen")),
            2);
    Actor actor =
        new Actor(
            "p-1",
            "Ingrid Tollefsen",
            "Tollefsen, Ingrid",
            Actor.Kind.PERSON,
            List.of(),
            List.of(),
            List.of(naming));
    return new Names(List.of(actor), List.of(), ResolvedMentions.NONE);
  }
}
