package org.newsbook.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.newsbook.article.Passage;
import org.newsbook.digest.DigestFixture;
import org.newsbook.name.Names;
import org.newsbook.name.Naming;
import org.newsbook.name.Region;
import org.newsbook.name.ResolvedMentions;

@DisplayName("A subject")
final class SubjectTitleTest {
  private static final NamesOf NAMES =
      new NamesOf(
          new Names(
              List.of(),
              List.of(
                  country("r-fr", "France"), country("r-es", "Spain"), country("r-it", "Italy")),
              ResolvedMentions.NONE));

  @Test
  void bearsTheTwoCountriesThatItsStoriesNameMost() {
    assertThat(title(Map.of("r-fr", 3, "r-es", 2), Map.of("r-fr", 2, "r-es", 3, "r-it", 1)))
        .contains("France and Spain");
  }

  @Test
  void bearsItsSectionAndCountryWhereNoOtherIsNamedSoOften() {
    assertThat(title(Map.of("r-fr", 3, "r-es", 1), Map.of("r-fr", 3, "r-it", 1)))
        .contains("Politics: France");
  }

  @Test
  void doesNotBearACountryThatItsStoriesNameInPassing() {
    Map<String, Integer> both = Map.of("r-fr", 3, "r-es", 3);
    List<StoryText> stories =
        IntStream.range(0, 2)
            .mapToObj(i -> story(i, List.of(), both, i == 0 ? both.keySet() : Set.of("r-fr")))
            .toList();
    assertThat(new SubjectTitle(stories, NAMES).country(List.of(0, 1), Section.POLITICS))
        .contains("Politics: France");
  }

  @Test
  void doesNotBearACountryThatLongFirstParagraphsNameAtTheirEnd() {
    Naming late = new Naming("a", List.of(new Passage(3, "Italy")), 1);
    Naming early = new Naming("a", List.of(new Passage(3, "Spain")), 1);
    Names names =
        new Names(
            List.of(),
            List.of(country("r-it", "Italy", late), country("r-es", "Spain", early)),
            ResolvedMentions.NONE);

    assertThat(new NamesOf(names).in(List.of("Spain raises a tax on sugar."), 3, "a"))
        .containsExactly("r-es");
  }

  @Test
  void hasNoTitleWhereItsStoriesNameDifferentCountries() {
    assertThat(title(Map.of("r-fr", 3), Map.of("r-es", 3))).isEmpty();
  }

  @Test
  void isNamedByAPhraseOnlyWhereMostOfItsStoriesSayIt() {
    String strike = "The harbour strike went on.";
    String again = "Workers joined the harbour strike.";
    String still = "A harbour strike ended.";
    assertThat(phrase(strike, again, "Bread was cheap.", "Rain fell.", "Dogs barked.")).isEmpty();
    assertThat(phrase(strike, again, still, "Rain fell.")).isPresent();
  }

  private static Optional<String> phrase(String... openings) {
    List<StoryText> stories =
        IntStream.range(0, openings.length)
            .mapToObj(i -> story(i, List.of(openings[i]), Map.of()))
            .toList();
    List<Integer> group = IntStream.range(0, openings.length).boxed().toList();
    return new SubjectTitle(stories, NAMES).phrase(group);
  }

  private static StoryText story(int i, List<String> opening, Map<String, Integer> names) {
    return story(i, opening, names, names.keySet());
  }

  private static StoryText story(
      int i, List<String> opening, Map<String, Integer> names, Set<String> opened) {
    return new StoryText(
        DigestFixture.single("s-" + i, "Talks", "a-" + i, "captures/a", 1, "Talks began."),
        List.of(),
        List.of(opening),
        names,
        opened);
  }

  @SafeVarargs
  private static Optional<String> title(Map<String, Integer>... named) {
    List<StoryText> stories =
        IntStream.range(0, named.length).mapToObj(i -> story(i, List.of(), named[i])).toList();
    List<Integer> group = IntStream.range(0, named.length).boxed().toList();
    return new SubjectTitle(stories, NAMES).country(group, Section.POLITICS);
  }

  private static Region country(String id, String name, Naming... namings) {
    return new Region(
        id,
        name,
        Region.Kind.COUNTRY,
        Optional.of(id.substring(2).toUpperCase(Locale.ROOT)),
        Optional.of("r-world"),
        Optional.empty(),
        List.of(),
        List.of(namings));
  }
}
