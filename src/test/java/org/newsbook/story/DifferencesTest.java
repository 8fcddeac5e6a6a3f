package org.newsbook.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsbook.story.Reporter.BUDGET;
import static org.newsbook.story.Reporter.CHESS;
import static org.newsbook.story.Reporter.NO_NAMES;
import static org.newsbook.story.Reporter.QUAKE;
import static org.newsbook.story.Reporter.article;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsbook.article.Article;

class DifferencesTest {

  private static List<Difference> differences(Article other) {
    return StoryTeller.tell(List.of(QUAKE, other, BUDGET, CHESS), NO_NAMES).all().stream()
        .filter(s -> s.articles().contains(QUAKE.id()))
        .findFirst()
        .orElseThrow()
        .differences();
  }

  @Test
  void anotherNumberOfTheSameThingIsShownWithBothValues() {
    List<Difference> differences =
        differences(
            article(
                "quake-d",
                "2024-03-04",
                "Quake in Varnholm",
                "A magnitude 6.1 earthquake struck the port of Varnholm on Monday, killing at least"
                    + " 17 people and burying the fish market, Mayor Ingrid Tollefsen said."));

    assertThat(differences).hasSize(1);
    assertThat(differences.get(0).readings())
        .extracting(Difference.Reading::value)
        .containsExactly("14", "17");
  }

  @Test
  void theSameNumberIsNoDifference() {
    assertThat(
            differences(
                article(
                    "quake-d",
                    "2024-03-04",
                    "Quake in Varnholm",
                    "A magnitude 6.1 earthquake struck the port of Varnholm on Monday, killing at"
                        + " least 14 people, and 3 people are missing in the fish market, Mayor"
                        + " Ingrid Tollefsen said.")))
        .isEmpty();
  }
}
