package org.newsbook.site;

import java.nio.file.Path;
import java.util.Optional;
import org.newsbook.digest.Digest;
import org.newsbook.digest.Limits;
import org.newsbook.digest.PublishedText;
import org.newsbook.site.publish.SiteWriter;
import org.newsbook.stage.Stage;

/** The site of a digest, with all of its text. */
public final class WrittenSite {
  private WrittenSite() {}

  public static void write(Digest digest, Path folder, Optional<Path> templates) {
    try (SiteWriter writer = SiteWriter.open(folder)) {
      Site.write(PublishedText.of(digest, Limits.OPEN), writer, templates, Stage.alone());
    }
  }
}
