package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees who gives the program something that it cannot use. */
@DisplayName("The command line")
class CommandLineTest {
  private static final String ARTICLE =
      "Harbour reopens after storm\n\nThe harbour of Aarhus reopened on Monday, the port authority"
          + " said.\n\nShips had waited outside for two days.\n";

  @TempDir private Path temp;
  private Path captures;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void content() throws IOException {
    captures = Files.createDirectories(temp.resolve("content/captures"));
  }

  @Test
  void buildsAndSaysWhatItBuilt() throws IOException {
    put("harbour.txt", ARTICLE);
    assertThat(build()).isZero();
    assertThat(out.toString()).contains("1 capture").contains("1 article").contains("index.html");
    assertThat(temp.resolve("site/index.html")).exists();
    assertThat(temp.resolve("site/data/articles.jsonl")).content().contains("Aarhus");
  }

  @Test
  void aMissingContentFolderStopsTheBuild() {
    FolderContents.delete(temp.resolve("content"));
    assertStopped("content", "no such folder");
  }

  @Test
  void anEmptyContentFolderGivesADigestThatSaysHowToBegin() {
    assertThat(build()).isZero();
    assertThat(err.toString()).contains("captures");
    assertThat(temp.resolve("site/index.html")).content().contains("captures");
  }

  @Test
  void anEmptyFileIsAWarning() throws IOException {
    put("empty.txt", "");
    put("harbour.txt", ARTICLE);
    assertThat(build()).isZero();
    assertThat(err.toString()).contains("captures/empty.txt").contains("empty");
    assertThat(out.toString()).contains("1 article");
  }

