package org.newsbook.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.story.Reason;

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
                + "\"publishedLine\":2,\"about\":null,\"aboutLine\":null,\"address\":null,"
                + "\"opinion\":null,\"opinionLine\":null,"
                + "\"language\":\"en\",\"paragraphs\":[{\"line\":3,"
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
        .contains("\"speaker\":null,\"speakers\":[],\"speakerText\":null,\"verb\":null,")
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
    Digest digest = DigestFixture.empty();
    DataFiles.write(new Index(digest), new SiteMap(new Index(digest)), DataFilesTest::why, folder);
    assertThat(folder.resolve("articles.jsonl")).isEmptyFile();
  }

  @Test
  void namesThatShareASlugHavePagesOfTheirOwn() {
    SiteMap urls = new SiteMap(new Index(DigestFixture.small()));
    assertThat(urls.page("p-0000000001")).isEqualTo("actors/ana-kovac.html");
    assertThat(urls.page("p-0000000002")).isEqualTo("actors/ana-kovac-000000.html");
    assertThat(urls.page("s-00000000a2")).isEqualTo("stories/000000.html");
  }

  /** What {@code name{…}} holds are the keys of the objects in that list. */
  @Test
  void everyObjectHasAllItsKeysInTheOrderThatIsPromised() throws IOException {
    assertThat(keys("articles"))
        .isEqualTo(
            "id capture startLine endLine title titleOrigin titleLine kind byline outlet published"
                + " publishedLine about aboutLine address opinion opinionLine language paragraphs{line text} captions"
                + " leftOut{fromLine toLine why} copyOf story url");
    assertThat(keys("stories"))
        .isEqualTo(
            "id title titleArticle articles independentReports first last themes section summary{text"
                + " capture line} links{a b score why} related{story why} actors regions url");
    assertThat(keys("themes")).isEqualTo("id title terms stories url");
    assertThat(keys("actors"))
        .isEqualTo(
            "id name kind aliases{name count} roles{text capture line} articles{id as{name line}}"
                + " stories together{actor stories} url");
    assertThat(keys("regions"))
        .isEqualTo(
            "id name kind iso2 parent latitude longitude aliases articles{id as{name"
                + " line}} stories url");
    assertThat(keys("quotes"))
        .isEqualTo("id article line text kind speaker speakers speakerText verb url");
    assertThat(keys("problems")).isEqualTo("capture line level message hint");
  }

  /** The keys of a file's objects, all of which have the same; of a list's, where one has some. */
  private String keys(String file) throws IOException {
    TreeMap<Integer, String> byLength = new TreeMap<>();
    Set<String> outer = new TreeSet<>();
    for (String row : rows(file)) {
      try (JsonParser json = new JsonFactory().createParser(row)) {
        json.nextToken();
        String keys = keys(json);
        byLength.put(keys.length(), keys);
        outer.add(keys.replaceAll("\\{[^{}]*(\\{[^{}]*})?[^{}]*}", ""));
      }
    }
    assertThat(outer).as(file).hasSize(1);
    return byLength.lastEntry().getValue();
  }

  private static String keys(JsonParser json) throws IOException {
    StringJoiner keys = new StringJoiner(" ");
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      String inner = "";
      if (json.nextToken() == JsonToken.START_ARRAY) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          inner = json.currentToken() == JsonToken.START_OBJECT ? "{" + keys(json) + "}" : "";
        }
      }
      keys.add(key + inner);
    }
    return keys.toString();
  }

  private static String why(Reason why) {
    return why instanceof Reason.Copied ? "a copy" : "both name them";
  }

  private List<String> rows(String name) throws IOException {
    Digest digest = DigestFixture.small();
    DataFiles.write(new Index(digest), new SiteMap(new Index(digest)), DataFilesTest::why, folder);
    return Files.readAllLines(folder.resolve(name + ".jsonl"));
  }
}
