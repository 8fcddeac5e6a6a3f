package org.newsbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsbook.SeedSite;
import org.newsbook.article.Coverage;
import org.newsbook.article.Title;
import org.newsbook.correction.Corrections;
import org.newsbook.digest.Changes;
import org.newsbook.digest.Digest;
import org.newsbook.digest.DigestFixture;
import org.newsbook.notes.Notes;
import org.newsbook.story.Stories;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

@DisplayName("The search page, in a browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SearchPageTest {
  private static final String DISK = "from disk";
  private static final String WEB = "over HTTP";

  private @Nullable ChromeDriver browser;
  private @Nullable HttpServer server;
  private @Nullable Path folder;

  @BeforeAll
  void open(@TempDir Path temporary) throws IOException {
    folder = temporary;
    browser = Chromium.open();
    page().manage().window().setSize(new Dimension(1300, 1000));
    WrittenSite.write(DigestFixture.small(), temporary.resolve("site"), Optional.empty());
    WrittenSite.write(chinese(), temporary.resolve("chinese"), Optional.empty());
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          Path file = temporary.resolve("." + exchange.getRequestURI().getPath()).normalize();
          boolean there = file.startsWith(temporary) && Files.isRegularFile(file);
          byte[] body = there ? Files.readAllBytes(file) : new byte[0];
          exchange.sendResponseHeaders(there ? 200 : 404, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterAll
  void close() {
    if (server != null) {
      server.stop(0);
    }
    if (browser != null) {
      browser.quit();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {DISK, WEB})
  void whatIsFoundStandsThereWithItsPassageAndLine(String way) {
    visit(way, "site/search.html");
    type("KOVAC", "2 actors, 1 story for “KOVAC”.");
    assertThat(found("actors")).contains("Ana Kovač");
    assertThat(found("stories")).containsExactly("River Orla floods the old town of Vesna");
    assertThat(page().findElement(By.cssSelector(".hits__line")).getText())
        .isEqualTo("“We have never seen the water come so fast,” Mayor Ana Kovač said. flood:4");
    page().findElement(By.cssSelector(".hits a.cite-in")).click();
    assertThat(page().getCurrentUrl()).endsWith("sources/flood-1a2b.html#L4");
  }

  @ParameterizedTest
  @ValueSource(strings = {DISK, WEB})
  void theBeginningOfAWordIsEnough(String way) {
    visit(way, "site/search.html");
    type("hosp", "1 story for “hosp”.");
    assertThat(texts("mark")).containsExactly("hosp");
  }

  @ParameterizedTest
  @ValueSource(strings = {DISK, WEB})
  void aNameSpeltNearlySoIsFoundAndThePageSaysWhatItLookedFor(String way) {
    visit(way, "site/search.html");
    type(
        "mayor Kowacz",
        "Nothing is spelt “mayor Kowacz”; this is what is found for the nearest name."
            + " 2 actors, 1 story for “mayor Kovač”.");
    assertThat(found("actors")).contains("Ana Kovač");
    assertThat(texts("mark")).contains("Kovač");
    visit(way, "site/search.html");
    type("Kowaczsky", "Nothing found for “Kowaczsky”.");
  }

  @ParameterizedTest
  @ValueSource(strings = {DISK, WEB})
  void whatIsFoundCanBeNarrowedAndTheAddressKeepsIt(String way) {
    visit(way, "site/search.html");
    type("vesna", "1 region, 2 stories for “vesna”.");
    assertThat(facet("regions")).containsExactly("Slovenia 2");
    assertThat(facet("themes")).containsExactly("Floods on the Orla 2");
    assertThat(facet("dates")).containsExactly("May 2025 1", "no date given 1");
    page().findElement(By.id("f-dates-2025-05")).click();
    told("1 story for “vesna”.");
    assertThat(facet("kinds")).containsExactly("Stories 1");
    assertThat(facet("regions")).containsExactly("Slovenia 1");
    page().findElement(By.id("f-regions-slovenia")).click();
    page().navigate().refresh();
    told("1 story for “vesna”.");
    assertThat(found("stories")).containsExactly("River Orla floods the old town of Vesna");
    assertThat(page().getCurrentUrl()).endsWith("?q=vesna&regions=slovenia&dates=2025-05");
    page().findElement(By.id("f-dates-2025-05")).click();
    told("2 stories for “vesna”.");
  }

  @Test
  void theKeyboardLeadsThroughWhatIsFoundAndBack() {
    visit(DISK, "site/search.html?q=vesna");
    told("1 region, 2 stories for “vesna”.");
    press("/");
    assertThat(active().getAttribute("id")).isEqualTo("q");
    press(Keys.ARROW_DOWN);
    assertThat(active().getText()).isEqualTo("Vesna");
    press(Keys.ARROW_DOWN);
    press(Keys.ARROW_UP);
    press(Keys.ARROW_UP);
    assertThat(active().getAttribute("id")).isEqualTo("q");
    press(Keys.ARROW_DOWN);
    press(Keys.END);
    String last = active().getText();
    assertThat(last).isEqualTo("A bridge is closed");
    press(Keys.ESCAPE);
    assertThat(active().getAttribute("id")).isEqualTo("q");
    press(Keys.ESCAPE);
    assertThat(active().getAttribute("value")).isEmpty();
    assertThat(page().findElements(By.cssSelector(".hits"))).isEmpty();
    type("bridge", "1 story for “bridge”.");
    press(Keys.ARROW_DOWN);
    press(Keys.ENTER);
    assertThat(page().findElement(By.tagName("h1")).getText()).isEqualTo(last);
  }

  @Test
  void wordsThatStandNowhereTogetherGiveThoseWithMostOfThem() {
    visit(DISK, "site/search.html?q=bridge+monday+hospital");
    told(
        "1 story for “bridge monday hospital”."
            + " No story has all of these words; those with most of them are shown.");
    assertThat(found("stories")).containsExactly("A bridge is closed");
    visit(DISK, "site/search.html?q=xyzzy");
    told("Nothing found for “xyzzy”.");
  }

  @Test
  void aWordIsFoundInsideATextWithoutSpaces() {
    visit(DISK, "chinese/search.html?q=%E9%83%BD%E5%8C%97%E4%BA%AC");
    told("1 story for “都北京”.");
    assertThat(texts("mark")).containsExactly("都北京");
    visit(DISK, "chinese/search.html?q=%E4%BA%AC%E5%8C%97");
    told("Nothing found for “京北”.");
  }

  @Test
  void aPassageInArabicReadsFromTheRight() {
    visit(DISK, "site/search.html?q=%D8%A7%D9%84%D8%B9%D8%A7%D8%B5%D9%81%D8%A9");
    told("1 story for “العاصفة”.");
    assertThat(page().findElement(By.cssSelector(".hits__line [lang]")).getAttribute("dir"))
        .isEqualTo("rtl");
  }

  /** The digest of this repository, of five captures. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "e",
        "the",
        "china",
        "xi jinping",
        "erdogan tianjin",
        "united nations security council",
        "military parade beijing putin kim",
        "what did the president of russia say of nato"
      })
  void aQueryLoadsLessThanSixtyKilobytes(String query) throws IOException {
    Path site = SeedSite.folder().toAbsolutePath();
    page().get(site.resolve("search.html").toUri() + "?q=" + query.replace(' ', '+'));
    new WebDriverWait(page(), Duration.ofSeconds(10))
        .until(driver -> driver.findElement(By.id("sum")).getText().contains(query));
    long bytes = 0;
    for (WebElement script : page().findElements(By.cssSelector("script[src]"))) {
      bytes += Files.size(Path.of(URI.create(script.getAttribute("src"))));
    }
    assertThat(bytes).isBetween(20_000L, 60_000L);
  }

  private static Digest chinese() {
    String path = "captures/capital.txt";
    List<String> lines = List.of("首都的消息", "会议在首都北京举行。");
    return new Digest(
        DigestFixture.edition(),
        Corrections.NONE,
        List.of(DigestFixture.plain(path, lines)),
        List.of(
            new Coverage(
                path,
                List.of(
                    DigestFixture.article(
                        "a-1", path, 1, 2, lines, Title.Origin.GIVEN, 1, "zh", 2)),
                List.of())),
        DigestFixture.empty().names(),
        List.of(),
        new Stories(
            List.of(DigestFixture.single("s-1", lines.get(0), "a-1", path, 2, lines.get(1))),
            Map.of(),
            Map.of(),
            Optional.empty()),
        List.of(),
        List.of(),
        Changes.NONE,
        Notes.NONE);
  }

  private ChromeDriver page() {
    return Objects.requireNonNull(browser);
  }

  private void visit(String way, String url) {
    String root =
        way.equals(WEB)
            ? "http://localhost:" + Objects.requireNonNull(server).getAddress().getPort() + "/"
            : Objects.requireNonNull(folder).toUri().toString();
    page().get(root + url);
  }

  private void type(String query, String told) {
    page().findElement(By.id("q")).sendKeys(query);
    told(told);
  }

  /** Waits until the live region says so. */
  private void told(String text) {
    new WebDriverWait(page(), Duration.ofSeconds(10))
        .withMessage(() -> text + " expected, but " + page().findElement(By.id("sum")).getText())
        .until(driver -> driver.findElement(By.id("sum")).getText().equals(text));
  }

  private void press(CharSequence key) {
    active().sendKeys(key);
  }

  private WebElement active() {
    return page().switchTo().activeElement();
  }

  private List<String> found(String kind) {
    return texts("[data-kind=" + kind + "] .hit");
  }

  private List<String> facet(String group) {
    return texts("[data-group=" + group + "] label").stream()
        .map(text -> text.replaceAll("\\s+", " "))
        .toList();
  }

  private List<String> texts(String selector) {
    return page().findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
  }
}
