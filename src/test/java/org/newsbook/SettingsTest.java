package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;
import org.newsbook.theme.NamedTheme;
import org.newsbook.theme.ThemeChoice;

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
            "newsbook.yaml:1: unknown setting 'titel' (did you mean 'title'? the settings are"
                + " title, description, address, language, pages, text, captures, budgets, themes)",
            "newsbook.yaml:3: the setting 'description' is no text (write 'key: value' lines, as"
                + " in title: My digest)");
  }

  @Test
  void theEditorChoosesWhichThemesAreFound() throws IOException {
    assertThat(read("title: x").choice()).isEqualTo(ThemeChoice.AUTOMATIC);
    assertThat(read("themes: off").choice()).isEqualTo(ThemeChoice.OFF);
    Settings named = read("themes:", "  - named", "  - {title: Ports, words: [quay]}");
    assertThat(named.choice()).isEqualTo(ThemeChoice.NAMED);
    assertThat(named.themes()).hasSize(1);
    assertThat(told()).isEmpty();
    read("themes: [sections, off]");
    assertThat(told()).singleElement().asString().contains("a second choice of themes: 'off'");
  }

  @Test
  void namedThemesAloneNeedOneAndNoneNeedsNoOne() throws IOException {
    read("themes: named");
    assertThat(told()).singleElement().asString().contains("only named themes, and none is named");
    read("themes: [off, {title: Ports, words: [quay]}]");
    assertThat(told()).hasSize(2).anyMatch(t -> t.contains("off, and some are named (leave one"));
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
        .anyMatch(t -> t.startsWith("newsbook.yaml:2: no theme, and no choice of themes: 'Trade'"))
        .anyMatch(t -> t.startsWith("newsbook.yaml:3: a theme without words"))
        .anyMatch(t -> t.startsWith("newsbook.yaml:4: a theme without title"))
        .anyMatch(t -> t.startsWith("newsbook.yaml:7: unknown key 'colour' of a theme"))
        .anyMatch(t -> t.startsWith("newsbook.yaml:8: a second theme with the title 'Ports'"))
        .hasSize(5);
  }

  @Test
  void aLimitThatMayBeMeantStopsTheBuild() {
    assertStops("newsbook.yaml:2: a second 'text' (leave one", "text: none", "text: full");
    assertStops(
        "newsbook.yaml:1: unknown setting 'budget', which may be meant as a limit (write it as"
            + " 'budgets'",
        "budget: {Reuters: 5}");
    assertStops("newsbook.yaml:1: unknown setting 'Text', which may be", "Text: none");
    assertStops(
        "newsbook.yaml:1: unknown setting 'settings', and a limit below it (write the limit at the"
            + " start of a line",
        "settings:",
        "  text: none");
    assertStops(
        "newsbook.yaml:3: a second budget for 'reuters' (leave one",
        "budgets:",
        "  Reuters: 5",
        "  reuters: 500");
  }

  @Test
  void aControlCharacterStopsTheBuildAndIsNamedWithItsLine() {
    assertStops(
        "newsbook.yaml:2: a character that no text holds: U+001B (take it away)",
        "language: en",
        "title: A\u001bB");
  }

  private void assertStops(String message, String... lines) {
    assertThatThrownBy(() -> read(lines))
        .isInstanceOf(BuildStopped.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void aKeyThatStandsTwiceIsToldAndTheFirstHolds() throws IOException {
    Settings settings = read("title: One", "title: Two");

    assertThat(settings.edition().title()).isEqualTo("One");
    assertThat(told())
        .containsExactly(
            "newsbook.yaml:2: 'title' stands on line 1 too (join what both say; the first holds)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://exa mple.org/",
        "https://example.org/%zz/",
        "example.org",
        "javascript:alert(1)",
        "mailto:a@b.example",
        "https://example.org/?x=1",
        "https://me@example.org/"
      })
  void anAddressThatIsNoneOfTheWebIsToldAndStandsNowhere(String address) throws IOException {
    Settings settings = read("title: Ours", "address: '" + address + "'");

    assertThat(settings.edition().address()).isEmpty();
    assertThat(told())
        .containsExactly(
            "newsbook.yaml:2: no web address: '"
                + address
                + "' (write where the digest is published, as in https://example.org/news/)");
  }

  @Test
  void aLanguageThatIsNoneIsToldAndThePagesAreInEnglish() throws IOException {
    assertThat(read("language: en-…").edition().language()).isEqualTo("en");
    assertThat(told())
        .containsExactly(
            "newsbook.yaml:1: no language: 'en-…' (write its short name, as in en, de or pt-BR)");
  }

  @Test
  void aFolderInPlaceOfTheFileStopsTheBuild() throws IOException {
    Files.createDirectory(folder.resolve("newsbook.yaml"));
    assertThatThrownBy(() -> Settings.read(folder.resolve("newsbook.yaml"), problems))
        .isInstanceOf(BuildStopped.class)
        .hasMessageStartingWith("newsbook.yaml: is not a file (");
  }

  @Test
  void aliasesInAliasesAndListsWithoutEndAreNoTrouble() throws IOException {
    StringBuilder bomb = new StringBuilder("description: &a0 [x, x]\n");
    for (int i = 1; i < 24; i++) {
      bomb.append("k%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    Settings settings = read(bomb.toString());
    assertThat(settings.edition().title()).isEqualTo("Newsbook");
    assertThat(told()).isNotEmpty();

    assertThatThrownBy(() -> read("title: " + "[".repeat(100_000)))
        .isInstanceOf(BuildStopped.class)
        .hasMessageStartingWith("newsbook.yaml");
  }
}
