package org.newsbook;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsbook.problem.BuildStopped;

@DisplayName("Content and site folders")
class FoldersTest {
  @TempDir private Path temp;
  private Path content;

  @BeforeEach
  void content() throws IOException {
    content = temp.resolve("content");
    Files.createDirectories(content.resolve("captures/2025"));
  }

  @Test
  void mayLieAnywhereElse() {
    assertThatCode(() -> new Folders(content, temp.resolve("site"), temp.resolve("cache")).check())
        .doesNotThrowAnyException();
    assertThatCode(
            () -> new Folders(content, content.resolve("site"), temp.resolve("cache")).check())
        .doesNotThrowAnyException();
  }

  @Test
  void areRefusedWhereASiteWouldBecomeCapturesOrCapturesASite() throws IOException {
    assertRefused(content.resolve("captures"), "lies inside the captures (name another");
    assertRefused(content.resolve("captures/2025/site"), "lies inside the captures");
    assertRefused(content, "holds the captures (name another");
    assertRefused(temp.resolve("content/../content/captures/new"), "lies inside the captures");
    Path link = Files.createSymbolicLink(temp.resolve("link"), content.resolve("captures"));
    assertRefused(link.resolve("site"), "lies inside the captures");
    assertRefused(Path.of(""), "--site: names no folder (name one, as in --site site)");
  }

  @Test
  void areRefusedWhereTheCapturesAreALinkWhichWouldBeTakenForEmpty() throws IOException {
    Path linked = Files.createDirectory(temp.resolve("linked"));
    Files.createSymbolicLink(linked.resolve("captures"), content.resolve("captures"));
    assertThatThrownBy(
            () -> new Folders(linked, temp.resolve("site"), temp.resolve("cache")).check())
        .isInstanceOf(BuildStopped.class)
        .hasMessageContaining("captures: is a link to another folder (put the captures");
  }

  @ParameterizedTest
  @ValueSource(strings = {"newsbook.yml", "Newsbook.yaml", "corrections.yml", "Corrections.YAML"})
  void areRefusedWhereSettingsOrCorrectionsWouldNotBeRead(String name) throws IOException {
    Files.writeString(content.resolve(name), "text: none\n");
    assertRefused(temp.resolve("site"), name + ": would not be read (call it ");
  }

  @Test
  void areRefusedWhereTheLocaleCannotSayTheName() {
    List<String> captures = List.of("captures/a.txt", "captures/\uFFFD\uFFFDn.txt");
    assertThatThrownBy(() -> Folders.checkNames(captures, "ANSI_X3.4-1968"))
        .isInstanceOf(BuildStopped.class)
        .hasMessageContaining("captures/\uFFFD\uFFFDn.txt: a file name that the locale")
        .hasMessageContaining("LC_ALL=C.UTF-8 java -jar newsbook.jar");
    assertThatCode(() -> Folders.checkNames(captures, "UTF-8")).doesNotThrowAnyException();
    assertThatCode(() -> Folders.checkNames(List.of("captures/a.txt"), "ANSI_X3.4-1968"))
        .doesNotThrowAnyException();
  }

  private void assertRefused(Path site, String message) {
    assertThatThrownBy(() -> new Folders(content, site, temp.resolve("cache")).check())
        .isInstanceOf(BuildStopped.class)
        .hasMessageContaining(message);
  }
}
