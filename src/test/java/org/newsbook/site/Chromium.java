package org.newsbook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The browser installed here; tests that need it are skipped where there is none, but not in CI.
 */
public final class Chromium {
  private static final List<String> BROWSERS =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final List<String> DRIVERS =
      List.of("/usr/bin/chromedriver", "/usr/local/share/chromedriver-linux64/chromedriver");

  private Chromium() {}

  public static ChromeDriver open() {
    Optional<Path> binary = installed(BROWSERS);
    Optional<Path> driver = installed(DRIVERS);
    if (System.getenv("CI") == null) {
      assumeThat(binary.isPresent() && driver.isPresent()).as("a browser is installed").isTrue();
    }
    assertThat(binary).as("one of " + BROWSERS).isPresent();
    assertThat(driver).as("one of " + DRIVERS).isPresent();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(binary.orElseThrow().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    return new ChromeDriver(
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.orElseThrow().toFile())
            .build(),
        options);
  }

  private static Optional<Path> installed(List<String> places) {
    return places.stream().map(Path::of).filter(Files::isExecutable).findFirst();
  }
}
