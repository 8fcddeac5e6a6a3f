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

  private final Random moments = new Random(17);

  @TempDir private Path folder;

  @Test
  void leavesTheOldSiteOrTheNewOneAndTheNextBuildMendsTheRest(TestReporter reporter)
      throws Exception {
    Swap beside = new Swap(folder.resolve("site"), folder.resolve(".newsbook-site"));
    write(beside, "old");
    Files.writeString(beside.site().resolve("CNAME"), "example.org");
    int between = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      kill(beside, kill);
      if (Files.exists(beside.site())) {
        assertThat(versionsIn(beside.site())).as("kill " + kill).hasSize(1);
      } else {
        between++;
      }
      mends(beside);
    }
    reporter.publishEntry("killed between two renames", between + " of " + KILLS);
  }

  @Test
  void leavesOneThatTheNextStartMakesWholeWhereTheFolderIsAVolumeOfItsOwn(TestReporter reporter)
      throws Exception {
    Path site = folder.resolve("site");
    Swap inside = new Swap(site, site.resolve(SiteWriter.INSIDE));
    write(inside, "old");
    Files.writeString(site.resolve("CNAME"), "example.org");
    int half = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      kill(inside, kill);
      half += Files.exists(site.resolve("CNAME")) && SiteWriter.isOurs(site) ? 0 : 1;
      SiteWriter.open(site, inside).close();
      assertThat(versionsIn(site)).as("kill " + kill).hasSize(1);
      mends(inside);
    }
    reporter.publishEntry("killed while files came or went", half + " of " + KILLS);
  }

  private void mends(Swap swap) throws IOException {
    write(swap, "old");
    assertThat(versionsIn(swap.site())).containsExactly("old");
    try (Stream<Path> beside = Files.list(folder)) {
      assertThat(beside).containsExactly(swap.site());
    }
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

  private void kill(Swap swap, int kill) throws Exception {
    boolean inTheSwap = kill % 2 == 0;
    killAt(swap, inTheSwap ? SWAP : FILE, 1 + moments.nextInt(inTheSwap ? 4 : 4 * FILES));
  }

  private static void killAt(Swap swap, char step, int count) throws Exception {
    Process build =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                place(SiteWriter.class) + File.pathSeparator + place(Loop.class),
                Loop.class.getName(),
                swap.site().toString(),
                swap.work().toString())
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
        Files.writeString((i % 2 == 0 ? pages : made).resolve(i + ".html"), text);
        tell(out, steps.isEmpty() ? "" : String.valueOf(FILE));
      }
      tell(out, steps);
    };
  }

  private static void write(Swap swap, String text) {
    write(swap, version(text, System.err, ""));
  }

  private static void write(Swap swap, SiteWriter.Content content) {
    try (SiteWriter writer = SiteWriter.open(swap.site(), swap)) {
      writer.write(content);
    }
  }

  private static void tell(PrintStream out, String step) {
    out.print(step);
    out.flush();
  }

  /** Builds until nobody hears it any more, and says each step. */
  static final class Loop {
    private Loop() {}

    public static void main(String[] args) {
      Swap swap = new Swap(Path.of(args[0]), Path.of(args[1]));
      for (int i = 0; !System.out.checkError(); i++) {
        write(swap, version("version " + i, System.out, String.valueOf(SWAP)));
      }
    }
  }
}
