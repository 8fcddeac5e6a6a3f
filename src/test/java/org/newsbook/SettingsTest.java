package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;
import org.newsbook.theme.NamedTheme;

@DisplayName("newsbook.yaml")
class SettingsTest {
  @TempDir private Path folder;
  private final Problems problems = new Problems();

  private Settings read(String... lines) throws IOException {
    Path file = folder.resolve("newsbook.yaml");
    Files.writeString(file, String.join("\n", lines) + "\n");
    return Settings.read(file, problems);
  }

  private List<String> told() {
    return problems.list().stream().map(Problem::toString).toList();
  }

  @Test
  void withoutTheFileEverythingHasADefault() {
    Settings settings = Settings.read(folder.resolve("newsbook.yaml"), problems);

    assertThat(settings.edition().title()).isEqualTo("Newsbook");
    assertThat(settings.themes()).isEmpty();
    assertThat(told()).isEmpty();
  }

  @Test
  void theEditorNamesThemesWithAFewWordsEach() throws IOException {
    Settings settings =
        read(
            "title: Gazette",
            "address: https://example.org/d",
            "themes:",
            "  - title: Trade",
            "    words: [tariffs, customs union]",
            "  - title: Floods",
            "    words: Orla");

    assertThat(settings.themes())
        .containsExactly(
            new NamedTheme("Trade", List.of("tariffs", "customs union"), 4),
            new NamedTheme("Floods", List.of("Orla"), 6));
    assertThat(settings.edition().address()).contains("https://example.org/d/");
    assertThat(told()).isEmpty();
  }

  @Test
  void aSettingThatIsNotKnownIsToldWithItsLineAndTheRestHolds() throws IOException {
    Settings settings = read("titel: Gazette", "language: de", "description: [a, b]");

    assertThat(settings.edition().language()).isEqualTo("de");
    assertThat(told())
        .containsExactlyInAnyOrder(
            "newsbook.yaml:1: unknown setting 'titel' (the settings are title, description,"
                + " address, language, text, budgets, themes)",
            "newsbook.yaml:3: the setting 'description' is no text (write 'key: value' lines, as"
                + " in title: My digest)");
  }

  @Test
  void aThemeThatCannotBeUsedIsToldWithItsLine() throws IOException {
    Settings settings =
        read(
            "themes:",
            "  - Trade",
            "  - title: Floods",
            "  - words: [customs]",
            "  - title: Ports",
            "    words: [harbour]",
            "    colour: red",
            "  - title: Ports",
            "    words: [quay]");

    assertThat(settings.themes()).extracting(NamedTheme::title).containsExactly("Ports");
    assertThat(told())
        .allMatch(t -> t.contains(" ("))
        .anyMatch(t -> t.startsWith("newsbook.yaml:2: a theme without title and words"))
        .anyMatch(t -> t.startsWith("newsbook.yaml:3: a theme without words"))
        .anyMatch(t -> t.startsWith("newsbook.yaml:4: a theme without title"))
        .anyMatch(t -> t.startsWith("newsbook.yaml:7: unknown key 'colour' of a theme"))
        .anyMatch(t -> t.startsWith("newsbook.yaml:8: a second theme with the title 'Ports'"))
        .hasSize(5);
  }
}
