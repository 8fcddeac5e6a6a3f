package org.newsbook.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The data files")
final class DataFilesTest {
  @TempDir private Path folder;

  @Test
  void anArticleStandsOnOneLineWithItsKeysInOrder() throws IOException {
    assertThat(rows("articles").get(0))
        .isEqualTo(
            "{\"id\":\"a-01\",\"capture\":\"captures/flood_1a2b.txt\",\"startLine\":1,"
                + "\"endLine\":5,\"title\":\"River Orla floods the old town of Vesna\","
                + "\"titleOrigin\":\"given\",\"titleLine\":1,\"kind\":\"article\","
                + "\"byline\":null,\"outlet\":null,\"published\":\"2025-05-03\","
                + "\"publishedLine\":2,\"language\":\"en\",\"paragraphs\":[{\"line\":3,"
                + "\"text\":\"The river Orla rose to 7 metres on Friday and flooded the old town"
                + " of Vesna.\"},{\"line\":4,\"text\":\"“We have never seen the water come so"
                + " fast,” Mayor Ana Kovač said.\"}],\"captions\":[],\"leftOut\":["
                + "{\"fromLine\":2,\"toLine\":2,\"why\":\"date\"},"
                + "{\"fromLine\":5,\"toLine\":5,\"why\":\"share label\"}],\"copyOf\":null,"
                + "\"story\":\"s-00000000a1\",\"url\":\"sources/flood-1a2b.html#L1\"}");
  }

  @Test
  void aStoryNamesItsArticlesThemesActorsAndReasons() throws IOException {
    assertThat(rows("stories").get(0))
        .contains("\"articles\":[\"a-01\",\"a-02\",\"a-03\"],\"independentReports\":2,")
        .contains("\"themes\":[\"t-0000000001\"],")
        .contains("{\"a\":\"a-01\",\"b\":\"a-02\",\"score\":0.5,\"why\":\"both name")
        .contains("\"actors\":[\"p-0000000001\",\"p-0000000003\"]")
        .endsWith("\"url\":\"stories/river-orla-floods-the-old-town-of-vesna-000000.html\"}");
    assertThat(rows("stories").get(1)).contains("\"themes\":[\"t-0000000002\",\"t-0000000001\"],");
  }

  @Test
  void anActorHasThoseNamedInTheSameStories() throws IOException {
    assertThat(rows("actors").get(0))
        .contains("\"aliases\":[{\"name\":\"Ana Kovač\",\"count\":1},")
        .contains(
            "\"roles\":[{\"text\":\"Mayor\",\"capture\":\"captures/flood_1a2b.txt\",\"line\":4}]")
        .contains("{\"id\":\"a-01\",\"as\":[{\"name\":\"Ana Kovač\",\"line\":4}]}")
        .contains("\"together\":[{\"actor\":\"p-0000000003\",\"stories\":1}]");
  }

  @Test
  void aRegionHasItsPlaceAndAQuoteItsLine() throws IOException {
    assertThat(rows("regions").get(2))
        .contains("\"kind\":\"country\",\"iso2\":\"SI\",\"parent\":\"r-se\",\"latitude\":46.1,");
    assertThat(rows("quotes").get(2))
        .contains("\"speaker\":null,\"speakerText\":null,\"verb\":null,")
        .contains("\"url\":\"sources/flood-1a2b.html#L3\"");
    assertThat(rows("problems").get(0))
        .isEqualTo(
            "{\"capture\":\"captures/port.txt\",\"line\":1,\"level\":\"warning\","
                + "\"message\":\"no date is given\",\"hint\":\"add one in the front matter\"}");
  }

  @Test
  void rowsAreSortedByIdAndNothingGivesEmptyFiles() throws IOException {
    for (String name : List.of("articles", "stories", "themes", "actors", "regions", "quotes")) {
      assertThat(rows(name)).isSorted();
    }
    DataFiles.write(new Index(DigestFixture.empty()), new SiteMap(DigestFixture.empty()), folder);
    assertThat(folder.resolve("articles.jsonl")).isEmptyFile();
  }

  @Test
  void namesThatShareASlugHavePagesOfTheirOwn() {
    SiteMap urls = new SiteMap(DigestFixture.small());
    assertThat(urls.page("p-0000000001")).isEqualTo("actors/ana-kovac.html");
    assertThat(urls.page("p-0000000002")).isEqualTo("actors/ana-kovac-000000.html");
    assertThat(urls.page("s-00000000a2")).isEqualTo("stories/000000.html");
  }

  private List<String> rows(String name) throws IOException {
    Digest digest = DigestFixture.small();
    DataFiles.write(new Index(digest), new SiteMap(digest), folder);
    return Files.readAllLines(folder.resolve(name + ".jsonl"));
  }
}
