package org.newsbook.name.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsbook.article.Article;
import org.newsbook.correction.Correction;
import org.newsbook.correction.Corrections;
import org.newsbook.correction.Decided;
import org.newsbook.name.Actor;
import org.newsbook.name.Names;
import org.newsbook.name.Region;
import org.newsbook.name.ResolvedMentions;
import org.newsbook.name.span.Marked;
import org.newsbook.problem.Problems;
import org.newsbook.stage.Stage;

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
        .extracting(role -> role.first().text(), role -> role.first().line())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Energy Minister", 2));
    assertThat(names.regions())
        .extracting(Region::name)
        .contains("Turkey", "Ankara", "Western Asia");
  }

  @Test
  void whatTheEditorCallsNobodysNameHasNoPage() {
    Article article =
        Marked.article("a", "en", "Ana Roja met Minister Jon Verde in Paris.", "Ana Roja left.");
    assertThat(find(article).actors()).extracting(Actor::name).contains("Ana Roja", "Jon Verde");
    Names names =
        NameFinder.find(
            List.of(article),
            new Corrections(
                List.of(
                    Decided.everywhere(Correction.NOT_NAMES, "the Ana Roja"),
                    Decided.everywhere(Correction.NOT_NAMES, "paris"))),
            Stage.alone(),
            problems);
    assertThat(names.actors()).extracting(Actor::name).containsExactly("Jon Verde");
    assertThat(names.regions()).isEmpty();
  }

  @Test
  void twoBlocsInOneBreathAreTwo() {
    assertThat(
            find(Marked.article(
                    "a",
                    "en",
                    "The harbour of Doha hosted the Arab League and Organisation of Islamic"
                        + " Cooperation summit on Monday."))
                .actors())
        .extracting(Actor::name)
        .contains("Arab League", "Organisation of Islamic Cooperation");
  }

  @Test
  void anAcronymOfAnIdeaIsNoOrganisation() {
    Names names =
        find(
            Marked.article(
                "a",
                "en",
                "Critics of the rules-based international order are many.",
                "The RBIO said little, and the RBIO was never neutral, said Ana Roja."));
    assertThat(names.actors()).extracting(Actor::name).containsExactly("Ana Roja");
  }

  @Test
  void aHeadingInCapitalsNamesNobodyWhomTheTextDoesNotName() {
    Names names =
        find(
            Marked.article(
                "a",
                "en",
                "Jon Verde Leads Workers Into Another Strike",
                "Minister Jon Verde said that he would go on with it."));
    assertThat(names.actors()).extracting(Actor::name).containsExactly("Jon Verde");
    assertThat(names.actors().get(0).namings().get(0).mentions()).isEqualTo(2);
  }

  @Test
  void aSurnameThatIsACountrysNameIsSomebodyWhereTheSentenceSaysSo() {
    Names names =
        find(
            Marked.article(
                "a",
                "en",
                "Representative Jim Jordan asked for a hearing.",
                "Mr. Jordan said that he would go to Jordan in May."));
    assertThat(names.actors()).extracting(Actor::name).containsExactly("Jim Jordan");
    assertThat(names.actors().get(0).namings().get(0).mentions()).isEqualTo(2);
    assertThat(names.regions()).extracting(Region::name).contains("Jordan");
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
  void aTableOfResultsThatSaysItIsEnglishIsReadAsThat() {
    String results = "Ana Roja beats Jon Verde 6-4 6-3; Ima Azul beats Ewa Biała 7-5 6-1. ";
    assertThat(find(Marked.article("a", "en", results.repeat(5))).actors()).isNotEmpty();
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void capitalsThroughoutTellNothing() {
    Names names =
        find(Marked.article("a", "en", "THE PRESIDENT OF NOWHERE MET JOHN MAJOR IN REST"));
    assertThat(names.actors()).isEmpty();
  }

  @Test
  void nothingGivesNothing() {
    assertThat(find()).isEqualTo(new Names(List.of(), List.of(), ResolvedMentions.NONE));
  }

  private Names find(Article... articles) {
    return NameFinder.find(List.of(articles), Corrections.NONE, Stage.alone(), problems);
  }
}
