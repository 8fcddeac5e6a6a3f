package org.newsbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.digest.Digest;
import org.newsbook.digest.DigestFixture;

@DisplayName("The book")
final class EpubTest {
  @TempDir private Path folder;

  @Test
  void theCheckerOfEpubFindsNothingWrong() {
    assertThat(troubles(book(DigestFixture.small()))).isEmpty();
  }

  @Test
  void aBookOfNothingOrOfPagesOfUnusualSizeIsWellMadeToo() {
    assertThat(troubles(book(DigestFixture.empty()))).isEmpty();
    assertThat(troubles(book(ExtremesTest.large()))).isEmpty();
  }

  @Test
  void aThemeIsFollowedByItsStoriesAndThenComeTheIndexes() throws IOException {
    Document contents = leaf(book(DigestFixture.small()), "nav.xhtml");
    assertThat(contents.select("nav#toc > ol > li > a").eachText())
        .containsSubsequence(
            "Floods on the Orla", "Ports", "Index of actors", "Sources", "About this digest");
    assertThat(contents.select("nav#toc > ol > li:contains(Floods) > ol a").eachText())
        .containsExactly("River Orla floods the old town of Vesna", "A bridge is closed");
    assertThat(contents.select("nav[hidden] a").eachAttr("href"))
        .contains("cover.xhtml", "front.xhtml", "actors.xhtml");
  }

  @Test
  void aMarkLeadsToTheLineThatItCites() throws IOException {
    Path book = book(DigestFixture.small());
    Element mark = leaf(book, "s1.xhtml").selectFirst(".standfirst .cite a");
    assertThat(mark.text()).startsWith("A").endsWith("3");
    String[] to = mark.attr("href").split("#");
    assertThat(to[0]).isEqualTo("lines.xhtml");
    assertThat(leaf(book, to[0]).getElementById(to[1]).text())
        .startsWith("3 The river Orla rose to 7 metres");
  }

  @Test
  void aNameLeadsToItsEntryInTheIndex() throws IOException {
    Path book = book(DigestFixture.small());
    String[] to =
        leaf(book, "s1.xhtml").selectFirst("a:contains(Ana Kovač)").attr("href").split("#");
    assertThat(to[0]).isEqualTo("actors.xhtml");
    assertThat(leaf(book, to[0]).getElementById(to[1]).text()).isEqualTo("Ana Kovač");
  }

  @Test
  void theMimeTypeStandsFirstAndNoFileBearsTheHourOfTheBuild() throws IOException {
    try (ZipInputStream zip =
        new ZipInputStream(Files.newInputStream(book(DigestFixture.small())))) {
      ZipEntry first = zip.getNextEntry();
      assertThat(first.getName()).isEqualTo("mimetype");
      assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
      for (ZipEntry entry = first; entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal().toString())
            .as(entry.getName())
            .isEqualTo("1980-02-01T00:00");
      }
    }
    assertThat(leaf(folder.resolve("site/newsbook.epub"), "package.opf").text())
        .contains("2025-05-03T00:00:00Z");
  }

  private Path book(Digest digest) {
    WrittenSite.write(digest, folder.resolve("site"), Optional.empty());
    return folder.resolve("site/newsbook.epub");
  }

  private static Document leaf(Path book, String name) throws IOException {
    try (ZipFile zip = new ZipFile(book.toFile());
        InputStream in = zip.getInputStream(zip.getEntry("EPUB/" + name))) {
      return Jsoup.parse(
          new String(in.readAllBytes(), StandardCharsets.UTF_8),
          org.jsoup.parser.Parser.xmlParser());
    }
  }

  /** What the checker calls a warning or worse. */
  private static List<String> troubles(Path book) {
    List<String> found = new ArrayList<>();
    DefaultReportImpl report =
        new DefaultReportImpl(book.toString()) {
          @Override
          public void message(Message message, EPUBLocation at, Object... arguments) {
            if (List.of(Severity.WARNING, Severity.ERROR, Severity.FATAL)
                .contains(message.getSeverity())) {
              found.add(at + ": " + message.getMessage(arguments) + Arrays.toString(arguments));
            }
          }
        };
    new EpubCheck(book.toFile(), report).doValidate();
    return found;
  }
}
