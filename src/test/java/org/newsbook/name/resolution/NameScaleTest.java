package org.newsbook.name.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsbook.article.Article;
import org.newsbook.correction.Corrections;
import org.newsbook.name.Actor;
import org.newsbook.name.Names;
import org.newsbook.name.Region;
import org.newsbook.name.span.Marked;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;
import org.newsbook.stage.Stage;

/** Text of any size and any script: no crash, no waiting, and rather no name than a wrong one. */
@Timeout(120)
class NameScaleTest {
  private final Problems problems = new Problems();

  @Test
  void aMillionWordsWithoutAFullStop() {
    String text =
        "and the Minister Ana Roja saw it in Lyon "
            + "and they went on and on with it as if it were to be so for ever ".repeat(6);
    Names names = find(Marked.article("a", "en", text.repeat(10_000)));
    assertThat(names.actors()).extracting(Actor::name).contains("Ana Roja");
    assertThat(names.regions()).extracting(Region::name).contains("Lyon", "France");
  }

  @Test
  void aHundredThousandNamesWithoutAWordBetween() {
    assertThatCode(() -> find(Marked.article("a", "en", "Ana Roja Lyon Paris ".repeat(25_000))))
        .doesNotThrowAnyException();
  }

  @Test
  void oneWordOfAMillionLetters() {
    assertThatCode(() -> find(Marked.article("a", "en", "It was in " + "Ab".repeat(500_000) + ".")))
        .doesNotThrowAnyException();
  }

  @Test
  void tenThousandPlacesThatNoFileKnows() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 10; k++) {
        text.append("They met in the town of Or").append(letters(i * 10 + k)).append("a today. ");
      }
      articles.add(Marked.article("a" + i, "en", text.toString()));
    }
    assertThat(find(articles.toArray(Article[]::new)).regions()).hasSizeGreaterThan(5_000);
  }

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number + 676; rest > 0; rest /= 26) {
      letters.append((char) ('a' + rest % 26));
    }
    return letters.toString();
  }

  @Test
  void aTextInCapitalsThroughoutNamesNobodyAndNowhere() {
    String text =
        "THE PRESIDENT OF NOWHERE MET JOHN MAJOR IN REST. MANY OF THEM SAW THE FIELD OF MARCH AND"
            + " LEFT FOR HOPE WITH A NICE MAN. ";
    Names names = find(Marked.article("a", "en", text.repeat(200)));
    assertThat(names.actors()).isEmpty();
    assertThat(names.regions()).isEmpty();
  }

  @Test
  void ofTwoLanguagesInOneTextTheEnglishIsRead() {
    String english = "Minister Ana Roja went to Lyon and said that it was good for the people. ";
    String german = "Der Bahnhof wird im Herbst umgebaut, wie die Stadt am Montag mitteilte. ";
    Names names = find(Marked.article("a", "en", english.repeat(4), german, english));
    assertThat(names.actors()).extracting(Actor::name).contains("Ana Roja");
    assertThat(names.regions())
        .filteredOn(r -> r.kind() == Region.Kind.COUNTRY)
        .extracting(Region::name)
        .containsExactly("France");
  }

  @ParameterizedTest
  @CsvSource({
    "zh, 习近平主席在北京会见了普京总统。",
    "ar, التقى الرئيس المصري نظيره في موسكو أمس.",
    "ka, პრეზიდენტი თბილისში შეხვდა მინისტრს.",
    "th, ประธานาธิบดีพบกับนายกรัฐมนตรีที่กรุงเทพ",
    "hi, प्रधानमंत्री ने दिल्ली में राष्ट्रपति से मुलाकात की।"
  })
  void scriptsWithoutCaseNameNobodyAndTheEditorIsTold(String language, String sentence) {
    for (String said : List.of(language, "en")) {
      Problems told = new Problems();
      Article article = Marked.article("a", said, (sentence + " ").repeat(2_000));
      Names names = NameFinder.find(List.of(article), Corrections.NONE, Stage.alone(), told);
      assertThat(names.actors()).as(said).isEmpty();
      assertThat(names.regions()).as(said).isEmpty();
      if (said.equals(language)) {
        assertThat(told.list())
            .extracting(Problem::toString)
            .singleElement()
            .asString()
            .startsWith("captures/a.txt:1: no names were looked for");
      }
    }
  }

  @Test
  void namesInOtherScriptsWithinEnglishTextDoNoHarm() {
    Names names =
        find(
            Marked.article(
                "a",
                "en",
                "The minister Ana Roja (安娜) said in Tbilisi (თბილისი) that القاهرة was far from"
                    + " it."));
    assertThat(names.actors()).extracting(Actor::name).containsExactly("Ana Roja");
    assertThat(names.regions()).extracting(Region::name).contains("Tbilisi", "Georgia");
  }

  private Names find(Article... articles) {
    return NameFinder.find(List.of(articles), Corrections.NONE, Stage.alone(), problems);
  }
}
