package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Five captures of real web text, and the site that they make, built once for all tests. */
public final class SeedSite {
  public static final Path CONTENT = Path.of("src/test/resources/seeds");

  private SeedSite() {}

  /** Folder of the site; nobody writes to it. */
  public static Path folder() {
    return Built.SITE;
  }

  static int build(Path site) {
    return Main.commandLine()
        .setOut(new PrintWriter(Writer.nullWriter()))
        .setErr(new PrintWriter(Writer.nullWriter()))
        .execute("build", "--content", CONTENT.toString(), "--site", site.toString());
  }

  private static final class Built {
    private static final Path SITE = build();

    private static Path build() {
      try {
        Path site = Files.createDirectories(Path.of("target")).resolve("seed-site");
        FolderContents.delete(site);
        assertThat(SeedSite.build(site)).isZero();
        return site;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
