package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.desk.DeskServer;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;
import org.newsbook.site.Chromium;
import org.newsbook.site.template.Language;
import org.newsbook.stage.Cache;
import org.newsbook.stage.Stages;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** An editor at work; what is clicked stands in the file and changes the page. */
@DisplayName("The desk, in a browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DeskBrowserTest {
  private static final String CAPTURE =
      """
      Harbour of Aldby reopens after storm
      The harbour of Aldby reopened on Monday, Mayor Ana Kovač said after a storm of two days.
      “We waited two days for the wind to turn,” Kovač said on the quay.
      Ships had waited outside the harbour since Friday, the port of Aldby said.
      The bridge at Vesna is closed until autumn, the council of Vesna said on Tuesday.
      Petar Horvat, who runs the fish market, lost his stalls.
      Drivers take the road through Aldby, which is twice as long, the council said.
      """;

  private static final String DECISIONS = "# What we decided.\nnotNames: [Getty Images] # agency\n";

  private @TempDir @Nullable Path folder;
  private @Nullable ChromeDriver browser;
  private @Nullable DeskServer desk;
  private String decidedOn = "";

  @BeforeAll
  void browser() {
    browser = Chromium.open();
  }

  @AfterAll
  void quit() {
    if (browser != null) {
      browser.quit();
    }
  }

  @BeforeEach
  void open() throws IOException {
    put("captures/storm.txt", CAPTURE);
    put("captures/agency.txt", "Gulls return\n\nGetty Images showed the gulls of Aldby.\n");
    put(
        "newsbook.yaml",
        "themes: [{title: Sea, words: [harbour]}, {title: Birds, words: [gulls]}]");
    put("corrections.yaml", DECISIONS);
    Cache cache = new Cache(in("cache"), "test", new Problems());
    Stages stages = new Stages(Stages.Shown.NOT, new PrintWriter(Writer.nullWriter()), cache);
    Build build =
        new Build(
            in("content"),
            in("site"),
            Optional.of(in("unlimited")),
            Optional.empty(),
            Optional.empty(),
            cache,
            stages);
    Language english = Language.of("en", Optional.empty());
    desk =
        DeskServer.open(
            0, in("content"), this::site, Optional.empty(), english, () -> build(build));
    visit("sources/storm.html");
    until("main .cut");
  }

  @AfterEach
  void close() {
    Objects.requireNonNull(desk).close();
  }

  private DeskServer.Shown site() {
    boolean unlimited = Files.exists(in("unlimited"));
    return new DeskServer.Shown(in(unlimited ? "unlimited" : "site"), unlimited);
  }

  /** With something to ask. */
  private static List<Problem> build(Build build) {
    Problem unsure =
        Problem.warning("captures/storm.txt", 1, "an article may start here, or go on", "decide");
    return Stream.concat(build.run().problems().stream(), Stream.of(unsure)).toList();
  }

  @Test
  void cutsAndJoinsArticlesAtTheirLines() throws IOException {
    point("#L5");
    click("starts");
    untilDecided("starts: [5]");
    assertThat(text(".cut + .cut #L5")).contains("The bridge at Vesna");

    point("#L5");
    click("joins");
    until(".cut:only-child #L5");
    assertThat(decisions()).isEqualTo(DECISIONS);

    undo();
    until(".cut + .cut .cut__head");
    undo();
    waiting().until(driver -> decisions().equals(DECISIONS));
    until(".cut:only-child #L5");
  }

  @Test
  void givesTitlesAndDates() throws IOException {
    point(".cut__head");
    click("title");
    assertThat(page().findElement(By.name("value")).getDomProperty("value"))
        .isEqualTo("Harbour of Aldby reopens after storm");
    type("Port: open again");
    untilDecided("  captures/storm.txt:\n    titles:\n      1: \"Port: open again\"\n");
    untilText(".toc a span", "Port: open again");

    point(".cut__head");
    click("date");
    set("2025-05-03");
    untilDecided("    dates:\n      1: 2025-05-03\n");
    page().findElement(By.cssSelector(".cut__head a[href*='stories/']")).click();
    untilText(".facts time", "3 May 2025");

    point("article > .head");
    click("title");
    assertThat(page().findElement(By.name("value")).getDomProperty("value"))
        .isEqualTo("Port: open again");
    type("Harbour opens");
    untilDecided("      1: Harbour opens\n");
    untilText("h1", "Harbour opens");
  }

  @Test
  void saysWhatIsNoPartOfTheTextAndWhoseItIs() throws IOException {
    point("#L6");
    click("not-body");
    untilDecided("    notBody: [6]\n");
    untilText("#L6.is-dim", "taken out by the editor");
    point("#L6");
    click("body");
    until("#L6:not(.is-dim)");
    assertThat(decisions()).isEqualTo(DECISIONS);

    point(".cut__head");
    click("outlet");
    type("Aldby Star");
    untilDecided("    outlets:\n      1: Aldby Star\n");
    untilText(".cut__head", "Aldby Star");
  }

  /** Else an editor could not say where in it an article starts. */
  @Test
  void showsWhatIsCapturedAlsoWhereItIsNotPublished() throws IOException {
    put("newsbook.yaml", "text: none\n");
    until(".desk-unlimited");
    visit("sources/storm.html");
    point("#L5");
    click("starts");
    untilDecided("starts: [5]");
    assertThat(text(".cut + .cut #L5")).contains("The bridge at Vesna");
    assertThat(Files.readString(in("site/sources/storm.html"))).doesNotContain("lost his stalls");
  }

  @Test
  void tellsANewcomerWhereToPoint() {
    until(".desk-hint:not([hidden])");
    assertThat(text(".desk-hint")).contains("Point at a line", "tap it", "tab to it");
    visit("sources.html");
    until(".desk-bar__line");
    assertThat(page().findElement(By.cssSelector(".desk-hint")).isDisplayed())
        .as("where nothing can be decided")
        .isFalse();
  }

  @Test
  void takesAnArticleDown() throws IOException {
    point(".cut__head");
    click("drop");
    untilWritten("    drop: [1]\n");
    untilText(".lines", "1 article withdrawn");
    undo();
    until(".cut__head");
  }

  @Test
  void saysThatAnActorIsNone() throws IOException {
    visit("actors/ana-kovac.html");
    point("main > .head");
    click("not-name");
    untilDecided("notNames: [Getty Images, Ana Kovač, Kovač] # agency\n");
    undo();
    waiting().until(driver -> decisions().equals(DECISIONS));
  }

  @Test
  void saysWhoSpeaks() throws IOException {
    visit("actors/ana-kovac.html");
    point("blockquote.quote");
    click("speaker");
    type("port of Aldby");
    untilDecided("    speakers:\n      3: port of Aldby\n");
    undo();
    until("blockquote.quote");

    point("blockquote.quote");
    click("nobody");
    untilWritten("    nobody: [3]\n");
    waiting().until(driver -> driver.findElements(By.cssSelector("blockquote.quote")).isEmpty());
    undo();
    until("blockquote.quote");

    point("blockquote.quote");
    click("no-speech");
    untilWritten("    noSpeech: [3]\n");
    waiting().until(driver -> driver.findElements(By.cssSelector("blockquote.quote")).isEmpty());
    undo();
    until("blockquote.quote");
    assertThat(decisions()).isEqualTo(DECISIONS);
  }

  @Test
  void saysWhoAnActorIs() throws IOException {
    visit("actors/ana-kovac.html");
    point("main > .head");
    click("name");
    type("Ana Maria Kovač");
    untilDecided("names:\n  called:\n    Ana Kovač: Ana Maria Kovač\n");
    untilText("h1", "Ana Maria Kovač");
    assertThat(page().getCurrentUrl()).endsWith("actors/ana-maria-kovac.html");
    undo();
    untilText("h1", "Ana Kovač");

    point("main > .head");
    click("kind");
    type("organisation");
    untilDecided("  kinds:\n    Ana Kovač: organisation\n    Kovač: organisation\n");
    untilText(".head__kicker", "Organisation");
    undo();
    untilText(".head__kicker", "Person");

    point("main > .head");
    click("same-name");
    until("#desk-actors option");
    type("Petar Horvat");
    untilDecided("  same: [[Ana Kovač, Petar Horvat]]\n");
    untilText("table th", "Petar Horvat");
    undo();
    waiting().until(driver -> decisions().equals(DECISIONS));
  }

  @Test
  void tellsStoriesTogetherAndApart() throws IOException {
    visit("sources/storm.html");
    centred(".cut__head a[href*='stories/']").click();
    until("article > .head");
    point("article > .head");
    click("same-story");
    until("#desk-stories option");
    type("Gulls return");
    untilDecided("stories:\n  same: [[captures/agency.txt:1, captures/storm.txt:1]]\n");
    until("table.reports tr + tr");

    point("table.reports tr + tr td:first-of-type");
    click("not-this");
    untilDecided("  apart: [[");
    waiting().until(driver -> driver.findElements(By.cssSelector("table.reports")).isEmpty());
    assertThat(decisions()).doesNotContain("same:");
    undo();
    until("table.reports tr + tr");
  }

  @Test
  void putsAReportIntoAnotherStory() throws IOException {
    point(".cut__head");
    click("belongs");
    until("#desk-stories option");
    type("Gulls return");
    untilDecided("stories:\n  same: [[captures/agency.txt:1, captures/storm.txt:1]]\n");
    centred(".cut__head a[href*='stories/']").click();
    until("table.reports tr + tr");
  }

  @Test
  void namesThemesAndPutsStoriesIntoThem() throws IOException {
    visit("themes/birds.html");
    point("main > .head");
    click("theme-title");
    type("Gulls");
    untilDecided("themes:\n  titles:\n    Birds: Gulls\n");
    untilText("h1", "Gulls");
    assertThat(page().getCurrentUrl()).endsWith("themes/gulls.html");
    undo();
    untilText("h1", "Birds");

    point("main > .head");
    click("same-theme");
    until("#desk-themes option");
    type("Sea");
    untilDecided("  same: [[Sea, Birds]]\n");
    untilText(".steps", "Harbour of Aldby");
    undo();
    waiting().until(driver -> decisions().equals(DECISIONS));

    visit("themes/birds.html");
    point(".steps > li");
    click("story-theme");
    type("Sea");
    untilDecided("  stories:\n    captures/agency.txt:1: Sea\n");
    untilText("h1", "Sea");

    centred(".steps a[href*='stories/']").click();
    until("article > .head");
    point("article > .head");
    click("story-theme");
    type("Harbours");
    untilDecided(": Harbours\n");
    untilText(".head__kicker", "Harbours");
  }

  @Test
  void worksByKeyboardAlone() throws IOException {
    page().executeScript("document.querySelector('#L3 a').focus()");
    new Actions(page()).sendKeys(Keys.TAB, Keys.ENTER).perform();
    untilWritten("starts: [3]");
    until(".cut + .cut #L3");
    assertThat(page().executeScript("return document.activeElement.hash"))
        .as("where one was before the page was read again")
        .isEqualTo("#L3");
  }

  @Test
  void asksInAQueueByKeys() throws IOException {
    visit("-desk/queue");
    until(".desk-question.is-now");
    new Actions(page()).sendKeys("s").perform();
    untilText(".desk-question__said", "skip");
    page().navigate().refresh();
    until(".desk-question.is-now");
    new Actions(page()).sendKeys("y").perform();
    untilText(".desk-question__said", "starts here");
    untilWritten("starts: [1]");
    takeBack();
    waiting().until(driver -> decisions().equals(DECISIONS));
    until(".desk-question.is-now");
    assertThat(text(".desk-question__said")).as("an answer that was taken back").isEmpty();
  }

  @Test
  void showsHandlesAtTheFirstTap() {
    new Actions(page())
        .setActivePointer(PointerInput.Kind.TOUCH, "finger")
        .moveToElement(centred("#L5"))
        .click()
        .perform();
    until(".desk-handles:not([hidden]) [data-kind='starts']:not([hidden])");
  }

  @Test
  void complainsOfNothingAndFitsASmallPhone() {
    page().manage().logs().get(LogType.BROWSER);
    for (String url : List.of("sources/storm.html", "-desk/queue", "actors/ana-kovac.html")) {
      page()
          .executeCdpCommand(
              "Emulation.setDeviceMetricsOverride",
              Map.of("width", 320, "height", 700, "deviceScaleFactor", 1, "mobile", false));
      visit(url);
      point(url.startsWith("sources") ? "#L5" : "h1");
      assertThat(
              page()
                  .executeScript(
                      "return document.documentElement.scrollWidth"
                          + " <= document.documentElement.clientWidth"))
          .as(url)
          .isEqualTo(true);
    }
    page().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    assertThat(page().manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
  }

  private void point(String selector) {
    new Actions(page()).moveToElement(centred(selector)).perform();
    decidedOn = shown();
  }

  private WebElement centred(String selector) {
    WebElement at = page().findElement(By.cssSelector(selector));
    page().executeScript("arguments[0].scrollIntoView({block: 'center'})", at);
    return at;
  }

  private void click(String kind) {
    page().findElement(By.cssSelector(".desk-handles [data-kind='" + kind + "']")).click();
  }

  private void type(String value) {
    WebElement field = page().findElement(By.name("value"));
    field.clear();
    field.sendKeys(value, Keys.ENTER);
  }

  /** Of a day, which is typed otherwise in each country. */
  private void set(String day) {
    WebElement field = page().findElement(By.name("value"));
    page().executeScript("arguments[0].value = arguments[1]", field, day);
    page().findElement(By.cssSelector(".desk-handles form button")).click();
  }

  /** Takes the last decision back, and waits until the page was read again. */
  private void undo() {
    String before = shown();
    takeBack();
    waiting().until(driver -> !List.of("", before).contains(shown()));
  }

  private void takeBack() {
    until(".desk-undo:not([hidden])");
    page().findElement(By.cssSelector(".desk-undo")).click();
  }

  private void until(String selector) {
    waiting().until(driver -> !driver.findElements(By.cssSelector(selector)).isEmpty());
  }

  private void untilText(String selector, String text) {
    waiting()
        .until(
            driver ->
                driver.findElements(By.cssSelector(selector)).stream()
                    .anyMatch(element -> element.getText().contains(text)));
  }

  /** Until the page was read again, and what it held before is gone. */
  private void untilDecided(String text) throws IOException {
    untilWritten(text);
    waiting().until(driver -> !List.of("", decidedOn).contains(shown()));
  }

  /** The build that the page is of; empty while it is read. */
  private String shown() {
    return String.valueOf(
        page()
            .executeScript(
                "const own = document.querySelector('script[data-build]');"
                    + "return document.readyState === 'complete' && own ? own.dataset.build : '';"));
  }

  private void untilWritten(String text) throws IOException {
    waiting().until(driver -> decisions().contains(text));
  }

  private WebDriverWait waiting() {
    WebDriverWait wait = new WebDriverWait(page(), Duration.ofSeconds(60));
    wait.ignoring(WebDriverException.class);
    return wait;
  }

  private ChromeDriver page() {
    return Objects.requireNonNull(browser);
  }

  private String text(String selector) {
    return page().findElement(By.cssSelector(selector)).getText();
  }

  private void visit(String url) {
    page().get(Objects.requireNonNull(desk).address() + url);
  }

  private Path in(String name) {
    return Objects.requireNonNull(folder).resolve(name);
  }

  private String decisions() {
    try {
      return Files.readString(in("content/corrections.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void put(String name, String text) throws IOException {
    Files.createDirectories(in("content").resolve(name).getParent());
    Files.writeString(in("content").resolve(name), text);
  }
}
