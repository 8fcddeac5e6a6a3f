package org.newsbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.digest.Changes;
import org.newsbook.digest.Digest;
import org.newsbook.digest.DigestFixture;
import org.newsbook.name.Actor;
import org.newsbook.name.Names;
import org.newsbook.notes.Notes;
import org.newsbook.site.publish.SiteWriter;
import org.openqa.selenium.json.Json;

@DisplayName("What a page tells machines")
final class LinkedDataTest {
  private static final String ADDRESS = "https://example.org/d/";
  private static final String FLOOD = "stories/river-orla-floods-the-old-town-of-vesna-000000.html";

  @TempDir private Path folder;

  @Test
  void everyBlockIsJsonAndEveryAddressInItIsAPageOfTheSite() throws IOException {
    WrittenSite.write(DigestFixture.small(), folder, Optional.empty());
    assertThat(followAll(URI.create(ADDRESS))).isGreaterThan(10);
  }

  @Test
  void withoutAnAddressTheyLeadFromThePage() throws IOException {
    WrittenSite.write(DigestFixture.smallWithoutAddress(), folder, Optional.empty());
    assertThat(followAll(URI.create("file:/"))).isGreaterThan(10);
    assertThat(page("index.html").html()).doesNotContain("SearchAction", "canonical");
  }

  @Test
  void aStoryCitesItsReportsAndSaysWhatItIsAbout() throws IOException {
    WrittenSite.write(DigestFixture.small(), folder, Optional.empty());
    Map<?, ?> story = graph(FLOOD);
    assertThat(story.get("@type")).isEqualTo("CreativeWork");
    assertThat(story.get("datePublished")).isEqualTo("2025-05-03");
    assertThat(story.get("citation"))
        .isEqualTo(
            List.of(
                "https://example.org/d/sources/flood-1a2b.html#L1",
                "https://example.org/d/sources/flood-1a2b.html#L7",
                "https://example.org/d/sources/flood-1a2b.html#L11"));
    assertThat(story.get("about")).isEqualTo(List.of("Floods on the Orla"));
  }

  @Test
  void aStateIsACountryAndABlocAnOrganization() throws IOException {
    assertThat(typeOf(Actor.Kind.STATE)).isEqualTo("Country");
    assertThat(typeOf(Actor.Kind.BLOC)).isEqualTo("Organization");
  }

  /** What the first actor of the small digest would be as an actor of this kind. */
  private Object typeOf(Actor.Kind kind) throws IOException {
    Digest small = DigestFixture.small();
    Names names = small.names();
    List<Actor> actors = new ArrayList<>(names.actors());
    Actor a = actors.get(0);
    actors.set(0, new Actor(a.id(), a.name(), a.name(), kind, a.aliases(), a.roles(), a.namings()));
    Digest changed =
        new Digest(
            small.edition(),
            small.corrections(),
            small.captures(),
            small.coverages(),
            new Names(actors, names.regions(), names.mentions()),
            small.quotes(),
            small.stories(),
            small.themes(),
            small.problems(),
            Changes.NONE,
            Notes.NONE);
    WrittenSite.write(changed, folder.resolve(kind.name()), Optional.empty());
    return graph(kind.name() + "/actors/ana-kovac.html").get("@type");
  }

  @Test
  void namesAndPlacesAreWhatTheyAre() throws IOException {
    WrittenSite.write(DigestFixture.small(), folder, Optional.empty());
    Map<?, ?> person = graph("actors/ana-kovac.html");
    assertThat(person.get("@type")).isEqualTo("Person");
    assertThat(person.get("alternateName")).isEqualTo(List.of("Kovac", "Lady K"));
    assertThat(person.get("jobTitle")).isEqualTo(List.of("Mayor"));
    Map<?, ?> country = graph("regions/slovenia.html");
    assertThat(country.get("@type")).isEqualTo("Country");
    assertThat(((Map<?, ?>) country.get("geo")).get("latitude").toString()).isEqualTo("46.1");
  }

  @Test
  void theFrontPageOffersTheSearchWhereOthersCanReachIt() throws IOException {
    WrittenSite.write(DigestFixture.small(), folder, Optional.empty());
    Map<?, ?> site = graph("index.html");
    assertThat(site.get("@type")).isEqualTo("WebSite");
    assertThat(site.toString())
        .contains("https://example.org/d/search.html?q={search_term_string}");
  }

  @Test
  void aNameThatEndsAScriptDoesNotEndTheBlock() throws IOException {
    WrittenSite.write(DigestFixture.small(), folder, Optional.empty());
    assertThat(Files.readString(folder.resolve("actors/i-orla-i-water-co.html")))
        .contains("\"name\":\"\\u003ci>Orla\\u003c/i> Water & Co\"");
  }

  @Test
  void aPageThatIsSharedHasATitleADescriptionAndAnAddress() throws IOException {
    WrittenSite.write(DigestFixture.small(), folder, Optional.empty());
    Document story = page(FLOOD);
    assertThat(story.title()).startsWith("River Orla floods the old town of Vesna");
    assertThat(story.select("meta[name=description]").attr("content"))
        .startsWith("The river Orla rose to 7 metres");
    assertThat(story.select("link[rel=canonical]").attr("href")).isEqualTo(ADDRESS + FLOOD);
  }

  @Test
  void noPageSaysTwiceWhatItSaysInMarks() throws IOException {
    WrittenSite.write(DigestFixture.small(), folder, Optional.empty());
    assertThat(page(FLOOD).select("script[type=application/ld+json]").html())
        .doesNotContain("Ana Kovač");
    assertThat(page("sources/flood-1a2b.html").select("script[type=application/ld+json]"))
        .isEmpty();
  }

  /** How many addresses were followed. */
  private int followAll(URI base) throws IOException {
    int followed = 0;
    for (String file : SiteWriter.files(folder)) {
      if (!file.endsWith(".html")
          || page(file).select("script[type=application/ld+json]").isEmpty()) {
        continue;
      }
      followed += follow(base, base.resolve(file), graph(file));
    }
    return followed;
  }

  private int follow(URI base, URI page, Object value) throws IOException {
    int followed = 0;
    if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        if (List.of("@id", "url", "item").contains(entry.getKey())) {
          URI to = page.resolve(entry.getValue().toString());
          String path = base.relativize(to).getPath();
          assertThat(folder.resolve(path)).as(page + ": " + entry).isRegularFile();
          if (to.getFragment() != null) {
            assertThat(page(path).getElementById(to.getFragment())).as(to.toString()).isNotNull();
          }
          followed++;
        }
        followed += follow(base, page, entry.getValue());
      }
    } else if (value instanceof List<?> list) {
      for (Object item : list) {
        followed += follow(base, page, item);
      }
    }
    return followed;
  }

  private Map<String, Object> graph(String file) throws IOException {
    Element block = page(file).selectFirst("head script[type=application/ld+json]");
    assertThat(block).as(file).isNotNull();
    Map<String, Object> json = new Json().toType(block.data(), Json.MAP_TYPE);
    assertThat(json).containsEntry("@context", "https://schema.org");
    return json;
  }

  private Document page(String file) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve(file)));
  }
}
