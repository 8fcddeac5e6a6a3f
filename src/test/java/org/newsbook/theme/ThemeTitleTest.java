package org.newsbook.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A theme's title")
final class ThemeTitleTest {
  private static final List<List<List<String>>> THEMES =
      List.of(
          List.of(
              List.of("They hope to strengthen ties with Lisbon."),
              List.of("Both want to strengthen ties with Lisbon.")),
          List.of(List.of("The storm passed Lisbon."), List.of("The storm is over.")),
          List.of(List.of("The strike reached Lisbon."), List.of("The strike goes on.")),
          List.of(List.of("The harvest failed."), List.of("The harvest is late.")));

  @Test
  void isANameOfSeveralThemesRatherThanALoneCommonWord() {
    assertThat(titles().of(0, "otherwise")).startsWith("Lisbon");
  }

  @Test
  void isALoneWordWhereNothingElseTellsTheThemeApart() {
    assertThat(titles().of(3, "otherwise")).isEqualTo("Harvest");
  }

  @Test
  void takesACountryForItsCityAndNotBoth() {
    List<List<List<String>>> themes =
        List.of(
            List.of(
                List.of("Oslo, Norway: The ferry to Oslo stopped. Anna Berg left Oslo."),
                List.of("Norway stopped the ferry. Oslo is quiet. Anna Berg is in Norway.")),
            List.of(List.of("The harvest failed."), List.of("The harvest is late.")));

    ThemeTitle titles = titles(themes, Map.of("oslo", "norway", "norway", "norway"));

    assertThat(titles.of(0, "otherwise")).isEqualTo("Norway and Anna Berg");
  }

  private static ThemeTitle titles() {
    return titles(THEMES, Map.of());
  }

  private static ThemeTitle titles(List<List<List<String>>> themes, Map<String, String> countries) {
    Phrases phrases = new Phrases();
    int story = 0;
    for (List<List<String>> theme : themes) {
      for (List<String> texts : theme) {
        phrases.add(texts);
        story++;
      }
    }
    return new ThemeTitle(phrases, countries, story, themes);
  }
}
