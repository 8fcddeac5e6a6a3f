package org.newsbook.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

  private static ThemeTitle titles() {
    Phrases phrases = new Phrases();
    int story = 0;
    for (List<List<String>> theme : THEMES) {
      for (List<String> texts : theme) {
        phrases.add(story++, texts);
      }
    }
    return new ThemeTitle(phrases, story, THEMES);
  }
}
