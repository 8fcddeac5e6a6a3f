package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.site.Chromium;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What would run in a browser, in every place where a capture, a setting or a note has words. */
@DisplayName("Of hostile content nothing runs")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HostileContentBrowserTest {
  private static final String RUN = "window.ran=1";
  private static final List<String> VECTORS =
      List.of(
          "<script>" + RUN + "</script>",
          "\"><img src=x onerror=" + RUN + ">",
          "' onmouseover='" + RUN + "' x='",
          "'><svg onload=" + RUN + ">",
          "</script><script>" + RUN + "</script>",
          "</style><script>" + RUN + "</script>",
          "</title></textarea><script>" + RUN + "</script>",
          "]]><x:script xmlns:x='http://www.w3.org/1999/xhtml'>" + RUN + "</x:script>",
          "--><script>" + RUN + "</script>",
          "<iframe srcdoc='<script>parent." + RUN + "</script>'></iframe>",
          "&lt;script&gt;" + RUN + "&lt;/script&gt;",
          "\\\");" + RUN + "//",
          "\u2028" + RUN + "//",
          "{{ '<script>" + RUN + "</script>' | raw }}",
          "[link](javascript:" + RUN + ")");
  private static final String TEXT =
      "The harbour of Aarhus reopened on Monday, Mayor Karen Holm %s said.\n\n“Nobody was hurt %s,”"
          + " Holm said.\n\nForty ships %s had waited outside since Saturday.\n";

  /** Whether something ran, and attributes and links by which something might. */
  private static final String LOOK =
      "return [...(window.ran ? ['ran'] : []), ...[...document.querySelectorAll('*')].flatMap(e =>"
          + " [...e.attributes].filter(a => /^on/i.test(a.name) || /^srcdoc$/i.test(a.name)"
          + " || /^\\s*(javascript|data|vbscript):/i.test(a.value) && a.name !== 'content'"
          + " && !(e.localName === 'link' && e.rel === 'icon')).map(a => e.localName + ' ' + a.name"
          + " + '=' + a.value.slice(0, 60)))]";

  @SuppressWarnings("NullAway.Init")
  private Path temp;

  @SuppressWarnings("NullAway.Init")
  private ChromeDriver browser;

  private Path site() {
    return temp.resolve("site");
  }

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    temp = folder;
    browser = Chromium.open();
    Digests digests = Digests.in(temp);
    for (int i = 0; i < VECTORS.size(); i++) {
      String vector = VECTORS.get(i);
      String text = TEXT.replace("%s", vector);
      String quoted = "'" + vector.replace("'", "''") + "'";
      digests.put(
          "captures/note" + i + ".md",
          "---\ntitle: %s\nbyline: %s\noutlet: %s\nurl: %s\nlanguage: %s\ndate: 2025-05-05\n---\n\n%s"
              .formatted(quoted, quoted, quoted, quoted, quoted, text)
              .replace("\u2028", "\\u2028"));
      digests.put("captures/text" + i + ".txt", "Storm over Aarhus " + vector + "\n\n" + text);
      String escaped = vector.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
      String json = vector.replace("\\", "\\\\").replace("\"", "\\\"").replace("</", "<\\/");
      digests.put(
          "captures/page" + i + ".html",
          ("<html><head><title>%s</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                  + "\"headline\":\"%s\",\"author\":\"%s\",\"publisher\":\"%s\",\"url\":\"%s\"}</script>"
                  + "</head><body><article><h1>%s</h1><p>%s</p></article></body></html>")
              .formatted(
                  escaped,
                  json,
                  json,
                  json,
                  json,
                  escaped,
                  TEXT.replace("%s", escaped).replace("\n\n", "</p><p>")));
      digests.put(
          "captures/feed" + i + ".xml",
          "<rss><channel><title>%s</title><item><title>%s</title><link>javascript:%s</link><description>%s</description></item></channel></rss>"
              .formatted(escaped, escaped, RUN, TEXT.replace("%s", escaped)));
    }
    String all = String.join(" ", VECTORS).replace("\u2028", "");
    digests.put(
        "newsbook.yaml",
        "title: '%s'\ndescription: '%s'\n".formatted(VECTORS.get(0), all.replace("'", "''")));
    digests.put("notes/about.md", "About this " + all + "\n\n" + all + "\n");
    assertThat(digests.build()).as(digests.err().toString()).isLessThan(2);
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @Test
  void onAnyPageNorInTheOneFile() throws IOException {
    try (Stream<Path> files = Files.walk(site())) {
      List<Path> pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
      assertThat(pages).hasSizeGreaterThan(60).contains(site().resolve("newsbook.html"));
      pages.forEach(this::assertNothingRuns);
    }
  }

  @Test
  void inAChapterOfTheBook() throws IOException {
    Path book = Files.createDirectory(temp.resolve("book"));
    try (FileSystem zip = FileSystems.newFileSystem(site().resolve("newsbook.epub"))) {
      try (Stream<Path> files = Files.walk(zip.getPath("/EPUB"))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".xhtml")).toList()) {
          Files.copy(file, book.resolve(file.getFileName().toString()));
        }
      }
    }
    try (Stream<Path> chapters = Files.list(book)) {
      List<Path> all = chapters.sorted().toList();
      assertThat(all).hasSizeGreaterThan(3);
      all.forEach(this::assertNothingRuns);
    }
  }

  @Test
  void amongTheHitsOfASearch() {
    for (String query : List.of("harbour", "ran", "script", "Karen Holm")) {
      browser.get(site().resolve("search.html").toUri().toString());
      browser.findElement(By.id("q")).sendKeys(query);
      new WebDriverWait(browser, Duration.ofSeconds(10))
          .until(b -> !b.findElements(By.cssSelector(".hit")).isEmpty());
      assertThat((List<?>) browser.executeScript(LOOK)).as(query).isEmpty();
    }
  }

  @Test
  void inAFeedWhoseWordsAreTextAndNoMarkUp() throws IOException {
    assertThat(Files.readString(site().resolve("feed.xml"))).doesNotContain("type=\"html\"");
    assertThat(Files.readString(site().resolve("feed.json"))).doesNotContain("content_html");
    assertNothingRuns(site().resolve("feed.xml"));
  }

  private void assertNothingRuns(Path file) {
    browser.manage().logs().get(LogType.BROWSER);
    browser.get(file.toUri().toString());
    assertThat((List<?>) browser.executeScript(LOOK)).as(file.toString()).isEmpty();
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
        .as("what the page's own policy stopped: " + file)
        .extracting(Object::toString)
        .noneMatch(line -> line.contains("Content Security Policy") || line.contains("Refused"));
    assertThat(browser.findElements(By.tagName("parsererror"))).as(file.toString()).isEmpty();
  }
}
