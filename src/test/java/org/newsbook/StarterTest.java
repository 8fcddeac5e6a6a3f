package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.correction.Correction;
import org.newsbook.correction.Corrections;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Problems;

@DisplayName("A new digest")
class StarterTest {
  @TempDir private Path temp;
  private Path jar;

  @BeforeEach
  void program() throws IOException {
    jar = Files.writeString(temp.resolve("program.jar"), "abc");
  }

  @Test
  void showsDecisionsThatCanBeMade() throws IOException {
    Path digest = temp.resolve("my-digest");
    Starter.begin(digest, jar);
    Path file = digest.resolve("content/corrections.yaml");
    String shown =
        Files.readString(file)
            .lines()
            .skip(2)
            .map(line -> line.substring(2))
            .collect(Collectors.joining("\n"));
    Files.writeString(file, shown);
    Problems problems = new Problems();
    Corrections corrections = Corrections.read(file, problems);
    assertThat(problems.list()).isEmpty();
    assertThat(corrections.of("captures/notes.txt").lines(Correction.DROP)).containsExactly(87);
  }

  @Test
  void isBegunInAnEmptyFolderAndBuilds() throws IOException {
    Path digest = temp.resolve("my-digest");
    assertThat(Starter.begin(digest, jar))
        .contains("A digest begins in " + digest)
        .contains("java -jar newsbook.jar")
        .contains("git push")
        .contains("text: excerpt");
    assertThat(digest.resolve("newsbook.jar")).hasContent("abc");
    assertThat(digest.resolve("newsbook.jar.sha256"))
        .content()
        .isEqualTo(
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  newsbook.jar\n");
    assertThat(digest.resolve(".github/workflows/pages.yml")).content().contains("deploy-pages@");
    assertThat(digest.resolve(".gitignore")).content().contains("site/");

    Files.writeString(
        digest.resolve("content/captures/harbour.txt"),
        "Harbour reopens\n\nThe harbour of Aarhus reopened on Monday, the port authority said.\n");
    assertThat(
            Main.commandLine()
                .setOut(new PrintWriter(Writer.nullWriter()))
                .execute(
                    "build",
                    "--content",
                    digest.resolve("content").toString(),
                    "--site",
                    digest.resolve("site").toString()))
        .isZero();
    assertThat(digest.resolve("site/index.html")).content().contains("My digest");
  }

  @Test
  void namesEverySettingInItsSettingsAndPublishesAnExcerpt() throws IOException {
    Starter.begin(temp.resolve("new"), jar);
    Path file = temp.resolve("new/content/newsbook.yaml");
    String all = Files.readString(file).replaceAll("(?m)^# (?=[a-z]+:|  )", "");
    Files.writeString(file, all);
    Problems problems = new Problems();
    Settings settings = Settings.read(file, problems);
    assertThat(problems.list()).isEmpty();
    assertThat(all).contains("\npages: named-twice\n", "\nlanguage: en\n");
    assertThat(settings.edition().address()).contains("https://example.org/digest/");
    assertThat(settings.themes()).hasSize(1);
    assertThat(settings.limits().budgets()).hasSize(2);
    assertThat(settings.limits().text()).hasToString("EXCERPT");
  }

  @Test
  void isNeverPutOverFilesThatAreThere() throws IOException {
    assertThatThrownBy(() -> Starter.begin(temp, jar))
        .isInstanceOf(BuildStopped.class)
        .hasMessageContaining("holds files (name a new or an empty folder)");
    assertThatThrownBy(() -> Starter.begin(jar, jar)).hasMessageContaining("is not a folder");
    assertThatThrownBy(() -> Starter.begin(temp.resolve("new"), temp))
        .hasMessageContaining("is begun by the jar alone (java -jar");
  }
}
