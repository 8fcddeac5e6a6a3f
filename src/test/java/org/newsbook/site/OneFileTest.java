package org.newsbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.digest.Digest;
import org.newsbook.digest.DigestFixture;
import org.newsbook.site.publish.LinkCheck;

@DisplayName("The digest in one file")
final class OneFileTest {
  @TempDir private Path folder;

  @Test
  void hasWhatEachStorysPageSays() throws IOException {
    Document whole = write(DigestFixture.small());
    Document page =
        Jsoup.parse(
            Files.readString(
                folder.resolve(
                    "site/stories/river-orla-floods-the-old-town-of-vesna-000000.html")));
    page.select("main .crumbs, main .turn").remove();
    assertThat(whole.getElementById("s1").text())
        .startsWith("Story 1 in")
        .endsWith(page.selectFirst("main").text().replaceFirst("^Story", ""));
  }

  @Test
  void everyLinkLeadsToAPlaceInIt() throws IOException {
    for (Element link : write(DigestFixture.small()).select("a[href]")) {
      assertThat(link.attr("href")).startsWith("#");
    }
    assertThat(LinkCheck.check(folder.resolve("site"), "/d/")).isEmpty();
  }

  @Test
  void aMarkLeadsToTheLineThatIsCitedAndLinesThatAreNotStayOut() throws IOException {
    Document whole = write(DigestFixture.small());
    String mark = whole.selectFirst("#s1 .standfirst .cite a").attr("href");
    assertThat(whole.getElementById(mark.substring(1)).text()).contains("rose to 7 metres");
    assertThat(whole.text()).doesNotContain("Share this");
  }

  @Test
  void carriesItsStyleAndOfItsFontsThoseThatItsTextNeeds() throws IOException {
    Document whole = write(DigestFixture.small());
    assertThat(whole.select("link[rel=stylesheet], script, [src]")).isEmpty();
    String style = whole.selectFirst("style").data();
    assertThat(style).doesNotContain("woff2\") ").contains("url(\"data:font/woff2;base64,");
    int withAccents = style.split("@font-face").length;
    String plain = write(DigestFixture.empty()).selectFirst("style").data();
    assertThat(plain.split("@font-face").length).isLessThan(withAccents);
  }

  @Test
  void itsPolicyAllowsItsStyleWhateverFontsThatHolds() throws Exception {
    for (Digest digest : List.of(DigestFixture.small(), DigestFixture.empty())) {
      Document whole = write(digest);
      byte[] style = whole.selectFirst("style").data().getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(style);
      assertThat(whole.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
          .contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    }
  }

  @Test
  void ofNothingSaysHowToBegin() throws IOException {
    assertThat(write(DigestFixture.empty()).text()).contains("content/captures");
    assertThat(LinkCheck.check(folder.resolve("site"), "/d/")).isEmpty();
  }

  @Test
  void holdsPagesOfUnusualSize() throws IOException {
    Document whole = write(ExtremesTest.large());
    assertThat(whole.select("#s1 table.reports tbody tr")).hasSize(60);
    assertThat(LinkCheck.check(folder.resolve("site"), "/d/")).isEmpty();
  }

  private Document write(Digest digest) throws IOException {
    Path site = folder.resolve("site");
    WrittenSite.write(digest, site, Optional.empty());
    return Jsoup.parse(Files.readString(site.resolve("newsbook.html")));
  }
}
