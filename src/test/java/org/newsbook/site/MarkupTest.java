package org.newsbook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.SeedSite;
import org.newsbook.digest.Digest;
import org.newsbook.digest.DigestFixture;
import org.newsbook.site.publish.SiteWriter;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page through the checker of the W3C: no error, no warning, nothing filtered. */
@DisplayName("The markup of every page")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MarkupTest {
  private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
  private final List<String> faults = new ArrayList<>();

  @BeforeAll
  void readSchema() throws Exception {
    validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", faults());
    validator.setUpValidatorAndParsers(faults(), false, false);
  }

  @Test
  void ofFiveCapturesIsValid() throws Exception {
    check(SeedSite.folder());
  }

  @Test
  void ofASmallDigestIsValid(@TempDir Path folder) throws Exception {
    check(built(DigestFixture.small(), folder));
    check(built(DigestFixture.smallIn("de"), folder));
  }

  @Test
  void ofADigestOfNothingIsValid(@TempDir Path folder) throws Exception {
    check(built(DigestFixture.empty(), folder));
  }

  @Test
  void thatIsWrongIsFound(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("a.html"), "<!doctype html><title>A</title><p><b>b<p id=x><p id=x><center>");
    assertThatThrownBy(() -> check(folder))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("a.html:1: ")
        .hasMessageContaining("Duplicate ID");
    faults.clear();
  }

  private static Path built(Digest digest, Path folder) {
    Path site = folder.resolve("site");
    WrittenSite.write(digest, site, Optional.empty());
    return site;
  }

  private void check(Path site) throws Exception {
    for (String file : SiteWriter.files(site)) {
      if (file.endsWith(".html")) {
        int before = faults.size();
        InputSource page = new InputSource(Files.newInputStream(site.resolve(file)));
        page.setEncoding("UTF-8");
        validator.checkHtmlInputSource(page);
        for (int i = before; i < faults.size(); i++) {
          faults.set(i, file + ":" + faults.get(i));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private ErrorHandler faults() {
    return new ErrorHandler() {
      @Override
      public void warning(SAXParseException fault) {
        // Of style it knows less than browsers do, and of what a page on disk may load nothing.
        if (!fault.getMessage().startsWith("CSS: ")
            && !fault.getMessage().contains("violates Content Security Policy")) {
          faults.add(fault.getLineNumber() + ": " + fault.getMessage());
        }
      }

      @Override
      public void error(SAXParseException fault) {
        warning(fault);
      }

      @Override
      public void fatalError(SAXParseException fault) {
        warning(fault);
      }
    };
  }
}
