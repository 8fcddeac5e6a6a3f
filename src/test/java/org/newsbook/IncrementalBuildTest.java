package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A build after another")
class IncrementalBuildTest {
  private static final String HARBOUR =
      "Harbour reopens after storm\n\nThe harbour of Aarhus reopened on Monday, the port authority"
          + " said.\n\nShips had waited outside for two days.\n";

  @TempDir private Path temp;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void captures() throws IOException {
    put("content/captures/harbour.txt", HARBOUR);
    put("content/captures/empty.txt", "");
  }

  @Test
  void ofTheSameContentTellsTheSameAgainAndTouchesNothing() throws IOException {
    assertThat(build()).isZero();
    String found = found();
    Object page = key("site/index.html");

    assertThat(build()).isZero();
    assertThat(out.toString()).startsWith(found + ", as before in ").contains("index.html");
    assertThat(err.toString()).contains("captures/empty.txt: the file is empty");
    assertThat(stages()).containsExactly("looking for changes");
    assertThat(key("site/index.html")).isEqualTo(page);
  }

  @Test
  void failsAgainWhereTheLastOneHadErrors() throws IOException {
    put("content/corrections.yaml", "notNames: [Nobody Atall]\n");
    assertThat(build()).isEqualTo(1);
    assertThat(build()).isEqualTo(1);
    assertThat(err.toString()).contains("corrections.yaml:1: no capture says 'Nobody Atall'");
    assertThat(stages()).containsExactly("looking for changes");
  }

  @Test
  void mendsAPageThatSomebodyEditedOrTookAway() throws IOException {
    build();
    String page = Files.readString(temp.resolve("site/index.html"));
    put("site/index.html", page.replace("Harbour", "Parbour"));
    build();
    assertThat(temp.resolve("site/index.html")).hasContent(page);
    Files.delete(temp.resolve("site/index.html"));
    build();
    assertThat(temp.resolve("site/index.html")).hasContent(page);
  }

  @Test
  void seesChangesOfCapturesSettingsCorrectionsAndTemplates() throws IOException {
    build();
    put("content/captures/harbour.txt", HARBOUR.replace("Monday", "Friday"));
    assertThat(changes()).isTrue();
    put("content/newsbook.yaml", "title: The Port\n");
    assertThat(changes()).isTrue();
    put("content/corrections.yaml", "captures: {captures/harbour.txt: {titles: {1: Open again}}}");
    assertThat(changes()).isTrue();
    put("templates/words/en.properties", "nav.about=Colophon\n");
    assertThat(changes("--templates", temp.resolve("templates").toString())).isTrue();
    assertThat(changes("--templates", temp.resolve("templates").toString())).isFalse();
    put("templates/words/en.properties", "nav.about=Imprint\n");
    assertThat(changes("--templates", temp.resolve("templates").toString())).isTrue();
    Files.delete(temp.resolve("content/captures/empty.txt"));
    assertThat(changes("--templates", temp.resolve("templates").toString())).isTrue();
    put("content/notes.txt", "nothing that the digest is made of");
    assertThat(changes("--templates", temp.resolve("templates").toString())).isFalse();
  }

  @Test
  void ofOneMoreCaptureIsAsACleanOne() throws IOException {
    put(
        "content/captures/bridge.md",
        "---\ntitle: Bridge stands open\nauthor: Ada Holm\ndate: 2025-03-12\n"
            + "url: https://gazette.example/opinion/bridge\n---\n"
            + "The swing bridge of Aarhus stood open for nine hours, Ada Berg said.\n\n"
            + "Photo: Harbour Gazette\n\nShips had waited outside for two days.\n");
    build();
    put("content/captures/later.txt", HARBOUR.replace("Monday", "Friday"));
    build();
    var added = FolderContents.of(temp.resolve("site"));
    FolderContents.delete(temp.resolve("cache"));
    FolderContents.delete(temp.resolve("site"));
    build();
    assertThat(added).isEqualTo(FolderContents.of(temp.resolve("site")));
    assertThat(Files.readString(temp.resolve("site/data/articles.jsonl")))
        .contains("Ada Holm", "2025-03-12", "https://gazette.example/opinion/bridge");
  }

