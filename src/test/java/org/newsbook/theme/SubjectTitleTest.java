package org.newsbook.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.newsbook.digest.DigestFixture;
import org.newsbook.name.Names;
import org.newsbook.name.Region;
import org.newsbook.name.ResolvedMentions;

@DisplayName("A subject without a phrase of its own")
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
  void hasNoTitleWhereItsStoriesNameDifferentCountries() {
    assertThat(title(Map.of("r-fr", 3), Map.of("r-es", 3))).isEmpty();
  }

  @SafeVarargs
  private static Optional<String> title(Map<String, Integer>... named) {
    List<StoryText> stories =
        IntStream.range(0, named.length)
            .mapToObj(
                i ->
                    new StoryText(
                        DigestFixture.single(
                            "s-" + i, "Talks", "a-" + i, "captures/a", 1, "Talks began."),
                        List.of(),
                        List.of(List.of()),
                        named[i]))
            .toList();
    List<Integer> group = IntStream.range(0, named.length).boxed().toList();
    return new SubjectTitle(stories, NAMES).country(group, Section.POLITICS);
  }

  private static Region country(String id, String name) {
    return new Region(
        id,
        name,
        Region.Kind.COUNTRY,
        Optional.of(id.substring(2).toUpperCase(Locale.ROOT)),
        Optional.of("r-world"),
        Optional.empty(),
        List.of(),
        List.of());
  }
}
