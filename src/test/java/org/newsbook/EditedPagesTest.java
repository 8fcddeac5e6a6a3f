package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("On its pages, what an editor decided")
class EditedPagesTest {
  @TempDir private Path temp;
  private Digests digest = Digests.in(Path.of(""));

  @BeforeEach
  void captures() throws IOException {
    digest = Digests.in(temp);
    digest.put(
        "captures/storm.txt",
        """
        Harbour of Aldby reopens after storm

        The harbour of Aldby reopened on Monday, Mayor Ana Kovač said after a storm of two days.
        “We waited two days for the wind to turn,” Kovač said on the quay in Georgia.
        """);
    digest.put(
        "captures/fish.txt", "Fish is dear\n\nThe market of Vesna sold fish to Ana Kovač.\n");
    digest.put("newsbook.yaml", "pages: all\nthemes: [{title: Sea, words: [storm, fish]}]\n");
    digest.heeds(
        """
        captures:
          captures/storm.txt:
            titles: {1: The harbour is open}   # why: the outlet's own words
            places: {Georgia: US-GA}
            nobody: [4]
          captures/f*.txt: {outlet: Aldby Star}
        names:
          called: {Kovač: Ana Maria Kovač}
        themes:
          titles: {Sea: At sea}
        stories:
          apart: [[captures/storm.txt:1, captures/fish.txt:1]]
        """);
  }

  @Test
  void standsThereAsTheEditors() throws IOException {
    String apart = "of different events: captures/storm.txt:1, captures/fish.txt:1";
    String storm = digest.data("stories", "harbour").get(0).replaceAll(".*\"url\":\"|\".*", "");
    assertThat(decided(storm))
        .containsExactly(
            "its headline: The harbour is open storm:1 Why: the outlet's own words",
            "who says what is quoted here is not known storm:4",
            apart);
    assertThat(decided("sources/storm.html"))
        .containsExactly(
            "its headline: The harbour is open storm:1 Why: the outlet's own words",
            "“Georgia” is the place US-GA storm:1",
            "who says what is quoted here is not known storm:4");
    assertThat(decided("sources/fish.html")).containsExactly("its outlet: Aldby Star");
    assertThat(decided("actors/ana-maria-kovac.html"))
        .containsExactly("“Kovač” stands under the name Ana Maria Kovač");
    assertThat(decided("themes/at-sea.html")).containsExactly("the theme Sea is called At sea");
    assertThat(digest.read("regions/georgia.html")).contains("“Georgia” is the place US-GA");
    assertThat(digest.read("about.html"))
        .contains("Why: the outlet’s own words".replace('’', '\''), "<td>captures/f*.txt</td>");
    assertThat(digest.read("actors.html")).doesNotContain("decided");
  }

  @Test
  void isSaidOnceOfSeveralLines() throws IOException {
    digest.heeds("captures:\n  captures/storm.txt: {starts: [3, 4]}\n");
    assertThat(decided("sources/storm.html"))
        .containsExactly("a report starts here storm:3, storm:4");
  }

  @Test
  void isGoneWithWhatWasTakenDown() throws IOException {
    digest.heeds(
        """
        captures:
          captures/storm.txt:
            titles: {1: The harbour is open}
            drop: [1]
        """);
    for (String page : List.of("sources/storm.html", "about.html", "index.html")) {
      assertThat(digest.read(page)).as(page).doesNotContain("The harbour is open");
    }
  }

  private List<String> decided(String page) throws IOException {
    return Jsoup.parse(digest.read(page)).select(".decided li").eachText();
  }
}
