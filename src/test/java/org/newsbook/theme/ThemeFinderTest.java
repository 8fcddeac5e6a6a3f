package org.newsbook.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsbook.article.Article;
import org.newsbook.article.Paragraph;
import org.newsbook.article.Published;
import org.newsbook.article.Title;
import org.newsbook.name.Names;
import org.newsbook.name.ResolvedMentions;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;
import org.newsbook.story.Stories;
import org.newsbook.story.StoryTeller;

class ThemeFinderTest {
  private static final Names NO_NAMES = new Names(List.of(), List.of(), ResolvedMentions.NONE);
  private static final String[][] SUBJECTS = {
    {"coal pit", "Tromsund", "miners", "shaft", "wages", "strike"},
    {"chess tournament", "Riga", "rook", "endgame", "grandmaster", "title"},
    {"measles vaccine", "Dunmore", "clinic", "doses", "children", "nurses"},
    {"glacier retreat", "Eldgja", "meltwater", "moraine", "surveyors", "ice"},
  };

  private static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      String[] s = SUBJECTS[i % 4];
      String odd = "Oddity" + (char) ('a' + i) + "son";
      String text =
          "Reporter %s described the %s near %s, where %s and %s were seen beside the %s of %s."
              .formatted(odd, s[0], s[1], s[2 + i / 4 % 3], s[2 + (i / 4 + 1) % 4], s[5], odd);
      String id = "a" + (char) ('a' + i);
      articles.add(
          new Article(
              id,
              "captures/" + id,
              1,
              2,
              new Title(text, Title.Origin.DERIVED, 2),
              Article.Kind.ARTICLE,
              Optional.empty(),
              Optional.empty(),
              Optional.of(new Published(LocalDate.of(2024, 1, 1).plusMonths(i), 1)),
              "en",
              List.of(new Paragraph(2, text, Paragraph.Form.TEXT)),
              List.of(),
              List.of(),
              Optional.empty()));
    }
    return articles;
  }

  private static List<Theme> themes(List<Article> articles) {
    Stories stories = StoryTeller.tell(articles, NO_NAMES);
    return ThemeFinder.find(stories, articles, NO_NAMES, List.of(), new Problems());
  }

  @Test
  void noStoriesHaveNoThemes() {
    assertThat(themes(List.of())).isEmpty();
  }

  @Test
  void everyStoryHasOneMainTheme() {
    List<Article> articles = articles();
    Stories stories = StoryTeller.tell(articles, NO_NAMES);

    assertThat(
            ThemeFinder.find(stories, articles, NO_NAMES, List.of(), new Problems()).stream()
                .flatMap(t -> t.stories().stream()))
        .containsExactlyInAnyOrderElementsOf(stories.all().stream().map(s -> s.id()).toList());
  }

  @Test
  void titlesAreTheTextsOwnPhrasesAndDiffer() {
    List<Theme> themes = themes(articles());

    assertThat(themes).extracting(Theme::title).doesNotHaveDuplicates();
    String all =
        articles().stream()
            .map(Article::body)
            .collect(Collectors.joining())
            .toLowerCase(Locale.ROOT);
    assertThat(themes)
        .allSatisfy(
            theme ->
                assertThat(theme.title().toLowerCase(Locale.ROOT).split(" and "))
                    .allMatch(all::contains));
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
    Stories stories = StoryTeller.tell(articles, NO_NAMES);
    NamedTheme mines = new NamedTheme("Work underground", List.of("coal pits", "Tromsund"), 4);

    List<Theme> themes =
        ThemeFinder.find(stories, articles, NO_NAMES, List.of(mines), new Problems());

    assertThat(themes)
        .filteredOn(t -> t.title().equals("Work underground"))
        .singleElement()
        .satisfies(t -> assertThat(t.stories()).hasSize(4));
    assertThat(themes.stream().flatMap(t -> t.stories().stream()))
        .containsExactlyInAnyOrderElementsOf(stories.all().stream().map(s -> s.id()).toList());
    assertThat(themes).noneMatch(t -> t.title().contains("oal pit"));
  }

  @Test
  void aNamedThemeThatNoStoryFitsIsAWarningWithItsLine() {
    List<Article> articles = articles();
    Problems problems = new Problems();
    NamedTheme none = new NamedTheme("Opera", List.of("soprano"), 7);

    List<Theme> themes =
        ThemeFinder.find(
            StoryTeller.tell(articles, NO_NAMES), articles, NO_NAMES, List.of(none), problems);

    assertThat(themes).noneMatch(t -> t.title().equals("Opera"));
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "newsbook.yaml:7: no story fits the theme 'Opera' (give it words that the reports use)");
  }

  @Test
  void aPhraseOfSeveralWordsNamesAThemeBeforeASingleWord() {
    assertThat(themes(articles()))
        .extracting(Theme::title)
        .anyMatch(t -> t.startsWith("Coal pit"))
        .anyMatch(t -> t.startsWith("Chess tournament"))
        .anyMatch(t -> t.startsWith("Measles vaccine"))
        .anyMatch(t -> t.startsWith("Glacier retreat"));
  }
}
