package org.newsbook.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsbook.story.Reporter.BUDGET;
import static org.newsbook.story.Reporter.CHESS;
import static org.newsbook.story.Reporter.NO_NAMES;
import static org.newsbook.story.Reporter.OTHER_QUAKE;
import static org.newsbook.story.Reporter.QUAKE;
import static org.newsbook.story.Reporter.QUAKE_TOO;
import static org.newsbook.story.Reporter.article;
import static org.newsbook.story.Reporter.replaced;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsbook.article.Article;
import org.newsbook.article.Excerpt;
import org.newsbook.article.Paragraph;
import org.newsbook.correction.Corrections;
import org.newsbook.problem.Problems;
import org.newsbook.story.event.Report;

class StoryTellerTest {

  private static Stories tell(Article... articles) {
    return StoryTeller.tell(
        List.of(articles), List.of(), NO_NAMES, Corrections.NONE, new Problems());
  }

  private static List<List<String>> groups(Stories stories) {
    return stories.all().stream()
        .map(s -> s.articles().stream().sorted().toList())
        .sorted((a, b) -> a.get(0).compareTo(b.get(0)))
        .toList();
  }

  private static String[] paragraphs(Article article) {
    return article.paragraphs().stream().map(Paragraph::text).toArray(String[]::new);
  }

  @Test
  void noArticlesMakeNoStories() {
    assertThat(tell().all()).isEmpty();
  }

