package org.newsbook.site.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** {@code mvn verify -Pkills} kills 400 times. */
@DisplayName("A build that is killed")
final class KilledBuildTest {
  private static final int KILLS = Integer.getInteger("kills", 20);
  private static final int FILES = 150;
  private static final char SWAP = 's';
  private static final char FILE = 'f';

  @TempDir private Path folder;

  @Test
  void leavesTheOldSiteOrTheNewOneAndTheNextBuildMendsTheRest(TestReporter reporter)
      throws Exception {
    Random moments = new Random(17);
    Path site = folder.resolve("site");
    SiteWriterTest.write(site, version("old", System.err, ""));
    Files.writeString(site.resolve("CNAME"), "example.org");
    int between = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      boolean inTheSwap = kill % 2 == 0;
      killAt(site, inTheSwap ? SWAP : FILE, 1 + moments.nextInt(inTheSwap ? 4 : 4 * FILES));

      if (Files.exists(site)) {
        assertThat(versionsIn(site)).as("kill " + kill).hasSize(1);
      } else {
        between++;
      }
      SiteWriterTest.write(site, version("old", System.err, ""));
      assertThat(versionsIn(site)).containsExactly("old");
      try (Stream<Path> beside = Files.list(folder)) {
        assertThat(beside).containsExactly(site);
      }
    }
    reporter.publishEntry("killed between two renames", between + " of " + KILLS);
  }

  /** What the pages say; each says the version that it was made in. */
  private static Set<String> versionsIn(Path site) throws IOException {
    TreeSet<String> files = SiteWriter.files(site);
    assertThat(files).hasSize(FILES + 2).contains("CNAME", SiteWriter.MANIFEST);
    Set<String> versions = new TreeSet<>();
    for (String file : files) {
      if (file.endsWith(".html")) {
        versions.add(Files.readString(site.resolve(file)));
      }
    }
    return versions;
  }

  private static void killAt(Path site, char step, int count) throws Exception {
    Process build =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                place(SiteWriter.class) + File.pathSeparator + place(Loop.class),
                Loop.class.getName(),
                site.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (InputStream steps = build.getInputStream()) {
      for (int seen = 0; seen < count; ) {
        int read = steps.read();
        assertThat(read).as("the build goes on until it is killed").isNotNegative();
        seen += read == step ? 1 : 0;
      }
    } finally {
      build.destroyForcibly().waitFor();
    }
  }

  private static Path place(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static SiteWriter.Content version(String text, PrintStream out, String steps) {
    return made -> {
      Path pages = Files.createDirectories(made.resolve("pages"));
      for (int i = 0; i < FILES; i++) {
        Files.writeString(pages.resolve(i + ".html"), text);
        tell(out, steps.isEmpty() ? "" : String.valueOf(FILE));
      }
      tell(out, steps);
    };
  }

  private static void tell(PrintStream out, String step) {
    out.print(step);
    out.flush();
  }

  /** Builds until nobody hears it any more, and says each step. */
  static final class Loop {
    private Loop() {}

    public static void main(String[] args) {
      for (int i = 0; !System.out.checkError(); i++) {
        SiteWriterTest.write(
            Path.of(args[0]), version("version " + i, System.out, String.valueOf(SWAP)));
      }
    }
  }
}
