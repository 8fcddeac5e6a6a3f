package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** {@code mvn verify -Pkills} kills 80 times; what {@code KilledBuildTest} kills is the swap. */
@DisplayName("A build of captures that is killed")
class KilledDigestTest {
  private static final int KILLS = Integer.getInteger("kills", 20) / 5;

  /** A site of two captures has more files. */
  private static final int FILES = 50;

  private final Random moments = new Random(17);

  @TempDir private Path folder;

  @Test
  void leavesTheOldSiteOrTheNewOneAndTheNextBuildIsAsIfNothingHadBeen(TestReporter reporter)
      throws Exception {
    Digests digest = Digests.in(folder);
    digest.put("captures/bridge.txt", report("Bridge closes for repairs", "Esbjerg"));
    Map<String, String> old = built(digest, "Old Port");
    Map<String, String> made = built(digest, "New Port");
    int late = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      assertThat(built(digest, "Old Port")).isEqualTo(old);
      digest.put("newsbook.yaml", "title: New Port\n");
      kill(moments.nextInt(FILES));
      if (Files.exists(digest.site())) {
        Map<String, String> stands = FolderContents.of(digest.site());
        assertThat(List.of(old, made)).as("kill " + kill).contains(stands);
        late += stands.equals(made) ? 1 : 0;
      }
      assertThat(built(digest, "New Port")).as("kill " + kill).isEqualTo(made);
      try (Stream<Path> left = Files.list(folder)) {
        assertThat(left.map(folder::relativize).map(Path::toString))
            .containsExactlyInAnyOrder("content", "site", "cache");
      }
    }
    reporter.publishEntry("killed behind the swap", late + " of " + KILLS);
  }

  private static Map<String, String> built(Digests digest, String name) throws IOException {
    digest.put("newsbook.yaml", "title: " + name + "\n");
    assertThat(digest.build()).isZero();
    return FolderContents.of(digest.site());
  }

  private static String report(String title, String town) {
    return title
        + "\n\nThe bridge of %s closes on Monday, Anna Holm, mayor of %s, said.\n\n"
            .formatted(town, town)
        + "“Nobody has painted it in %s for twenty years,” Holm said.\n".formatted(town);
  }

  /** As soon as a build has made so many files of the site, or has begun to set it in place. */
  private void kill(int files) throws Exception {
    Path work = folder.resolve(".newsbook-site");
    Process build =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                SameBytesTest.classPath(),
                Main.class.getName(),
                "build",
                "--content=" + folder.resolve("content"),
                "--site=" + folder.resolve("site"),
                "--cache=" + folder.resolve("cache"))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (build.isAlive() && !Files.exists(work.resolve("was")) && count(work) <= files) {
      Thread.onSpinWait();
    }
    build.destroyForcibly().waitFor();
  }

  /** As far as they can be counted while they come and go. */
  private static long count(Path work) {
    try (Stream<Path> made = Files.walk(work.resolve("made"))) {
      return made.filter(Files::isRegularFile).count();
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }
}
