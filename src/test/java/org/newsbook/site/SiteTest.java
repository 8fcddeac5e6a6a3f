package org.newsbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.digest.DigestFixture;

final class SiteTest {
  @TempDir private Path folder;

  @Test
  void everyPageIsRendered() throws IOException {
    Path site = Path.of(System.getProperty("keep", folder.resolve("site").toString()));
    Site.write(DigestFixture.small(), site, Optional.empty());
    assertThat(Files.readString(site.resolve("index.html"))).contains("River Orla floods");
  }
}
