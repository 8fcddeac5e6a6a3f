package org.newsbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.article.Article;
import org.newsbook.article.Coverage;
import org.newsbook.article.Excerpt;
import org.newsbook.article.Passage;
import org.newsbook.article.Title;
import org.newsbook.correction.Corrections;
import org.newsbook.digest.Changes;
import org.newsbook.digest.Digest;
import org.newsbook.digest.DigestFixture;
import org.newsbook.digest.SiteMap;
import org.newsbook.name.Actor;
import org.newsbook.name.Names;
import org.newsbook.name.Naming;
import org.newsbook.name.ResolvedMentions;
import org.newsbook.notes.Notes;
import org.newsbook.quote.Quote;
import org.newsbook.site.publish.LinkCheck;
import org.newsbook.site.publish.SiteWriter;
import org.newsbook.site.view.Frame;
import org.newsbook.story.Agreement;
import org.newsbook.story.Stories;
import org.newsbook.story.Story;

@DisplayName("Pages of unusual size")
final class ExtremesTest {
  private static final int REPORTS = 60;
  private static final int QUOTES = 400;
  private static final String CAPTURE = "captures/all.txt";

  @TempDir private Path folder;

  @Test
  void sixtyReportsFourHundredQuotationsAndATitleOfFourHundredCharactersFit() throws IOException {
    Path site = folder.resolve("site");
    WrittenSite.write(large(REPORTS), site, Optional.empty());
    assertThat(site.resolve(SiteMap.ONE_FILE)).exists();
    assertThat(LinkCheck.check(site, "/d/")).isEmpty();
    String url =
        SiteWriter.files(site).stream().filter(f -> f.startsWith("stories/")).findFirst().get();
    assertThat(url).hasSizeLessThan(90);
    Document story = Jsoup.parse(Files.readString(site.resolve(url)));
    assertThat(story.select("table.reports tbody tr")).hasSize(REPORTS);
    assertThat(story.select("table.reports .sig").last().text()).isEqualTo("BH");
    assertThat(story.select(".wits b").eachText()).containsExactly("A", "BH");
    Document actor = Jsoup.parse(Files.readString(site.resolve("actors/ana-kovac.html")));
    assertThat(actor.select("blockquote")).hasSize(QUOTES);
    assertThat(actor.select("details blockquote")).hasSize(QUOTES - 2);
  }

  @Test
  void moreReportsThanCanBeMailedAreNotBound() throws IOException {
    Path site = folder.resolve("site");
    WrittenSite.write(large(Frame.MOST_BOUND + 1), site, Optional.empty());
    assertThat(site.resolve(SiteMap.ONE_FILE)).doesNotExist();
    assertThat(site.resolve(SiteMap.BOOK)).doesNotExist();
    assertThat(LinkCheck.check(site, "/d/")).isEmpty();
    assertThat(Jsoup.parse(Files.readString(site.resolve("about.html"))).text())
        .contains("too many reports for a book or one file");
  }

  static Digest large() {
    return large(REPORTS);
  }

  private static Digest large(int reports) {
    List<String> lines = new ArrayList<>();
    List<Article> articles = new ArrayList<>();
    List<Quote> quotes = new ArrayList<>();
    List<Naming> namings = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      lines.add("Water ".repeat(67));
      lines.add("Kovač spoke for the time " + i + ".");
      int line = lines.size();
      String id = "a-%04d".formatted(i);
      articles.add(
          DigestFixture.article(
              id, CAPTURE, line - 1, line, lines, Title.Origin.GIVEN, line - 1, "en", line));
      namings.add(new Naming(id, List.of(new Passage(line, "Kovač")), 1));
    }
    for (int i = 0; i < QUOTES; i++) {
      quotes.add(
          new Quote(
              "q-%03d".formatted(i),
              "a-0000",
              2,
              "these are the words number " + i,
              Quote.Kind.DIRECT,
              List.of("p-1"),
              Optional.of("Kovač"),
              Optional.of("said")));
    }
    Excerpt first = new Excerpt("a-0000", CAPTURE, 2, lines.get(1));
    Excerpt last = new Excerpt("a-0059", CAPTURE, 120, lines.get(119));
    Story story =
        new Story(
            "s-00000000b1",
            lines.get(0).strip(),
            "a-0000",
            articles.stream().map(Article::id).toList(),
            reports,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(first),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(new Agreement(List.of(first, last))),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Actor actor =
        new Actor(
            "p-1", "Ana Kovač", "Kovač, Ana", Actor.Kind.PERSON, List.of(), List.of(), namings);
    return new Digest(
        DigestFixture.edition(),
        Corrections.NONE,
        List.of(DigestFixture.plain(CAPTURE, lines)),
        List.of(new Coverage(CAPTURE, articles, List.of())),
        new Names(List.of(actor), List.of(), ResolvedMentions.NONE),
        quotes,
        new Stories(List.of(story), Map.of(), Map.of(), Optional.empty()),
        List.of(),
        List.of(),
        Changes.NONE,
        Notes.NONE);
  }
}
