package org.newsbook.site.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.problem.BuildStopped;
import org.newsbook.site.template.Templates;

@DisplayName("Writing a site")
final class SiteWriterTest {
  @TempDir private Path folder;
  private Path site;

  @BeforeEach
  void place() {
    site = folder.resolve("site");
  }

  @Test
  void writesWhatChangedAndRemovesWhatIsGone() throws IOException {
    write(Map.of("a.html", "a", "old/b.html", "b", "old/d.html", "d", "c.html", "c"));
    FileTime then = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(site.resolve("a.html"), then);
    Object file = Files.getAttribute(site.resolve("a.html"), "fileKey");
    write(Map.of("a.html", "a", "c.html", "new"));
    assertThat(SiteWriter.files(site)).containsExactly(".newsbook", "a.html", "c.html");
    assertThat(site.resolve("old")).doesNotExist();
    assertThat(site.resolve("c.html")).hasContent("new");
    assertThat(Files.getLastModifiedTime(site.resolve("a.html"))).isEqualTo(then);
    assertThat(Files.getAttribute(site.resolve("a.html"), "fileKey")).isEqualTo(file);
  }

  @Test
  void takesAPageThatIsMadeAgainAsItStandsAndLeavesTheOldSiteWhole() throws IOException {
    write(Map.of("in/a.html", "a", "in/b.html", "b"));
    Object file = Files.getAttribute(site.resolve("in/a.html"), "fileKey");
    try (SiteWriter writer = SiteWriter.open(site)) {
      assertThatThrownBy(
              () ->
                  writer.write(
                      made -> {
                        writer.save("in/a.html", "a");
                        writer.save("in/b.html", "c");
                        assertThat(Files.getAttribute(made.resolve("in/a.html"), "fileKey"))
                            .isEqualTo(file);
                        assertThat(made.resolve("in/b.html")).hasContent("c");
                        throw new IOException("disk full");
                      }))
          .isInstanceOf(BuildStopped.class);
    }
    assertThat(site.resolve("in/a.html")).hasContent("a");
    assertThat(site.resolve("in/b.html")).hasContent("b");
    leavesNothingBeside();
  }

  @Test
  void leavesFilesThatItDidNotMake() throws IOException {
    write(Map.of("a.html", "a"));
    Files.writeString(site.resolve("CNAME"), "example.org");
    write(Map.of("b.html", "b"));
    assertThat(site.resolve("CNAME")).hasContent("example.org");
    assertThat(site.resolve("a.html")).doesNotExist();
  }

