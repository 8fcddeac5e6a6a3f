package org.newsbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.digest.Changes;
import org.newsbook.digest.Digest;
import org.newsbook.digest.DigestFixture;
import org.newsbook.notes.Notes;
import org.newsbook.site.publish.SiteWriter;
import org.newsbook.story.Story;
import org.newsbook.theme.Theme;
import org.openqa.selenium.json.Json;

@DisplayName("Feeds")
final class FeedsTest {
  private static final String FLOOD =
      "https://example.org/d/stories/river-orla-floods-the-old-town-of-vesna-000000.html";

  @TempDir private Path folder;

  @Test
  void theWholeIsToldAsAtomLatestFirst() throws IOException, FeedException {
    WrittenSite.write(DigestFixture.small(), folder, Optional.empty());
    SyndFeed feed = atom("feed.xml");
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getTitle()).isEqualTo("Gazette");
    assertThat(feed.getPublishedDate()).isEqualTo("2025-05-03T00:00:00Z");
    assertThat(feed.getEntries()).extracting(SyndEntry::getLink).hasSize(3).startsWith(FLOOD);
    SyndEntry flood = feed.getEntries().get(0);
    assertThat(flood.getDescription().getValue()).startsWith("The river Orla rose to 7 metres");
    assertThat(flood.getCategories())
        .singleElement()
        .extracting(c -> c.getName())
        .isEqualTo("Floods on the Orla");
  }

  @Test
  void aStoryWithoutADateDoesNotPretendToHaveOne() throws IOException, FeedException {
    WrittenSite.write(DigestFixture.small(), folder, Optional.empty());
    SyndEntry bridge = atom("feed.xml").getEntries().get(1);
    assertThat(bridge.getPublishedDate()).isNull();
    assertThat(bridge.getUpdatedDate()).isEqualTo("1970-01-01T00:00:00Z");
    assertThat(items("feed.json").get(1)).doesNotContainKeys("date_published", "date_modified");
  }

  @Test
  void theWholeIsToldAsJsonWithTheKeysThatJsonFeedWants() throws IOException {
    WrittenSite.write(DigestFixture.small(), folder, Optional.empty());
    assertThat(json("feed.json"))
        .containsEntry("version", "https://jsonfeed.org/version/1.1")
        .containsEntry("title", "Gazette")
        .containsEntry("home_page_url", "https://example.org/d/index.html")
        .containsEntry("feed_url", "https://example.org/d/feed.json");
    assertThat(items("feed.json"))
        .hasSize(3)
        .allSatisfy(
            item -> {
              assertThat(item.get("id").toString()).startsWith("urn:uuid:");
              assertThat(item.get("content_text").toString()).isNotBlank();
            });
    assertThat(items("feed.json").get(0))
        .containsEntry("url", FLOOD)
        .containsEntry("date_published", "2025-05-03T00:00:00Z")
        .containsEntry("tags", List.of("Floods on the Orla"));
  }

  @Test
  void aThemeActorOrRegionOfThreeStoriesHasAFeedThatItsPageNames() throws Exception {
    Digest small = DigestFixture.small();
    Theme floods = small.themes().get(0);
    List<String> stories = small.stories().all().stream().map(Story::id).toList();
    WrittenSite.write(
        new Digest(
            small.edition(),
            small.corrections(),
            small.captures(),
            small.coverages(),
            small.names(),
            small.quotes(),
            small.stories(),
            List.of(
                new Theme(
                    floods.id(), "Everything", Optional.empty(), List.of(), stories, List.of())),
            small.problems(),
            Changes.NONE,
            Notes.NONE),
        folder,
        Optional.empty());
    List<String> followed = new ArrayList<>(SiteWriter.files(folder));
    followed.removeIf(file -> !file.endsWith(".xml") || !file.contains("/"));
    assertThat(followed).isNotEmpty();
    for (String feed : followed) {
      String page = feed.replace(".xml", ".html");
      List<String> links =
          Jsoup.parse(Files.readString(folder.resolve(page)))
              .select("head link[rel=alternate], footer a[type]")
              .eachAttr("href");
      assertThat(links).containsExactly("../" + feed, "../" + feed);
      assertThat(atom(feed).getEntries()).hasSizeGreaterThanOrEqualTo(3);
    }
    assertThat(folder.resolve("actors/i-orla-i-water-co.html")).isRegularFile();
    assertThat(folder.resolve("actors/i-orla-i-water-co.xml")).doesNotExist();
  }

  @Test
  void idsStayWhenTheDigestMoves() throws IOException, FeedException {
    WrittenSite.write(DigestFixture.small(), folder.resolve("here"), Optional.empty());
    WrittenSite.write(
        DigestFixture.smallWithoutAddress(), folder.resolve("there"), Optional.empty());
    assertThat(atom("there/feed.xml").getUri()).isEqualTo(atom("here/feed.xml").getUri());
    assertThat(atom("there/feed.xml").getEntries())
        .extracting(SyndEntry::getUri)
        .isEqualTo(atom("here/feed.xml").getEntries().stream().map(SyndEntry::getUri).toList());
  }

  @Test
  void withoutAnAddressLinksAreRelativeAndThereIsNoSiteMap() throws IOException, FeedException {
    WrittenSite.write(DigestFixture.smallWithoutAddress(), folder, Optional.empty());
    assertThat(Files.readString(folder.resolve("feed.xml")))
        .contains("href=\"stories/river-orla-floods");
    assertThat(json("feed.json")).doesNotContainKeys("home_page_url", "feed_url");
    assertThat(items("feed.json").get(0)).doesNotContainKey("url");
    assertThat(folder.resolve("sitemap.xml")).doesNotExist();
    assertThat(folder.resolve("robots.txt")).hasContent("User-agent: *\nAllow: /\n");
  }

  @Test
  void withAnAddressTheSiteMapNamesEveryPageAndRobotsNameIt() throws IOException {
    WrittenSite.write(DigestFixture.small(), folder, Optional.empty());
    List<String> pages = new ArrayList<>(SiteWriter.files(folder));
    pages.removeIf(
        file -> !file.endsWith(".html") || List.of("404.html", "newsbook.html").contains(file));
    for (String page : List.copyOf(pages)) {
      if (Files.readString(folder.resolve(page)).contains("http-equiv=\"refresh\"")) {
        pages.remove(page);
      }
    }
    assertThat(locations("sitemap.xml"))
        .containsExactlyInAnyOrderElementsOf(
            pages.stream().map(page -> "https://example.org/d/" + page).toList());
    assertThat(folder.resolve("robots.txt"))
        .content()
        .endsWith("\nSitemap: https://example.org/d/sitemap.xml\n");
  }

  @Test
  void aDigestOfNothingHasAFeedOfNothing() throws IOException, FeedException {
    WrittenSite.write(DigestFixture.empty(), folder, Optional.empty());
    assertThat(atom("feed.xml").getEntries()).isEmpty();
    assertThat(items("feed.json")).isEmpty();
  }

  private SyndFeed atom(String file) throws IOException, FeedException {
    return new SyndFeedInput().build(new StringReader(Files.readString(folder.resolve(file))));
  }

  private Map<String, Object> json(String file) throws IOException {
    return new Json().toType(Files.readString(folder.resolve(file)), Json.MAP_TYPE);
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> items(String file) throws IOException {
    return (List<Map<String, Object>>) json(file).get("items");
  }

  private List<String> locations(String file) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve(file))).select("loc").eachText();
  }
}
