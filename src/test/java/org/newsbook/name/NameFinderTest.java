package org.newsbook.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsbook.article.Article;
import org.newsbook.problem.Problems;

class NameFinderTest {
  private final Problems problems = new Problems();

  @Test
  void whoAndWhereInTheWordsOfTheCaptures() {
    Names names =
        find(
            Marked.article(
                "a",
                "en",
                "Turkish President Recep Tayyip Erdoğan met Energy Minister Alparslan Bayraktar in"
                    + " Ankara.",
                "Erdoğan said that the Shanghai Cooperation Organization (SCO) would grow."));
    assertThat(names.actors())
        .extracting(Actor::name)
        .contains(
            "Recep Tayyip Erdoğan", "Alparslan Bayraktar", "Shanghai Cooperation Organisation");
    Actor minister =
        names.actors().stream()
            .filter(a -> a.name().equals("Alparslan Bayraktar"))
            .findFirst()
            .orElseThrow();
    assertThat(minister.roles())
        .extracting("text", "line")
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Energy Minister", 2));
    assertThat(names.regions())
        .extracting(Region::name)
        .contains("Turkey", "Ankara", "Western Asia");
  }

  @Test
  void anotherLanguageIsLeftAloneAndSaidSo() {
    Names names =
        find(Marked.article("a", "de", "Der Bundeskanzler Friedrich Merz kam nach Paris."));
    assertThat(names.actors()).isEmpty();
    assertThat(names.regions()).isEmpty();
    assertThat(problems.list()).hasSize(1);
    assertThat(problems.list().get(0).toString())
        .startsWith("captures/a.txt:1: no names were looked for");
  }

  @Test
  void englishIsSaidButTheTextIsAnotherLanguage() {
    String text =
        "Der Bundeskanzler kam am Montag nach Paris und sprach mit dem Staatschef über die Lage im"
            + " Osten, wie das Amt mitteilte. ";
    assertThat(find(Marked.article("a", "en", text.repeat(5))).actors()).isEmpty();
    assertThat(problems.list()).hasSize(1);
  }

  @Test
  void capitalsThroughoutTellNothing() {
    Names names =
        find(Marked.article("a", "en", "THE PRESIDENT OF NOWHERE MET JOHN MAJOR IN REST"));
    assertThat(names.actors()).isEmpty();
  }

  @Test
  void aHundredThousandWordsWithoutAFullStop() {
    Names names =
        find(Marked.article("a", "en", "and the Minister Ana Roja saw it ".repeat(20_000)));
    assertThat(names.actors()).extracting(Actor::name).contains("Ana Roja");
  }

  @Test
  void scriptsWithoutCaseAreNoNames() {
    assertThat(find(Marked.article("a", "en", "习近平主席在北京会见了普京总统。".repeat(50))).actors()).isEmpty();
    assertThat(find(Marked.article("b", "en", "التقى الرئيس في موسكو".repeat(50))).actors())
        .isEmpty();
  }

  @Test
  void nothingGivesNothing() {
    assertThat(find()).isEqualTo(new Names(List.of(), List.of(), List.of()));
  }

  private Names find(Article... articles) {
    return NameFinder.find(List.of(articles), problems);
  }
}
