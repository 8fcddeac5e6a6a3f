package org.newsbook.site.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.site.template.Language;
import org.newsbook.site.template.Templates;
import org.newsbook.site.template.Tongue;
import org.newsbook.site.view.Frame;
import org.newsbook.site.view.Parts.Edited;
import org.newsbook.site.view.Place;

@DisplayName("What crawlers ask for")
final class CrawlersTest {
  @TempDir private Path folder;

  @Test
  void moreAddressesThanASiteMapMayHoldGoIntoSeveral() throws IOException {
    List<String> pages =
        List.of("https://x.org/a.html", "https://x.org/b&c.html", "https://x.org/d");
    Language english = Language.of("en", Optional.empty());
    Tongue tongue = english.tongue();
    Frame frame =
        new Frame(
            new Place.OnSite(""),
            "",
            "",
            tongue,
            "",
            "",
            "",
            "",
            List.of(),
            "",
            "",
            "",
            at -> new Edited("", List.of()),
            false,
            false);
    new Crawlers(new Templates(Optional.empty(), english), frame, folder)
        .siteMap(pages, "https://x.org/", 2);
    assertThat(locations("sitemap.xml"))
        .containsExactly("https://x.org/sitemap-1.xml", "https://x.org/sitemap-2.xml");
    assertThat(locations("sitemap-1.xml"))
        .containsExactly("https://x.org/a.html", "https://x.org/b&c.html");
    assertThat(locations("sitemap-2.xml")).containsExactly("https://x.org/d");
  }

  private List<String> locations(String file) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve(file))).select("loc").eachText();
  }
}
