package org.newsbook.site.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What crawlers ask for")
final class CrawlersTest {
  @TempDir private Path folder;

  @Test
  void moreAddressesThanASiteMapMayHoldGoIntoSeveral() throws IOException {
    Crawlers.siteMap(List.of("a.html", "b.html", "c.html"), "https://x.org/", 2, folder);
    assertThat(locations("sitemap.xml"))
        .containsExactly("https://x.org/sitemap-1.xml", "https://x.org/sitemap-2.xml");
    assertThat(locations("sitemap-2.xml")).containsExactly("https://x.org/c.html");
  }

  private List<String> locations(String file) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve(file))).select("loc").eachText();
  }
}
