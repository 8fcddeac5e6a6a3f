package org.newsbook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.digest.Changes;
import org.newsbook.digest.Digest;
import org.newsbook.digest.DigestFixture;
import org.newsbook.notes.Notes;
import org.newsbook.problem.BuildStopped;
import org.newsbook.quote.Quote;
import org.newsbook.site.publish.LinkCheck;
import org.newsbook.site.publish.SiteWriter;

@DisplayName("The site")
final class SiteTest {
  private static final String FLOOD = "stories/river-orla-floods-the-old-town-of-vesna-000000.html";

  @TempDir private Path folder;
  private Path site;

  @BeforeEach
  void place() {
    site = folder.resolve("site");
  }

  @Test
  void everyLinkAndAnchorLeadsSomewhere() throws IOException {
    write(DigestFixture.small());
    assertThat(LinkCheck.check(site, "/d/")).isEmpty();
  }

  @Test
  void aLinkThatLeadsNowhereIsFound() throws IOException {
    write(DigestFixture.small());
    Path page = site.resolve("themes.html");
    Files.writeString(
        page,
        Files.readString(page).replace("</main>", "<a href='gone.html'>x</a><a href='#y'>y</a>"));
    assertThat(LinkCheck.check(site, "/d/"))
        .extracting(Object::toString)
        .anyMatch(p -> p.startsWith("themes.html: the link 'gone.html' leads to no file ("))
        .anyMatch(p -> p.startsWith("themes.html: the link '#y' leads to no place on its page ("))
        .hasSize(2);
  }

  @Test
  void everyPageHasOneHeadingATitleOfItsOwnAndLoadsNothingFromElsewhere() throws IOException {
    write(DigestFixture.small());
    Map<String, String> titles = new TreeMap<>();
    for (String file : SiteWriter.files(site)) {
      if (!file.endsWith(".html")) {
        continue;
      }
      Document page = page(file);
      assertThat(page.select("h1")).as(file).hasSize(1);
      titles.put(file, page.title());
      int level = 1;
      for (Element heading : page.select("main h1, main h2, main h3, main h4")) {
        int own = heading.tagName().charAt(1) - '0';
        assertThat(own).as(file + ": " + heading.text()).isLessThanOrEqualTo(level + 1);
        level = own;
      }
    }
    assertThat(titles.values()).filteredOn(t -> t.equals("Ana Kovač · Gazette")).hasSize(1);
    assertThat(titles.get("index.html")).isEqualTo("Gazette: 3 stories from 5 reports");
  }

  @Test
  void aCitationLeadsToTheLineThatHoldsItsWords() throws IOException {
    write(DigestFixture.small());
    int followed = 0;
    for (Element sentence :
        page(FLOOD).select(".standfirst p, .quote p, .points:not(.plain) > li > p")) {
      Element mark = sentence.selectFirst("sup.cite a");
      assertThat(mark).as(sentence.text()).isNotNull();
      String[] to = mark.attr("href").split("#", 2);
      String line = page(to[0].substring("../".length())).getElementById(to[1]).text();
      mark.parent().remove();
      if (!sentence.parent().hasClass("quote") || line.contains("“")) {
        assertThat(line).contains(sentence.text().replaceAll("^“|”$", ""));
        followed++;
      }
    }
    assertThat(followed).isGreaterThan(4);
  }

  @Test
  void aStorySaysWhyItWasMergedWhereReportsDifferAndWhoSpoke() throws IOException {
    write(DigestFixture.small());
    Document story = page(FLOOD);
    assertThat(story.select(".notice").first().text())
        .startsWith("Why these reports are one story: Most name Ana Kovač.");
    assertThat(story.select("table.diff q b").eachText()).containsExactly("12", "14");
    assertThat(story.select(".voice h3").first().text()).startsWith("Ana Kovač");
    assertThat(story.select("table.reports").text()).contains("copy of A");
    assertThat(story.select(".turn a[rel=next]").text()).isEqualTo("A bridge is closed");
  }

  /** 'Kovac' is her name in the second article; in the first it may be anybody's. */
  @Test
  void wordsAboutSomebodyHoldANameThatTheirOwnArticleHasForThem() throws IOException {
    Digest small = DigestFixture.small();
    List<Quote> quotes =
        List.of(
            spokenByTheWaterCompany("q-4", "a-02", 8, "Kovac should have warned us in time,"),
            spokenByTheWaterCompany("q-5", "a-01", 4, "No other Kovac ever warned us in time,"));
    write(
        new Digest(
            small.edition(),
            small.corrections(),
            small.captures(),
            small.coverages(),
            small.names(),
            quotes,
            small.stories(),
            small.themes(),
            small.problems(),
            Changes.NONE,
            Notes.NONE));
    assertThat(page("actors/ana-kovac.html").text())
        .contains("Kovac should have warned us")
        .doesNotContain("No other Kovac");
  }

