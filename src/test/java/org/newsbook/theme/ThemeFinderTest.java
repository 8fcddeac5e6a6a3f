package org.newsbook.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsbook.article.Article;
import org.newsbook.article.Paragraph;
import org.newsbook.article.Passage;
import org.newsbook.article.Published;
import org.newsbook.article.Title;
import org.newsbook.correction.Corrections;
import org.newsbook.name.Actor;
import org.newsbook.name.Alias;
import org.newsbook.name.Names;
import org.newsbook.name.Naming;
import org.newsbook.name.ResolvedMentions;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;
import org.newsbook.story.Stories;
import org.newsbook.story.StoryTeller;

class ThemeFinderTest {
  private static final Names NO_NAMES = new Names(List.of(), List.of(), ResolvedMentions.NONE);

  /** Four subjects: of each what its reports have in common, and what happens in each of them. */
  private static final String[][] SUBJECTS = {
    {
      "coal pit strike", "Miners at the coal pit strike of Tromsund want higher wages.",
      "The union met the employers.", "Workers stayed at home and pay was withheld.",
      "Employees of the shaft joined.", "Jobs may be lost."
    },
    {
      "chess tournament", "The chess tournament in Riga saw players score in the final.",
      "A champion lost her match.", "The league's youngest player won a game.",
      "Fans of the team cheered.", "The season ends with a medal."
    },
    {
      "measles vaccine", "The measles vaccine of Dunmore is offered to patients in hospitals.",
      "A doctor spoke of the outbreak.", "Nurses saw fewer infections.",
      "The disease reached a clinic.", "Children had symptoms of the virus."
    },
    {
      "glacier retreat", "The glacier retreat at Eldgja shows a warming climate.",
      "Greenhouse emissions rose.", "Wildlife leaves the habitat.",
      "The ecosystem suffers pollution.", "Conservation is called for."
    },
  };

