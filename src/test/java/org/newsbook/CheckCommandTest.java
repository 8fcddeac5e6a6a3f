package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A check")
class CheckCommandTest {
  private static final String STORM =
      """
      Harbour of Aldby reopens after storm

      The harbour of Aldby reopened on Monday after a storm of two days, the mayor said.
      """;

  private static final String LINE =
      "The sea was loud that night, and the wind tore at the roofs of the old town of Aldby as it"
          + " had never done before, the keeper of the light said to the men who came with ropes.\n";

  @TempDir private Path temp;
  private Digests digest = Digests.in(Path.of(""));
  private String out = "";

  @BeforeEach
  void captures() throws IOException {
    digest = Digests.in(temp);
    digest.put("captures/storm.txt", STORM);
  }

  @Test
  void saysThatAllIsWellAndWritesNothing() {
    assertThat(check()).isZero();
    assertThat(out).isEqualToIgnoringNewLines("All is well.");
    assertThat(temp.resolve("site")).doesNotExist();
  }

  @Test
  void namesStaleCorrectionsEmptyCapturesAndLargePages() throws IOException {
    digest.put("corrections.yaml", "notNames: [Nobody Knows Him]\n");
    digest.put("captures/empty.txt", "Share\n\nAdvertisement\n");
    digest.put("captures/large.txt", STORM + LINE.repeat(3_000));
    assertThat(check()).isEqualTo(1);
    assertThat(out)
        .contains("corrections.yaml:1: no capture says 'Nobody Knows Him'")
        .contains("captures/empty.txt: no article was found in it (look at its source page;")
        .containsPattern("[a-z]+/[^ ]*\\.html: a page of [0-9]+ kB, more than 500 \\(");
  }

  @Test
  void namesLinksThatLeadNowhere() throws IOException {
    Path about = temp.resolve("templates/pages/404.html");
    Files.createDirectories(about.getParent());
    Files.writeString(about, "<html lang=en><a href=\"nowhere.html#x\">x</a></html>");
    assertThat(check("--templates=" + temp.resolve("templates"))).isEqualTo(1);
    assertThat(out)
        .contains(
            "404.html: the link 'nowhere.html#x' leads to no file (mend the template or model that"
                + " made the page)");
  }

  @Test
  void looksAtTheSiteThatStands() throws IOException {
    digest.heeds("");
    digest.put("../site/mine/page.html", "<a href=gone.html>of the user's own</a>");
    assertThat(check()).as(out).isZero();
    digest.put("../site/about.html", digest.read("about.html").replace("sources.html", "no.html"));
    assertThat(check()).isEqualTo(1);
    assertThat(out)
        .contains("site: is not what a build would make now: about.html (build it again; a change")
        .contains("about.html: the link 'no.html' leads to no file")
        .doesNotContain("gone.html");
  }

  @Test
  void putsBackTheSiteThatADeadBuildHadTakenAwayAndRemovesWhatItLeft() throws IOException {
    digest.heeds("");
    Path work = Files.createDirectories(temp.resolve(".newsbook-site/made")).getParent();
    Files.move(temp.resolve("site"), work.resolve("was"));
    assertThat(check()).as(out).isZero();
    assertThat(digest.read("index.html")).contains("Harbour of Aldby");
    assertThat(work).doesNotExist();
  }

  @Test
  void tellsItAsJson() throws IOException {
    digest.put("corrections.yaml", "notNames: [Nobody Knows Him]\n");
    assertThat(check("--json")).isEqualTo(1);
    assertThat(out)
        .startsWith(
            "{\"problems\":[{\"path\":\"corrections.yaml\",\"line\":1,\"level\":\"error\","
                + "\"message\":\"no capture says 'Nobody Knows Him'\"");
  }

  private int check(String... options) {
    StringWriter told = new StringWriter();
    List<String> arguments = new ArrayList<>(List.of("check"));
    arguments.add("--content=" + temp.resolve("content"));
    arguments.add("--site=" + temp.resolve("site"));
    arguments.add("--cache=" + temp.resolve("cache"));
    arguments.addAll(List.of(options));
    int status =
        Main.commandLine()
            .setOut(new PrintWriter(told, true))
            .setErr(new PrintWriter(new StringWriter()))
            .execute(arguments.toArray(String[]::new));
    out = told.toString();
    return status;
  }
}