  @Test
  void twoReportsOfOneEventAreOneStoryWithTheReason() {
    Stories stories = tell(QUAKE, QUAKE_TOO, OTHER_QUAKE, BUDGET, CHESS);

    assertThat(groups(stories))
        .containsExactly(
            List.of("budget-a"),
            List.of("chess-a"),
            List.of("quake-a", "quake-b"),
            List.of("quake-c"));
    Story quake = story(stories, "quake-a");
    assertThat(quake.independentReports()).isEqualTo(2);
    assertThat(quake.first()).contains(QUAKE.published().orElseThrow().date());
    assertThat(quake.last()).contains(QUAKE_TOO.published().orElseThrow().date());
    assertThat(quake.links()).hasSize(1);
    assertThat(shared(quake.links().get(0).why()).days())
        .containsExactly(LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 5));
  }

  @Test
  void whatTwoReportsSayInOtherWordsIsSharedAndWhatOneSaysIsItsOwn() {
    String own = "The bell of Saint Orm's chapel cracked in the night and rings no more.";
    Article shared =
        replaced(
            QUAKE_TOO,
            "Scientists placed the epicentre on the Skerrow fault, 11 kilometres under the sea.",
            "The epicentre lay 11 kilometres below the Skerrow fault, measured the seismological"
                + " institute, which warned of aftershocks. "
                + own);

    Story quake = story(tell(QUAKE, shared, BUDGET, CHESS), "quake-a");

    assertThat(quake.agreements())
        .anySatisfy(
            agreement ->
                assertThat(agreement.wordings())
                    .extracting(Excerpt::article)
                    .containsExactly("quake-a", "quake-b"))
        .allSatisfy(
            agreement ->
                assertThat(agreement.wordings()).extracting(Excerpt::text).doesNotContain(own));
    assertThat(quake.singles()).extracting(Excerpt::text).contains(own);
    assertThat(quake.singles())
        .extracting(Excerpt::text)
        .noneMatch(text -> text.contains("epicentre"));
  }

  @Test
  void wordsThatAreNoSentenceAreSaidByNoTwoReports() {
    String about = "About Jolster Grabentin Mirlow Pendrake Holdings, Inc.";
    Article one = replaced(QUAKE, "An earthquake", about + " An earthquake");
    Article two = replaced(QUAKE_TOO, "Scientists placed", about + " Scientists placed");

    assertThat(story(tell(one, two, BUDGET, CHESS), "quake-a").agreements())
        .flatExtracting(agreement -> agreement.wordings())
        .extracting(Excerpt::text)
        .isNotEmpty()
        .doesNotContain(about);
  }

  @Test
  void twoEarthquakesOfOneWeekStayTwoStories() {
    assertThat(groups(tell(QUAKE, OTHER_QUAKE, BUDGET, CHESS))).hasSize(4);
  }

  @Test
  void yearsOfWhatWasBeforeAreNoFiguresOfAnEvent() {
    Article strike =
        article(
            "strike",
            "2024-03-04",
            "Dockers of Varnholm strike",
            "Some 340 dockers struck on Monday, as in 1998 and again in 2014.");

    assertThat(Report.of(strike).numbers()).containsExactly("340");
  }

  @Test
  void theSamePlaceNextYearIsAnotherStory() {
    Article next =
        article(
            "quake-z",
            "2025-06-20",
            "Earthquake shakes Varnholm again",
            "An earthquake of magnitude 5.8 struck the port of Varnholm early on Friday, injuring 3"
                + " people near the rebuilt fish market.",
            "Mayor Ingrid Tollefsen said that the new walls had held.");

    assertThat(groups(tell(QUAKE, QUAKE_TOO, next, BUDGET, CHESS)))
        .contains(List.of("quake-a", "quake-b"), List.of("quake-z"));
  }

  @Test
  void aRetitledCopyPointsToTheEarliestAndIsNoIndependentReport() {
    Article copy = article("copy", "2024-03-06", "Port town hit", paragraphs(QUAKE));

    Stories stories = tell(copy, QUAKE, BUDGET, CHESS);

    assertThat(stories.copyOf()).containsExactly(java.util.Map.entry("copy", "quake-a"));
    Story quake = story(stories, "copy");
    assertThat(quake.articles()).containsExactly("quake-a", "copy");
    assertThat(quake.independentReports()).isEqualTo(1);
    assertThat(quake.links().get(0).why())
        .isEqualTo(new Reason.Copied(quake.links().get(0).score()));
  }

  @Test
  void aTrimmedCopyAndOneWithATailAreCopiesOfTheWhole() {
    Article trimmed = article("trimmed", "2024-03-05", "Quake", paragraphs(QUAKE)[0]);
    List<String> longer = new ArrayList<>(Arrays.asList(paragraphs(QUAKE)));
    longer.add("Follow our liveblog for more on this story and sign up for the morning letter.");
    Article tailed = article("tailed", "2024-03-05", "", longer.toArray(String[]::new));

    assertThat(tell(QUAKE, trimmed, tailed, BUDGET, CHESS).copyOf())
        .containsEntry("trimmed", "quake-a")
        .containsEntry("tailed", "quake-a");
  }

  @Test
  void aCopyTellsWhatItCutAndWhatItAdded() {
    List<String> changed = new ArrayList<>(Arrays.asList(paragraphs(QUAKE)));
    changed.set(1, "Traders have begun to count their crates on the quay beside the ruin.");
    Article copy = article("copy", "2024-03-06", "", changed.toArray(String[]::new));

    Copy told = story(tell(copy, QUAKE, BUDGET, CHESS), "copy").copies().get(0);

    assertThat(told.article()).isEqualTo("copy");
    assertThat(told.of()).isEqualTo("quake-a");
    assertThat(told.added()).extracting(Excerpt::text).containsExactly(changed.get(1));
    assertThat(told.cut()).extracting(Excerpt::text).containsExactly(paragraphs(QUAKE)[1]);
  }

  @Test
  void theCourseOfAStoryHoldsItsDatedReportsAndTheDaysThatTheTextsNameInFull() {
    Article named =
        replaced(QUAKE, "early on Monday", "before dawn on 4 March 2024, as in June 1931");
    Article later =
        replaced(
            QUAKE_TOO,
            "Scientists placed",
            "The last great earthquake of Varnholm was on June 9, 1931. Scientists placed");

    Story quake = story(tell(named, later, BUDGET, CHESS), "quake-a");

    assertThat(quake.timeline())
        .extracting(d -> d.date() + " " + d.reports() + " " + d.named().size())
        .containsExactly("1931-06-09 [] 1", "2024-03-04 [quake-a] 1", "2024-03-05 [quake-b] 0");
  }

  @Test
  void theReasonNamesWhatTwoBriefsShareEvenWhereItIsLittle() {
    Article one =
        article(
            "one",
            "2024-03-06",
            "",
            "The old crane of Varnholm toppled into the harbour on Monday and crushed an empty"
                + " trawler. Divers will raise the wreck.");
    Article other =
        article(
            "other",
            "2024-03-06",
            "",
            "An old crane toppled into the harbour of Varnholm. The trawler that it crushed was"
                + " empty, and divers are to raise the wreck.");

    Story crane = story(tell(one, other, BUDGET, CHESS), "one");

    assertThat(crane.articles()).hasSize(2);
    assertThat(shared(crane.links().get(0).why()).words())
        .anyMatch(words -> words.contains("trawler"))
        .anyMatch(words -> words.contains("Divers"));
  }

  @Test
  void twoBriefsThatShareNothingButATownAreTwoStories() {
    Article one = article("one", "", "", "The photographs showed the gulls of Varnholm.");
    Article other = article("other", "", "", "The bakers of Varnholm raised the price of rye.");

    assertThat(groups(tell(one, other))).hasSize(2);
  }

  @Test
  void theNearestStoryThatStayedApartIsNamedWithWhatKeptItApart() {
    Story quake = story(tell(QUAKE, OTHER_QUAKE, BUDGET, CHESS), "quake-a");

    assertThat(quake.nearestRejected()).isPresent();
    assertThat(quake.nearestRejected().get().story()).isEqualTo(Story.idOf("quake-c"));
    NearestRejected apart = quake.nearestRejected().get();
    assertThat(apart.shared().words()).anyMatch(words -> words.contains("earthquake"));
    assertThat(apart.shared().days())
        .containsExactly(LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 7));
    assertThat(apart.score()).isBetween(0.1, 0.95);
    assertThat(quake.related()).extracting(Related::story).contains(Story.idOf("quake-c"));
  }

  @Test
  void aStoryThatSharesBarelyAWordIsNotRelated() {
    Story quake =
        story(
            tell(
                QUAKE,
                article(
                    "shop",
                    "2024-05-20",
                    "Shopkeepers want help after the earthquake",
                    "Bakers ask the council for loans and doubt that summer guests will return.")),
            "quake-a");
    assertThat(quake.related()).isEmpty();
    assertThat(quake.nearestRejected()).isEmpty();
  }

  private static Reason.Shared shared(Reason why) {
    return (Reason.Shared) why;
  }

  @Test
  void aRewriteIsAReportOfItsOwn() {
    Stories stories = tell(QUAKE, QUAKE_TOO, BUDGET, CHESS);

    assertThat(stories.copyOf()).isEmpty();
  }

  @Test
  void theOrderOfTheArticlesChangesNothing() {
    List<Article> articles =
        new ArrayList<>(
            List.of(
                QUAKE,
                QUAKE_TOO,
                OTHER_QUAKE,
                BUDGET,
                CHESS,
                article("copy", "2024-03-06", "Port town hit", paragraphs(QUAKE))));
    Stories expected =
        StoryTeller.tell(articles, List.of(), NO_NAMES, Corrections.NONE, new Problems());
    Random random = new Random(7);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(articles, random);

      assertThat(StoryTeller.tell(articles, List.of(), NO_NAMES, Corrections.NONE, new Problems()))
          .isEqualTo(expected);
    }
  }

  @Test
  void aDuplicateAddedJoinsItsStoryAndLeavesTheOthersAlone() {
    Stories before = tell(QUAKE, QUAKE_TOO, OTHER_QUAKE, BUDGET, CHESS);

    Stories after =
        tell(
            QUAKE,
            QUAKE_TOO,
            OTHER_QUAKE,
            BUDGET,
            CHESS,
            article("chess-z", "2024-03-09", "Chess title", paragraphs(CHESS)));

    assertThat(ids(after)).isEqualTo(ids(before));
    assertThat(story(after, "chess-z").id()).isEqualTo(story(before, "chess-a").id());
  }

  @Test
  void aCaptureRemovedLeavesTheOtherStoriesTheirIds() {
    Stories before = tell(QUAKE, QUAKE_TOO, OTHER_QUAKE, BUDGET, CHESS);

    Stories after = tell(QUAKE, QUAKE_TOO, OTHER_QUAKE, CHESS);

    assertThat(ids(before)).containsAll(ids(after)).hasSize(ids(after).size() + 1);
  }

  @Test
  void aChainOfLookAlikesDoesNotGrowIntoOneStory() {
    String[] subjects = {
      "copper mine Halvorsen strike Tromsund miners wages",
      "ferry Aurora collision Kaldvik fog captain inquiry",
      "orchestra Lindqvist festival Mirstad violin premiere concert",
      "vaccine trial Penrose clinic Dunmore measles doses",
      "glacier Hofsa retreat surveyors Eldgja melting moraine",
      "cathedral organ Brandvold restoration pipes donors bells",
    };
    List<Article> chain = new ArrayList<>();
    for (int i = 0; i + 1 < subjects.length; i++) {
      String both = subjects[i] + " and " + subjects[i + 1];
      chain.add(article("chain-" + i, "2024-05-0" + (i + 1), "", "Report on " + both + "."));
    }

    assertThat(StoryTeller.tell(chain, List.of(), NO_NAMES, Corrections.NONE, new Problems()).all())
        .allSatisfy(story -> assertThat(story.articles().size()).isLessThan(4));
  }

  @Test
  void everyArticleStandsInExactlyOneStory() {
    Stories stories = tell(QUAKE, QUAKE_TOO, OTHER_QUAKE, BUDGET, CHESS);

    assertThat(stories.all().stream().flatMap(s -> s.articles().stream()))
        .containsExactlyInAnyOrder("quake-a", "quake-b", "quake-c", "budget-a", "chess-a");
  }

  @Test
  void scriptsWithoutCaseAndEmptyBodiesAreToldToo() {
    Article han = article("han", "", "", "上海合作组织峰会在天津开幕，二十多位领导人出席。");
    Article mark = article("mark", "", "", "…");

    assertThat(tell(han, mark).all()).hasSize(2);
  }

  private static Story story(Stories stories, String article) {
    return stories.all().stream()
        .filter(s -> s.articles().contains(article))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(Stories stories) {
    return stories.all().stream().map(Story::id).collect(Collectors.toList());
  }
}