  @Test
  void aPageOfLinksAloneIsToldOnceAndNotLostInSilence() throws IOException {
    put("empty.txt", "");
    put("links.html", "<ul>" + "<li><a href=/a>More news</a>".repeat(40) + "</ul>");
    assertThat(build()).isZero();
    assertThat(err.toString().lines().filter(line -> line.startsWith("captures/")))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("captures/empty.txt: the file is empty ("),
            line -> assertThat(line).startsWith("captures/links.html: no article was found in"));
  }

  @Test
  void binaryJunkIsAnErrorAndTheRestIsBuilt() throws IOException {
    byte[] junk = new byte[4096];
    for (int i = 0; i < junk.length; i++) {
      junk[i] = (byte) (i * 31 % 256);
    }
    Files.write(captures.resolve("junk.txt"), junk);
    put("harbour.txt", ARTICLE);
    assertThat(build()).isEqualTo(1);
    assertThat(err.toString()).contains("captures/junk.txt").doesNotContain("\tat ");
    assertThat(temp.resolve("site/data/articles.jsonl")).content().contains("Aarhus");
    assertThat(temp.resolve("site/data/problems.jsonl")).content().contains("captures/junk.txt");
  }

  @Test
  void bytesThatAreNotUtf8AreReadAsWindows1252WithAWarning() throws IOException {
    Files.write(
        captures.resolve("old.txt"),
        ARTICLE.replace("Aarhus", "Århus").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(build()).isZero();
    assertThat(err.toString()).contains("captures/old.txt:3").contains("Windows-1252");
    assertThat(temp.resolve("site/data/articles.jsonl")).content().contains("Århus");
  }

  @Test
  void frontMatterThatIsNoYamlIsAnErrorWithItsLine() throws IOException {
    put("bad.md", "---\ntitle: Harbour\ndate: [2025\n---\n\n" + ARTICLE);
    assertThat(build()).isEqualTo(1);
    assertThat(err.toString()).contains("captures/bad.md:").contains("front matter");
    assertThat(temp.resolve("site/data/articles.jsonl")).content().contains("Aarhus");
  }

  @Test
  void settingsThatAreNoYamlStopTheBuildWithTheirLine() throws IOException {
    put("harbour.txt", ARTICLE);
    Files.writeString(temp.resolve("content/newsbook.yaml"), "title: Ours\nlanguage: [en\n");
    assertStopped("newsbook.yaml:", "not YAML");
  }

  @Test
  void aTemplateWithAMistakeStopsTheBuildAndLeavesTheSiteThatStood() throws IOException {
    put("harbour.txt", ARTICLE);
    build();
    Map<String, String> stood = FolderContents.of(temp.resolve("site"));
    Path page = Files.createDirectories(temp.resolve("templates/pages")).resolve("about.html");
    Files.writeString(page, "<p>fine</p>\n{% if %}\n");
    assertThat(build("--templates", temp.resolve("templates").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("pages/about.html:2").doesNotContain("\tat ");
    assertThat(FolderContents.of(temp.resolve("site"))).isEqualTo(stood);
  }

  @Test
  void aSiteFolderWithOtherThingsInItIsNeverCleared() throws IOException {
    put("harbour.txt", ARTICLE);
    Files.writeString(
        Files.createDirectories(temp.resolve("site")).resolve("thesis.doc"), "years of work");
    assertThat(build()).isEqualTo(2);
    assertThat(temp.resolve("site/thesis.doc")).hasContent("years of work");
  }

  @Test
  void explainsLineByLineWhereACaptureIsCut() throws IOException {
    put("harbour.txt", ARTICLE);
    assertThat(build("--explain", "captures/harbour.txt")).isZero();
    assertThat(out.toString()).contains("┌").contains("Harbour reopens after storm");
    assertThat(temp.resolve("site")).doesNotExist();
    assertThat(build("--explain", "captures/harbor.txt")).isEqualTo(2);
    assertThat(err.toString()).contains("captures/harbor.txt: no such capture");
  }

  @Test
  void anExplanationSaysWhatIsWrongWithTheCorrections() throws IOException {
    put("harbour.txt", ARTICLE);
    Files.writeString(temp.resolve("content/corrections.yaml"), "captures: [\n");
    assertThat(build("--explain", "captures/harbour.txt")).isEqualTo(2);
    assertThat(err.toString()).startsWith("corrections.yaml:2: not YAML");
  }

  @Test
  void anExplanationNamesCorrectionsThatDoNothing() throws IOException {
    put("harbour.txt", ARTICLE);
    Files.writeString(
        temp.resolve("content/corrections.yaml"),
        "captures:\n  captures/harbor.txt: {starts: [1]}\n  captures/harbour.txt: {starts: [400]}\n");
    assertThat(build("--explain", "captures/harbour.txt")).isEqualTo(1);
    assertThat(err.toString())
        .contains("corrections.yaml:2: no capture 'captures/harbor.txt'")
        .contains("corrections.yaml:3: captures/harbour.txt has no line 400");
  }

  @Test
  void aStackTraceIsShownWhereItIsAskedFor() throws IOException {
    put("harbour.txt", ARTICLE);
    Files.writeString(Files.createDirectories(temp.resolve("site")).resolve("thesis.doc"), "work");
    assertThat(build()).isEqualTo(2);
    assertThat(err.toString()).contains("holds files").doesNotContain("\tat ");
    assertThat(build("--stacktrace")).isEqualTo(2);
    assertThat(err.toString()).contains("\tat org.newsbook");
  }

  @Test
  void saysItsVersionWithAndWithoutACommand() {
    assertThat(build("--version")).isZero();
    assertThat(out.toString()).startsWith("newsbook ");
  }

  @Test
  void anUnknownOptionIsNamed() {
    assertThat(build("--colour", "blue")).isEqualTo(2);
    assertThat(err.toString()).contains("Unknown option").contains("--colour");
  }

  private void assertStopped(String... said) {
    assertThat(build()).isEqualTo(2);
    assertThat(err.toString()).contains(said).doesNotContain("\tat ");
    assertThat(temp.resolve("site")).doesNotExist();
  }

  private void put(String name, String text) throws IOException {
    Files.writeString(captures.resolve(name), text);
  }

  private int build(String... more) {
    String[] args = {
      "build",
      "--content",
      temp.resolve("content").toString(),
      "--site",
      temp.resolve("site").toString()
    };
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(joined(args, more));
  }

  private static String[] joined(String[] a, String[] b) {
    return java.util.stream.Stream.of(a, b)
        .flatMap(java.util.Arrays::stream)
        .toArray(String[]::new);
  }
}