  @Test
  void knowsASpeakerByTheOfficeThatALaterCaptureTells() throws IOException {
    String said = "“The pier will stand again by spring,” the harbour minister said.\n";
    put("content/captures/pier.txt", "Pier breaks\n\nAda Berg came to Aarhus.\n\n" + said);
    build();
    Path quotes = temp.resolve("site/data/quotes.jsonl");
    assertThat(quotes).content().contains("The pier will").contains("\"speaker\":null");
    put(
        "content/captures/bridge.txt",
        "Bridge opens\n\nAda Berg, the harbour minister, opened a bridge in Oslo.\n");
    build();
    assertThat(quotes).content().contains("The pier will").contains("\"speaker\":\"p-");
  }

  @Test
  void leavesPagesAsTheyAreThatTellOfOtherReports() throws IOException {
    put("content/newsbook.yaml", "themes: off\n");
    put("content/captures/harbour.txt", "2025-03-12\n\n" + HARBOUR);
    put(
        "content/captures/vote.txt",
        "2025-04-02\n\nParliament votes on tolls\n\nAda Holm, the minister of transport, said in"
            + " Oslo that tolls would fall.\n\n“We listened,” Holm said.\n");
    build();
    var before = FolderContents.of(temp.resolve("site"));
    put(
        "content/captures/zoo.txt",
        "2025-01-05\n\nZoo shows its pandas\n\nBao Li, a keeper, opened the gates in Lisbon.\n");
    build();
    var after = FolderContents.of(temp.resolve("site"));
    assertThat(after).hasSizeGreaterThan(before.size());
    assertThat(before.keySet().stream().filter(f -> f.matches("stories/.*html|search/s-.*")))
        .hasSize(4)
        .allSatisfy(page -> assertThat(after.get(page)).isEqualTo(before.get(page)));
  }

  @Test
  void isAWholeOneWhereTheCacheIsDeletedOrDamaged() throws IOException {
    build();
    try (Stream<Path> files = Files.list(temp.resolve("cache"))) {
      for (Path file : files.toList()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    }
    assertThat(changes()).isTrue();
    assertThat(changes()).isFalse();
    FolderContents.delete(temp.resolve("cache"));
    assertThat(changes()).isTrue();
  }

  @Test
  void goesOnWhereNothingCanBeKept() throws IOException {
    put("cache", "a file where a folder should be");
    assertThat(build()).isZero();
    assertThat(err.toString())
        .contains("cache: nothing can be kept there")
        .contains("(name another folder with --cache)");
    assertThat(temp.resolve("site/index.html")).exists();
  }

  @Test
  void writesNothingButTheSiteAndTheCache() throws IOException {
    build();
    try (Stream<Path> made = Files.list(temp)) {
      assertThat(made.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder("content", "site", "cache");
    }
    assertThat(build("--cache", temp.resolve("content/captures/x").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("lies inside the captures (name another with --cache)");
  }

  @Test
  void printsProblemsOnlyWhereItIsToBeQuiet() {
    assertThat(build("--quiet")).isZero();
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString().lines()).hasSize(1).allMatch(line -> line.contains("empty.txt"));
  }

  @Test
  void tracesHowLongEachStageTook() throws IOException {
    Path trace = temp.resolve("trace.json");
    assertThat(build("--trace", trace.toString())).isZero();
    assertThat(trace)
        .content()
        .containsPattern("\\{\"stage\":\"reading captures\",\"seconds\":[0-9.E-]+,\"steps\":2}");
    assertThat(build("--trace", temp.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("(name another with --trace)");
  }

  private boolean changes(String... more) {
    build(more);
    return stages().size() > 1;
  }

  /** The lines on standard error that are no problems. */
  private List<String> stages() {
    return err.toString()
        .lines()
        .filter(line -> line.matches("[a-z ]+( \\([0-9]+\\))?: [0-9.]+ s"))
        .map(line -> line.replaceFirst("( \\(.*)?:.*", ""))
        .toList();
  }

  private String found() {
    return out.toString().replaceFirst("(?s) in [0-9].*", "");
  }

  private Object key(String file) throws IOException {
    return List.of(
        Files.getLastModifiedTime(temp.resolve(file)),
        Files.getAttribute(temp.resolve(file), "unix:ino"));
  }

  private void put(String name, String text) throws IOException {
    Files.createDirectories(temp.resolve(name).getParent());
    Files.writeString(temp.resolve(name), text);
  }

  private int build(String... more) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    Stream<String> always =
        Stream.of(
            "build",
            "--content=" + temp.resolve("content"),
            "--site=" + temp.resolve("site"),
            "--cache=" + temp.resolve("cache"));
    boolean elsewhere = List.of(more).contains("--cache");
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(
            Stream.concat(always.limit(elsewhere ? 3 : 4), Stream.of(more)).toArray(String[]::new));
  }
}
