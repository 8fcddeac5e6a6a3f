package org.newsbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.digest.DigestFixture;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The digest in one file, and the digest without a network. */
@DisplayName("Other editions, in a browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OtherEditionsBrowserTest {
  private static final String STORY = "stories/river-orla-floods-the-old-town-of-vesna-000000.html";

  @SuppressWarnings("NullAway.Init")
  private ChromeDriver browser;

  @BeforeAll
  void open() {
    browser = Chromium.open();
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @Test
  void oneFileAloneInAFolderAsksForNothingAndKeepsNobodyOut(@TempDir Path folder)
      throws IOException {
    Path alone = Files.createDirectory(folder.resolve("alone")).resolve("newsbook.html");
    Files.copy(build(folder).resolve("newsbook.html"), alone);
    for (String scheme : List.of("light", "dark")) {
      browser.executeCdpCommand(
          "Emulation.setEmulatedMedia",
          Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
      browser.get(alone.toUri().toString());
      assertThat(new AxeBuilder().analyze(browser).getViolations())
          .as(scheme)
          .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
          .isEmpty();
    }
    Object asked =
        browser.executeScript(
            "return performance.getEntriesByType('resource')"
                + ".map(e => e.name).filter(n => !n.startsWith('data:'))");
    assertThat((List<?>) asked).isEmpty();
    assertThat(browser.executeScript("return document.fonts.check('16px Newsreader')"))
        .isEqualTo(true);
    Object dead =
        browser.executeScript(
            "return [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))"
                + ".filter(h => h[0] !== '#' || !document.getElementById(h.slice(1)))");
    assertThat((List<?>) dead).isEmpty();
  }

  @Test
  void aPageThatWasVisitedCanBeReadWhenTheServerIsGone(@TempDir Path folder) throws IOException {
    HttpServer server = serve(build(folder));
    String address = "http://localhost:" + server.getAddress().getPort() + "/";
    try {
      browser.get(address + STORY);
      new WebDriverWait(browser, Duration.ofSeconds(20))
          .until(
              b ->
                  browser
                      .executeAsyncScript(
                          "const done = arguments[0];"
                              + "if (!navigator.serviceWorker.controller) done(false);"
                              + "else caches.match(location.href).then(r => done(!!r))")
                      .equals(true));
    } finally {
      server.stop(0);
    }
    browser.navigate().refresh();
    assertThat(browser.findElement(By.cssSelector("h1")).getText())
        .isEqualTo("River Orla floods the old town of Vesna");
    assertThat(browser.executeScript("return document.styleSheets[0].cssRules.length > 100"))
        .isEqualTo(true);
    browser.findElement(By.cssSelector(".masthead__name a")).click();
    assertThat(browser.findElement(By.cssSelector(".lead h2")).getText())
        .isEqualTo("River Orla floods the old town of Vesna");
  }

  private static Path build(Path folder) {
    WrittenSite.write(DigestFixture.small(), folder.resolve("site"), Optional.empty());
    return folder.resolve("site");
  }

  private static HttpServer serve(Path site) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> answer(exchange, site));
    server.start();
    return server;
  }

  private static void answer(HttpExchange exchange, Path site) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Path file =
        site.resolve(path.endsWith("/") ? path.substring(1) + "index.html" : path.substring(1));
    boolean there = Files.isRegularFile(file);
    byte[] bytes = there ? Files.readAllBytes(file) : new byte[0];
    String name = file.getFileName().toString();
    String type =
        switch (name.substring(name.lastIndexOf('.') + 1)) {
          case "html" -> "text/html";
          case "js" -> "text/javascript";
          case "css" -> "text/css";
          default -> "application/octet-stream";
        };
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(there ? 200 : 404, there ? bytes.length : -1);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