  private static Quote spokenByTheWaterCompany(String id, String article, int line, String words) {
    return new Quote(
        id,
        article,
        line,
        words,
        Quote.Kind.DIRECT,
        List.of("p-0000000003"),
        Optional.of("the company"),
        Optional.of("said"));
  }

  @Test
  void whatIsEmptyShowsNoSection() throws IOException {
    write(DigestFixture.small());
    Document bridge = page("stories/a-bridge-is-closed-000000.html");
    assertThat(bridge.select("h2").eachText()).containsExactly("Places", "Sources");
    assertThat(bridge.text()).contains("no date given").contains("not given");
  }

  @Test
  void aSourcePageNumbersEveryLineWithTextAndSaysWhatWasLeftOut() throws IOException {
    write(DigestFixture.small());
    Document text = page("sources/flood-1a2b.html");
    assertThat(text.select(".lines > p")).hasSize(10);
    assertThat(text.select(".lines > br")).hasSize(2);
    assertThat(text.getElementById("L2").text()).isEqualTo("2 Published 3 May 2025 date");
    assertThat(text.getElementById("L2").hasClass("is-dim")).isTrue();
    Document saved = page("sources/saved-bridge.html");
    assertThat(saved.getElementById("L2").text()).isEqualTo("2 Home News Sport menu");
    assertThat(saved.select(".lines > p:contains(By Jo Field)")).hasSize(1);
  }

  @Test
  void everyPageLoadsAndRunsNothingButTheSitesOwnFiles() throws Exception {
    write(DigestFixture.small());
    for (String file : SiteWriter.files(site)) {
      if (!file.endsWith(".html")) {
        continue;
      }
      Document page = page(file);
      String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
      assertThat(policy).as(file).startsWith("default-src '").doesNotContain("unsafe", "*", "http");
      assertThat(page.select("[style], script:not([src]):not([type=application/ld+json])"))
          .isEmpty();
      for (Element style : page.select("style")) {
        byte[] hash =
            MessageDigest.getInstance("SHA-256")
                .digest(style.data().getBytes(StandardCharsets.UTF_8));
        assertThat(policy).as(file).contains(Base64.getEncoder().encodeToString(hash));
      }
    }
  }

  @Test
  void markupInACaptureStaysText() throws IOException {
    write(DigestFixture.small());
    assertThat(page("actors/i-orla-i-water-co.html").select("h1").text())
        .isEqualTo("<i>Orla</i> Water & Co");
    assertThat(page(FLOOD).select("table.reports").text()).contains("Vesna, <b>again</b>");
  }

  @Test
  void anArabicReportReadsRightToLeftInsideAnEnglishPage() throws IOException {
    write(DigestFixture.small());
    Element title = page("stories/000000.html").selectFirst("h1");
    assertThat(title.attr("lang")).isEqualTo("ar");
    assertThat(title.attr("dir")).isEqualTo("rtl");
    assertThat(page("index.html").select("[dir=rtl]")).isNotEmpty();
  }

  @Test
  void thePageAboutItTellsWhatAnEditorDecidedAndWhere() throws IOException {
    write(DigestFixture.small());
    Elements rows = page("about.html").select("section[aria-labelledby=corrections] tbody tr");
    assertThat(rows.eachText())
        .containsExactly(
            "a report starts here flood:7",
            "its headline: Roads & rails flood:7",
            "“Lady K” is nobody’s name everywhere");
    assertThat(rows.select("a").attr("href")).startsWith("sources/").endsWith("7");
  }

  @Test
  void onlySearchNeedsAScript() throws IOException {
    write(DigestFixture.small());
    for (String file : SiteWriter.files(site)) {
      if (file.endsWith(".html") && !file.equals("search.html")) {
        assertThat(page(file).select("script:not([type=application/ld+json]), [onclick], [onload]"))
            .as(file)
            .allMatch(script -> script.attr("src").endsWith("/offline.js"));
      }
    }
    assertThat(page("search.html").select("noscript a")).isNotEmpty();
  }

  @Test
  void aCountryHasAMapOfThePlacesNamedInIt() throws IOException {
    write(DigestFixture.small());
    Element map = page("regions/slovenia.html").selectFirst("svg.map");
    assertThat(map.select("circle title").text()).isEqualTo("Vesna 1");
    assertThat(map.select("text").text()).isEqualTo("Vesna 1");
    assertThat(map.selectFirst("title").text())
        .isEqualTo("Map of Slovenia, with the number of reports: Vesna 1.");
    assertThat(map.select("path").attr("d")).startsWith("M").endsWith("z");
  }

