package org.newsbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.newsbook.digest.DigestFixture;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Opens the built site from disk in Chromium; skipped where there is none, but not in CI. */
@DisplayName("In a browser, from disk")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BrowserTest {
  private static final List<String> KINDS =
      List.of(
          "index.html",
          "themes.html",
          "actors.html",
          "regions.html",
          "timeline.html",
          "sources.html",
          "search.html",
          "about.html",
          "404.html",
          "stories/river-orla-floods-the-old-town-of-vesna-000000.html",
          "stories/000000.html",
          "themes/floods-on-the-orla.html",
          "actors/ana-kovac.html",
          "regions/slovenia.html",
          "sources/flood-1a2b.html");

  /** Kinds that between them have every sort of thing to use. */
  private static final List<String> KEYBOARD =
      List.of(
          "index.html",
          "actors.html",
          "search.html",
          "404.html",
          "stories/river-orla-floods-the-old-town-of-vesna-000000.html",
          "sources/flood-1a2b.html");

  private @Nullable ChromeDriver browser;
  private @Nullable Path folder;

  @BeforeAll
  void open(@TempDir Path temporary) {
    folder = temporary;
    WrittenSite.write(DigestFixture.small(), temporary.resolve("site"), Optional.empty());
    browser = Chromium.open();
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @Test
  void aReaderGoesFromTheFrontPageToAStoryAndToItsSourceLine() {
    wide();
    visit("index.html");
    click(".lead h2 a");
    assertThat(text("h1")).isEqualTo("River Orla floods the old town of Vesna");
    click(".standfirst .cite a");
    assertThat(page().getCurrentUrl()).endsWith("sources/flood-1a2b.html#L3");
    assertThat(text(".lines > :target")).contains("The river Orla rose to 7 metres");
    click(".cut__head a");
    click(".note a[href*='actors/']");
    assertThat(text("h1")).isEqualTo("Ana Kovač");
    click(".masthead__nav a[href$='regions.html']");
    click(".gaz__country a");
    assertThat(text("h1")).isEqualTo("Slovenia");
  }

  @Test
  void theActorsCanBeFilteredByKind() {
    wide();
    visit("actors.html");
    click("#k-organisation");
    assertThat(page().findElements(By.cssSelector(".entry")))
        .filteredOn(WebElement::isDisplayed)
        .extracting(WebElement::getText)
        .singleElement()
        .asString()
        .contains("Orla");
  }

  @ParameterizedTest
  @CsvSource({"1280, light", "390, dark", "1280, dark", "390, light"})
  void noPageKeepsAnybodyOut(int width, String scheme) {
    size(width, 900);
    prefer("prefers-color-scheme", scheme);
    for (String kind : KINDS) {
      visit(kind);
      assertThat(new AxeBuilder().analyze(page()).getViolations())
          .as(kind)
          .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
          .isEmpty();
    }
  }

  @Test
  void noPageScrollsSidewaysOnASmallPhoneOrComplains() {
    size(320, 700);
    page().manage().logs().get(LogType.BROWSER); // what the checks of other tests left there
    for (String kind : KINDS) {
      visit(kind);
      Object wide =
          page()
              .executeScript(
                  "return document.documentElement.scrollWidth"
                      + " > document.documentElement.clientWidth");
      assertThat(wide).as(kind).isEqualTo(false);
    }
    assertThat(page().manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
  }

  @Test
  void noPageAsksForAnythingOutsideItsFolder() {
    wide();
    String site = Objects.requireNonNull(folder).resolve("site").toUri().toString();
    for (String kind : KINDS) {
      visit(kind);
      assertThat(
              (List<?>) script("return performance.getEntriesByType('resource').map(e => e.name)"))
          .as(kind)
          .allSatisfy(url -> assertThat(url.toString()).startsWith(site));
    }
  }

  @Test
  void theTabKeyReachesEverythingAndShowsWhereItIs() {
    wide();
    for (String kind : KEYBOARD) {
      visit(kind);
      script(REACHED);
      long open = (Long) script("return document.unreached.size");
      for (long i = 0; i < open + 5; i++) {
        new Actions(page()).sendKeys(Keys.TAB).perform();
        assertThat(script("return document.seen()")).as(kind).isEqualTo(true);
      }
      assertThat((List<?>) script("return [...document.unreached].map(e => e.outerHTML)"))
          .as(kind)
          .isEmpty();
    }
  }

  /** What can be used and is seen; radio buttons of a group are one stop. */
  private static final String REACHED =
      """
      const usable = 'a[href], button, input, summary, [tabindex="0"]';
      document.unreached = new Set([...document.querySelectorAll(usable)].filter(
          e => e.checkVisibility() && !(e.type === 'radio' && !e.checked)));
      document.seen = () => {
        const at = document.activeElement;
        document.unreached.delete(at);
        const outline = getComputedStyle(at);
        return at === document.body || at === document.documentElement
            || outline.outlineStyle !== 'none' && parseFloat(outline.outlineWidth) >= 2;
      };
      """;

  @Test
  void whatAReaderPrefersIsFollowed() {
    wide();
    String colour = "return getComputedStyle(document.querySelector('.meta')).color";
    visit("index.html");
    Object usual = script(colour);
    prefer("prefers-contrast", "more");
    assertThat(script(colour)).isNotEqualTo(usual);
    prefer("prefers-reduced-motion", "reduce");
    assertThat(script("return document.getAnimations().length")).isEqualTo(0L);
    prefer("forced-colors", "active");
    String border = "return getComputedStyle(document.querySelector('nav [aria-current]')).";
    assertThat(script(border + "borderBottomStyle")).isEqualTo("solid");
    prefer("prefers-color-scheme", "light");
  }

  @Test
  void anArabicCaptureReadsRightToLeftInsideAnEnglishPage() {
    wide();
    visit("sources/port.html");
    assertThat(script("return document.dir")).isEqualTo("ltr");
    String line = "const p = document.querySelector('.cut .lines > p'), s = getComputedStyle(p);";
    assertThat(script(line + "return s.direction")).isEqualTo("rtl");
    assertThat(script(line + "return s.textAlign")).isIn("right", "start");
    visit("stories/000000.html");
    assertThat(script("return getComputedStyle(document.querySelector('h1')).direction"))
        .isEqualTo("rtl");
  }

  private void prefer(String feature, String value) {
    page()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of("features", List.of(Map.of("name", feature, "value", value))));
  }

  private @Nullable Object script(String text) {
    return page().executeScript(text);
  }

  private ChromeDriver page() {
    return Objects.requireNonNull(browser);
  }

  private void wide() {
    size(1280, 900);
  }

  /** Of the page itself; a window cannot be as small as a phone. */
  private void size(int width, int height) {
    page().manage().window().setSize(new Dimension(1300, 1000));
    page()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  private void visit(String url) {
    page().get(Objects.requireNonNull(folder).resolve("site").toUri() + url);
  }

  private void click(String selector) {
    page().findElement(By.cssSelector(selector)).click();
  }

  private String text(String selector) {
    return page().findElement(By.cssSelector(selector)).getText();
  }

  private void wait(String selector) {
    new WebDriverWait(page(), Duration.ofSeconds(10))
        .until(driver -> !driver.findElements(By.cssSelector(selector)).isEmpty());
  }
}