  @Test
  void refusesAFolderThatHoldsSomethingElse() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("thesis.txt"), "ten years");
    assertThatThrownBy(() -> write(Map.of("a.html", "a")))
        .isInstanceOf(BuildStopped.class)
        .hasMessageContaining("holds files that are not a site made by Newsbook (empty the folder");
    assertThat(SiteWriter.files(site)).containsExactly("thesis.txt");
  }

  @Test
  void refusesAFile() throws IOException {
    Files.writeString(site, "a file");
    assertThatThrownBy(() -> write(Map.of("a.html", "a")))
        .isInstanceOf(BuildStopped.class)
        .hasMessageContaining("is not a folder");
  }

  @Test
  void leavesTheOldSiteWhenMakingTheNewOneFails() throws IOException {
    write(Map.of("a.html", "a"));
    assertThatThrownBy(
            () ->
                write(
                    site,
                    made -> {
                      Files.writeString(made.resolve("a.html"), "half");
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(BuildStopped.class)
        .hasMessageContaining("cannot be written: disk full");
    assertThat(site.resolve("a.html")).hasContent("a");
    leavesNothingBeside();
  }

  @Test
  void undoesWhatItMovedWhenAFileCannotBeReplaced() throws IOException {
    write(Map.of("a.html", "a", "z.html", "z"));
    // A folder in the way of a file, with something in it, cannot be moved over.
    Files.delete(site.resolve("z.html"));
    Files.createDirectories(site.resolve("m.html"));
    Files.writeString(site.resolve("m.html/x"), "x");
    assertThatThrownBy(() -> write(Map.of("a.html", "new", "m.html", "m", "z.html", "z")))
        .isInstanceOf(BuildStopped.class);
    assertThat(site.resolve("a.html")).hasContent("a");
    assertThat(site.resolve("m.html/x")).hasContent("x");
    assertThat(site.resolve("z.html")).doesNotExist();
    leavesNothingBeside();
  }

  @Test
  void refusesAFileOfTheUsersWhereItNeedsOneAndLosesNothing() throws IOException {
    write(Map.of("a.html", "a"));
    Files.writeString(site.resolve("mine.html"), "mine");
    assertThatThrownBy(() -> write(Map.of("a.html", "new", "mine.html", "made")))
        .isInstanceOf(BuildStopped.class)
        .hasMessageContaining("mine.html: is a file of your own where the site needs one (move");
    assertThat(site.resolve("mine.html")).hasContent("mine");
    assertThat(site.resolve("a.html")).hasContent("a");
    leavesNothingBeside();
  }

  @Test
  void keepsTheUsersFoldersAndLinks() throws IOException {
    write(Map.of("a.html", "a"));
    Files.createDirectories(site.resolve("mine/empty"));
    Files.writeString(site.resolve("mine/notes.txt"), "notes");
    Files.createSymbolicLink(site.resolve("mine/away"), Path.of("nowhere"));
    write(Map.of("b.html", "b"));
    assertThat(site.resolve("mine/notes.txt")).hasContent("notes");
    assertThat(site.resolve("mine/empty")).isEmptyDirectory();
    assertThat(Files.readSymbolicLink(site.resolve("mine/away"))).hasToString("nowhere");
    leavesNothingBeside();
  }

  @Test
  void isRefusedWhileAnotherBuildWritesTheSameSite() throws IOException {
    write(Map.of("a.html", "a"));
    try (SiteWriter first = SiteWriter.open(site)) {
      assertThatThrownBy(() -> write(Map.of("a.html", "b")))
          .isInstanceOf(BuildStopped.class)
          .hasMessageContaining("another build (process " + ProcessHandle.current().pid())
          .hasMessageContaining("is writing it (wait");
      first.write(made -> Templates.save(made.resolve("a.html"), "c"));
    }
    assertThat(site.resolve("a.html")).hasContent("c");
    write(Map.of("a.html", "d"));
    assertThat(site.resolve("a.html")).hasContent("d");
    leavesNothingBeside();
  }

  @Test
  void putsBackTheOldSiteWhereABuildDiedBetweenTheRenames() throws IOException {
    write(Map.of("a.html", "a"));
    Path work = Files.createDirectories(folder.resolve(".newsbook-site"));
    Files.writeString(work.resolve("lock"), "4711 left by the dead");
    Files.createDirectories(work.resolve("made/half"));
    Files.move(site, work.resolve("was"));
    SiteWriter.open(site).close();
    assertThat(site.resolve("a.html")).hasContent("a");
    leavesNothingBeside();
  }

  @Test
  void keepsTheOldSiteWhereSomethingElseStandsInItsPlace() throws IOException {
    write(Map.of("a.html", "a"));
    Path work = Files.createDirectories(folder.resolve(".newsbook-site"));
    Files.move(site, work.resolve("was"));
    Files.writeString(Files.createDirectory(site).resolve("thesis.txt"), "ten years");
    assertThatThrownBy(() -> write(Map.of("a.html", "b")))
        .isInstanceOf(BuildStopped.class)
        .hasMessageContaining("holds files that are not a site");
    assertThat(work.resolve("was/a.html")).hasContent("a");
    assertThat(site.resolve("thesis.txt")).hasContent("ten years");
  }

  @Test
  void followsALinkToAFolderAndRefusesOneThatLeadsNowhere() throws IOException {
    Path real = folder.resolve("real");
    Files.createSymbolicLink(site, real);
    assertThatThrownBy(() -> write(Map.of("a.html", "a")))
        .isInstanceOf(BuildStopped.class)
        .hasMessageContaining("is a link that leads nowhere (mend it");
    Files.createDirectory(real);
    write(Map.of("a.html", "a"));
    assertThat(site).isSymbolicLink();
    assertThat(real.resolve("a.html")).hasContent("a");
  }

  @Test
  void aManifestThatNamesFilesElsewhereTakesNothingAwayThere() throws IOException {
    write(Map.of("a.html", "a"));
    Files.writeString(folder.resolve("thesis.txt"), "ten years");
    Files.writeString(site.resolve(".newsbook"), "a.html\n../thesis.txt\n/etc/hosts\n\0\n");
    write(Map.of("b.html", "b"));
    assertThat(folder.resolve("thesis.txt")).hasContent("ten years");
    assertThat(site.resolve("a.html")).doesNotExist();
  }

  @Test
  void onePartThatFailsEndsNoOtherHalfWay() throws IOException {
    Path made = Files.createDirectories(folder.resolve("made"));
    assertThatThrownBy(
            () ->
                SiteWriter.atOnce(
                    made,
                    part -> {
                      throw new IOException("first");
                    },
                    part -> {
                      for (int i = 0; i < 200; i++) {
                        Files.writeString(part.resolve("f" + i), "text");
                      }
                    }))
        .hasMessageContaining("first");
    assertThat(SiteWriter.files(made)).hasSize(200);
  }

  private void leavesNothingBeside() throws IOException {
    try (Stream<Path> beside = Files.list(folder)) {
      assertThat(beside).containsExactly(site);
    }
  }

  private void write(Map<String, String> files) {
    write(
        site,
        made -> {
          for (Map.Entry<String, String> file : files.entrySet()) {
            Templates.save(made.resolve(file.getKey()), file.getValue());
          }
        });
  }

  static void write(Path folder, SiteWriter.Content content) {
    try (SiteWriter writer = SiteWriter.open(folder)) {
      writer.write(content);
    }
  }
}
