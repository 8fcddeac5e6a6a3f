package org.newsbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsbook.SeedSite;
import org.newsbook.site.publish.SiteWriter;

@DisplayName("Stories of five captures are light")
final class PageWeightTest {
  private static final int HTML = 60_000;
  private static final int STYLE_AND_SCRIPTS = 30_000;
  private static final Path SITE = SeedSite.folder();

  @ParameterizedTest
  @ValueSource(strings = {"stories/", "themes/", "actors/", "regions/"})
  void andSoAreThePagesOfTheirKind(String kind) throws IOException {
    List<String> pages =
        SiteWriter.files(SITE).stream()
            .filter(file -> file.startsWith(kind) && file.endsWith(".html"))
            .toList();
    assertThat(pages).isNotEmpty();
    for (String file : pages) {
      Path page = SITE.resolve(file);
      assertThat(Files.size(page)).as(file).isLessThan(HTML);
      assertThat(loaded(page)).as(file).isLessThan(STYLE_AND_SCRIPTS);
    }
  }

  private static long loaded(Path file) throws IOException {
    Document page = Jsoup.parse(Files.readString(file));
    long bytes = 0;
    for (Element style : page.select("link[rel=stylesheet], script[src]")) {
      String url = style.hasAttr("href") ? style.attr("href") : style.attr("src");
      bytes += Files.size(file.resolveSibling(url));
    }
    return bytes;
  }
}