  @Test
  void theFrontPageShowsWhatIsLatestWhenAndWhere() throws IOException {
    write(DigestFixture.small());
    Document front = page("index.html");
    assertThat(front.select("#h-latest + ul li").first().text())
        .isEqualTo("River Orla floods the old town of Vesna 3 May 2025, 3 reports");
    assertThat(front.select(".where svg title").first().text()).contains("Slovenia");
  }

  @Test
  void theTimelineHoldsStoriesByDayAndTheDaysThatTheirReportsName() throws IOException {
    write(DigestFixture.small());
    Document timeline = page("timeline.html");
    assertThat(timeline.select(".steps__date time").eachText())
        .containsExactly("about 3 May 2025", "3 May 2025", "2 May 2025");
    Element named = timeline.selectFirst(".is-mention");
    assertThat(named.text())
        .contains("The river Orla rose")
        .endsWith("In River Orla floods the old town of Vesna");
    assertThat(named.select(".cite a").attr("href")).endsWith("#L3");
    assertThat(timeline.select(".is-undated").text()).startsWith("A bridge is closed");
  }

  @Test
  void thePageOfAPlaceOpensWithASentenceThatNamesIt() throws IOException {
    write(DigestFixture.small());
    assertThat(page("regions/slovenia.html").select("main .standfirst p").eachText())
        .containsExactly(
            "The bridge at Vesna is closed until Monday.bridge:4",
            "The river Orla rose to 7 metres on Friday and flooded the old town of Vesna.flood:3");
  }

  /** Her story has two reports with her name, and one of them names the country. */
  @Test
  void aPageCountsThoseWhoAreNamedInTheSameReport() throws IOException {
    write(DigestFixture.small());
    assertThat(page("regions/slovenia.html").select("main .note li").eachText())
        .contains("Ana Kovač1");
  }

  @Test
  void theIndexRefersFromEachAliasThatStandsElsewhere() throws IOException {
    write(DigestFixture.small());
    assertThat(page("actors.html").select(".entry--see").eachText())
        .containsExactly("Lady K, see Ana Kovač");
  }

  @Test
  void aDigestOfNothingSaysHowToBegin() throws IOException {
    write(DigestFixture.empty());
    assertThat(page("index.html").text()).contains("content/captures");
    assertThat(LinkCheck.check(site, "/d/")).isEmpty();
  }

  @Test
  void theSameDigestGivesTheSameBytes() throws IOException {
    write(DigestFixture.small());
    Path again = folder.resolve("again");
    WrittenSite.write(DigestFixture.small(), again, Optional.empty());
    for (String file : SiteWriter.files(site)) {
      assertThat(again.resolve(file)).hasSameBinaryContentAs(site.resolve(file));
    }
  }

  @Test
  void aMistakeInATemplateIsToldWithItsLine() throws IOException {
    Path own = Files.createDirectories(folder.resolve("own/pages"));
    Files.writeString(own.resolve("about.html"), "first\n{{ page.nothing }}\n");
    assertThatThrownBy(
            () ->
                WrittenSite.write(DigestFixture.small(), site, Optional.of(folder.resolve("own"))))
        .isInstanceOf(BuildStopped.class)
        .hasMessageMatching("(?s).*own/pages/about.html:2: .*nothing.* \\(.*\\)");
    assertThat(site).doesNotExist();
  }

  @Test
  void ownTemplatesStandInForThoseInside() throws IOException {
    Path own = Files.createDirectories(folder.resolve("own/pages"));
    Files.writeString(own.resolve("about.html"), "<h1>{{ frame.title }}</h1>");
    WrittenSite.write(DigestFixture.small(), site, Optional.of(folder.resolve("own")));
    assertThat(site.resolve("about.html")).hasContent("<h1>About this digest</h1>");
    assertThat(site.resolve("themes.html")).content().contains("Floods on the Orla");
  }

  @Test
  void aFolderOfTemplatesThatIsNotThereIsTold() {
    assertThatThrownBy(
            () ->
                WrittenSite.write(DigestFixture.small(), site, Optional.of(folder.resolve("gone"))))
        .isInstanceOf(BuildStopped.class)
        .hasMessageContaining("gone: no such folder of templates (");
  }

  private void write(Digest digest) {
    WrittenSite.write(digest, site, Optional.empty());
  }

  private Document page(String file) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve(file)));
  }
}
