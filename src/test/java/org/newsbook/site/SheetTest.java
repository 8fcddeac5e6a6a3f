package org.newsbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.article.Coverage;
import org.newsbook.capture.Capture;
import org.newsbook.correction.Corrections;
import org.newsbook.digest.Changes;
import org.newsbook.digest.Digest;
import org.newsbook.digest.DigestFixture;
import org.newsbook.name.Actor;
import org.newsbook.name.Names;
import org.newsbook.notes.Notes;
import org.newsbook.site.publish.LinkCheck;

@DisplayName("A list that is too long for one page")
final class SheetTest {
  @TempDir private Path folder;

  @Test
  void isCutIntoPagesThatLeadToEachOther() throws IOException {
    Path site = folder.resolve("site");
    WrittenSite.write(large(), site, Optional.empty());
    assertThat(LinkCheck.check(site, "/d/")).isEmpty();
    assertThat(page("sources.html").select("tbody tr")).hasSize(500);
    assertThat(page("sources-2.html").select("tbody tr")).hasSize(1);
    assertThat(page("sources-2.html").title()).isEqualTo("Sources, page 2 · Gazette");
    assertThat(page("sources.html").select(".head__dek").text()).startsWith("501 captures");
    assertThat(page("sources.html").select(".turn a").eachAttr("href"))
        .containsExactly("sources-2.html");
    assertThat(page("sources-2.html").select(".turn a").text()).isEqualTo("Page 1 of 2");
    assertThat(Files.readString(site.resolve("sitemap.xml"))).contains("/d/sources-2.html<");
  }

  @Test
  void hasItsLettersOnEveryPage() throws IOException {
    WrittenSite.write(large(), folder.resolve("site"), Optional.empty());
    for (String sheet : List.of("actors.html", "actors-2.html")) {
      assertThat(page(sheet).select(".letters a").eachText())
          .containsExactly("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K");
    }
    String last = page("actors.html").select(".letters a").last().attr("href");
    assertThat(last).startsWith("actors-2.html#l-10-k");
    assertThat(page("actors-2.html").select(".index h2").eachText()).containsExactly("K");
  }

  private static Digest large() {
    List<Capture> captures = new ArrayList<>();
    List<Coverage> coverages = new ArrayList<>();
    for (int i = 0; i < 501; i++) {
      String path = "captures/%03d.txt".formatted(i);
      captures.add(DigestFixture.plain(path, List.of("Nothing to report.")));
      coverages.add(new Coverage(path, List.of(), List.of()));
    }
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < 1_010; i++) {
      String name = (char) ('A' + i / 100) + "cme %03d".formatted(i % 100);
      actors.add(
          new Actor(
              "p-" + i, name, name, Actor.Kind.ORGANISATION, List.of(), List.of(), List.of()));
    }
    Digest empty = DigestFixture.empty();
    return new Digest(
        empty.edition(),
        Corrections.NONE,
        captures,
        coverages,
        new Names(actors, List.of(), empty.names().mentions()),
        List.of(),
        empty.stories(),
        List.of(),
        List.of(),
        Changes.NONE,
        Notes.NONE);
  }

  private Document page(String file) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("site").resolve(file)));
  }
}
