package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.site.publish.LinkCheck;

/** What is captured says what it says and does nothing. */
@DisplayName("Hostile content")
class HostileContentTest {
  private static final String ARTICLE =
      "Harbour reopens after storm\n\nThe harbour of Aarhus reopened on Monday, the port authority"
          + " said.\n\nShips had waited outside for two days.\n";

  @TempDir private Path temp;
  private final StringWriter err = new StringWriter();

  @Test
  void runsNoScriptByItsLanguage() throws IOException {
    put(
        "captures/page.md",
        "---\ntitle: Storm\nlanguage: 'de\"><script>alert(1)</script><p x=\"'\n---\n\n" + ARTICLE);
    assertThat(build()).isLessThan(2);
    Document file = Jsoup.parse(read("newsbook.html"));
    assertThat(file.select("script").eachAttr("src")).isEmpty();
    assertThat(file.select("script").text()).doesNotContain("alert(1)");
    assertThat(read("newsbook.html")).doesNotContain("<script>alert(1)");
  }

  @Test
  void getsNoFileNameThatWindowsRefuses() throws IOException {
    for (String name : List.of("con", "com1", "LPT9", "com10")) {
      put("captures/" + name + ".txt", ARTICLE.replace("Aarhus", "Aarhus " + name));
    }
    assertThat(build()).isZero();
    assertThat(FolderContents.of(temp.resolve("site")).keySet())
        .contains("sources/com10.html")
        .doesNotContain("sources/con.html", "sources/com1.html", "sources/lpt9.html");
  }

  @Test
  void isShortenedBetweenCharacters() throws IOException {
    put("captures/signs.md", "---\ntitle: Signs\n---\n\nx" + "😀".repeat(120) + ".\n");
    assertThat(build()).as(err.toString()).isZero();
    FolderContents.of(temp.resolve("site"))
        .forEach(
            (file, bytes) -> {
              if (file.endsWith(".html")) {
                assertThat(bytes).as(file).doesNotContain("\u00ef\u00bf\u00bd");
              }
            });
  }

  @Test
  void leadsToTheWebOnly() throws IOException {
    put("captures/a.md", "---\ntitle: Storm\nurl: javascript:alert(1)\n---\n\n" + ARTICLE);
    put("captures/b.md", "---\ntitle: Calm\nurl: https://example.org/calm\n---\n\nAll calm.\n");
    assertThat(build()).isZero();
    String all = FolderContents.of(temp.resolve("site")).toString();
    assertThat(all).doesNotContain("\"javascript:").contains("https://example.org/calm");
  }

  @Test
  void isNeverSearchedForMarksOfTheProgram() throws IOException {
    put("captures/plain.txt", ARTICLE);
    assertThat(build()).isZero();
    long plain = Files.size(temp.resolve("site/newsbook.html"));
    put("captures/plain.txt", ARTICLE.replace("said.", "said in a note: /*style*/."));
    assertThat(build()).isZero();
    assertThat(Files.size(temp.resolve("site/newsbook.html"))).isLessThan(plain + 50_000);
    assertThat(read("newsbook.html")).contains("in a note: /*style*/.");
  }

  @Test
  void growsNoFasterThanTheNamesInIt() throws IOException {
    String names =
        IntStream.range(0, 300)
            .mapToObj(i -> "Anna " + name(i) + " said on Monday that the harbour was open.")
            .collect(Collectors.joining("\n"));
    put("captures/names.md", "---\ntitle: Three hundred people\n---\n\n" + names);
    assertThat(build()).isLessThan(2);
    for (String actor : read("data/actors.jsonl").lines().toList()) {
      assertThat(actor.split("\"stories\":", -1).length - 2).isLessThanOrEqualTo(50);
    }
  }

  private static String name(int i) {
    return "B" + (char) ('a' + i / 26) + "r" + (char) ('a' + i % 26) + "vik";
  }

  @Test
  void linksItsProblemsOnlyToLinesThatAreShown() throws IOException {
    put(
        "captures/feed.xml",
        """
        <?xml version="1.0"?>
        <rss version="2.0"><channel><title>Port news</title>
        <item>
        <title>Harbour reopens</title>
        <pubDate>the day after the storm</pubDate>
        <description>The harbour of Aarhus reopened on Monday.</description>
        </item>
        <item><title></title></item>
        </channel></rss>
        """);
    put("captures/odd.md", "\n\n---\ntitle: [\n---\n" + ARTICLE);
    put("captures/date.md", "---\ntitle: Storm\ndate: soon\n---\n\n" + ARTICLE);
    put(
        "corrections.yaml",
        "captures:\n  captures/feed.xml: {starts: [1, 5, 99]}\n  captures/odd.md: {joins: [1]}\n");
    assertThat(build()).isLessThan(2);
    assertThat(LinkCheck.check(temp.resolve("site"), "/")).isEmpty();
  }

  @Test
  void ofAnOutletThatIsMarkUpOnlyStopsNothing() throws IOException {
    put(
        "captures/page.html",
        """
        <!doctype html><html lang="en"><head><title>Harbour reopens</title>
        <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
        "headline": "&nbsp;", "publisher": {"@type": "Organization", "name": "<img src=logo.png>"}}
        </script></head><body><article><h1>Harbour reopens</h1>
        <p>The harbour of Aarhus reopened on Monday, the port authority said in the morning.</p>
        <p>Ships had waited outside for two days, and their crews went ashore at noon.</p>
        </article></body></html>
        """);
    assertThat(build()).isLessThan(2);
    assertThat(read("data/articles.jsonl")).contains("Aarhus");
  }

  @Test
  void ofAliasesInAliasesInFrontMatterStopsNothing() throws IOException {
    StringBuilder yaml = new StringBuilder("---\na0: &a0 [x, x]\n");
    for (int i = 1; i < 25; i++) {
      yaml.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    put("captures/bomb.md", yaml + "byline: *a24\ntitle: [Storm, calm]\n---\n\n" + ARTICLE);
    assertThat(build()).as(err.toString()).isLessThan(2);
    assertThat(read("data/articles.jsonl")).contains("Aarhus");
  }

  @Test
  void ofABudgetCountsADerivedTitleOnce() throws IOException {
    String words = "The harbour of Aarhus reopened on Monday after a storm of two long days and ";
    put("captures/notes.txt", words + "nights that kept forty ships outside.\n");
    put("newsbook.yaml", "budgets: {'': 20}\n");
    assertThat(build()).as(err.toString()).isZero();
  }

  private void put(String file, String text) throws IOException {
    Path path = temp.resolve("content").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private String read(String file) throws IOException {
    return Files.readString(temp.resolve("site").resolve(file));
  }

  private int build() {
    return Main.commandLine()
        .setErr(new PrintWriter(err, true))
        .setOut(new PrintWriter(new StringWriter()))
        .execute(
            "build",
            "--content",
            temp.resolve("content").toString(),
            "--site",
            temp.resolve("site").toString());
  }
}