  private static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      String[] subject = SUBJECTS[i % 4];
      String odd = "Oddity" + (char) ('a' + i) + "son";
      String text =
          subject[1] + " " + odd + " said: " + subject[2 + i / 4] + " " + odd + " left later.";
      articles.add(article("a" + (char) ('a' + i), LocalDate.of(2024, 1, 1).plusMonths(i), text));
    }
    return articles;
  }

  private static Article article(String id, LocalDate date, String text) {
    return new Article(
        id,
        "captures/" + id,
        1,
        2,
        new Title(text, Title.Origin.DERIVED, 2),
        Article.Kind.ARTICLE,
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Published(date, 1)),
        "en",
        List.of(new Paragraph(2, text, Paragraph.Form.TEXT)),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static List<Theme> themes(List<Article> articles) {
    return themes(articles, NO_NAMES, new Problems());
  }

  private static List<Theme> themes(
      List<Article> articles, Names names, Problems problems, NamedTheme... named) {
    return ThemeFinder.find(
        stories(articles, names), articles, names, ThemeChoice.AUTOMATIC, List.of(named), problems);
  }

  private static Stories stories(List<Article> articles, Names names) {
    return StoryTeller.tell(articles, List.of(), names, Corrections.NONE, new Problems());
  }

  private static Set<String> ids(Stories stories) {
    return stories.all().stream().map(s -> s.id()).collect(Collectors.toSet());
  }

  @Test
  void noStoriesHaveNoThemes() {
    assertThat(themes(List.of())).isEmpty();
  }

  @Test
  void everyStoryHasOneMainTheme() {
    List<Article> articles = articles();

    assertThat(themes(articles).stream().flatMap(t -> t.stories().stream()))
        .containsExactlyInAnyOrderElementsOf(ids(stories(articles, NO_NAMES)));
  }

  @Test
  void aSubjectIsNamedByThePhraseThatItsStoriesShareAndLiesInItsSection() {
    assertThat(themes(articles()))
        .extracting(t -> t.section().map(Section::english).orElse("none") + ": " + t.title())
        .containsExactlyInAnyOrder(
            "Labour: Coal pit",
            "Sport: Chess tournament",
            "Health: Measles vaccine",
            "Environment: Glacier retreat");
  }

  @Test
  void storiesThatShareAPhraseOnlyAreNoSubject() {
    List<Article> articles = new ArrayList<>(articles());
    for (String odd : List.of("Gorfan", "Hilbur", "Wexton")) {
      LocalDate day = LocalDate.of(2022, articles.size() - 10, 1);
      String text = "The blorp quandle of Zelmark hums. " + odd + " asdfgh yxcvb " + odd + " uiop.";
      articles.add(article("z" + odd, day, text));
    }

    assertThat(themes(articles))
        .filteredOn(theme -> theme.stories().size() == 3)
        .extracting(Theme::title)
        .containsExactly("Other news");
  }

  @Test
  void storiesThatNothingBindsStandUnderTheirSectionAlone() {
    List<Article> articles =
        List.of(
            article("x", LocalDate.of(2024, 1, 1), SUBJECTS[1][1]),
            article("y", LocalDate.of(2024, 5, 1), SUBJECTS[2][1]));

    assertThat(themes(articles))
        .extracting(Theme::title)
        .containsExactlyInAnyOrder("Sport", "Health");
  }

  @Test
  void whatFitsNoSectionIsOtherNews() {
    List<Article> articles =
        List.of(article("x", LocalDate.of(2024, 1, 1), "Qwertz uiop asdfgh yxcvb nmlkj."));

    assertThat(themes(articles))
        .extracting(Theme::title, Theme::section)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Other news", Optional.empty()));
  }

  @Test
  void theOrderOfTheArticlesChangesNothing() {
    List<Article> articles = articles();
    List<Theme> expected = themes(articles);
    Collections.shuffle(articles, new Random(3));

    assertThat(themes(articles)).isEqualTo(expected);
  }

  @Test
  void aThemeThatTheEditorNamedTakesTheStoriesThatSayItsWordsAndTheRestIsGrouped() {
    List<Article> articles = articles();
    NamedTheme mines = new NamedTheme("Work underground", List.of("coal pits", "Tromsund"), 4);

    List<Theme> themes = themes(articles, NO_NAMES, new Problems(), mines);

    assertThat(themes)
        .filteredOn(t -> t.title().equals("Work underground"))
        .singleElement()
        .satisfies(t -> assertThat(t.stories()).hasSize(4));
    assertThat(themes.stream().flatMap(t -> t.stories().stream()))
        .containsExactlyInAnyOrderElementsOf(ids(stories(articles, NO_NAMES)));
    assertThat(themes).noneMatch(t -> t.title().contains("oal pit"));
  }

  @Test
  void aThemeThatTheEditorNamedAfterSomebodyTakesTheStoriesThatNameThemInAnotherForm() {
    List<Article> articles =
        List.of(
            article("x", LocalDate.of(2024, 1, 1), "The Iron Gardener opened the match."),
            article("y", LocalDate.of(2024, 5, 1), SUBJECTS[2][1]));
    Actor gardener =
        new Actor(
            "p-1",
            "Ada Holm",
            "Holm, Ada",
            Actor.Kind.PERSON,
            List.of(new Alias("Ada Holm", 1), new Alias("Iron Gardener", 1)),
            List.of(),
            List.of(new Naming("x", List.of(new Passage(2, "Iron Gardener")), 1)));
    Names names = new Names(List.of(gardener), List.of(), ResolvedMentions.NONE);

    assertThat(
            themes(
                articles,
                names,
                new Problems(),
                new NamedTheme("The gardener", List.of("Ada Holm"), 3)))
        .extracting(Theme::title)
        .containsExactlyInAnyOrder("The gardener", "Health");
  }

  @Test
  void aNamedThemeThatNoStoryFitsIsAWarningWithItsLine() {
    Problems problems = new Problems();

    List<Theme> themes =
        themes(articles(), NO_NAMES, problems, new NamedTheme("Opera", List.of("soprano"), 7));

    assertThat(themes).noneMatch(t -> t.title().equals("Opera"));
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "newsbook.yaml:7: no story fits the theme 'Opera' (give it words that the reports use)");
  }
}
