package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsbook.article.ArticleFinder;
import org.newsbook.capture.Capture;
import org.newsbook.capture.folder.CaptureFolder;
import org.newsbook.correction.Corrections;
import org.newsbook.problem.Problems;
import org.newsbook.stage.Stage;

/**
 * Doubles what is captured, up to a megabyte ({@code -Dlargest=4000000} for four), and measures the
 * processor's time that reading and cutting take: {@code -Dgrowth=.*}, or a pattern for the names
 * of a few kinds. What seems to grow too fast is measured again: a machine at work errs upwards.
 */
@DisplayName("Of twice as much")
@EnabledIfSystemProperty(named = "growth", matches = ".+")
class GrowthTest {
  private static final int LARGEST = Integer.getInteger("largest", 1_000_000);
  private static final int TRIES = 4;
  private static final double MOST = 2.3;

  /** In seconds; below it chance and warming up weigh more than growth. */
  private static final double SHORTEST = 0.15;

  private static final double LONGEST = Integer.getInteger("seconds", 60);

  @TempDir private Path temp;

  /** How much of the last time was reading. */
  private double reading;

  static List<GrowingInput> kinds() {
    return GrowingInput.all().stream()
        .filter(kind -> kind.name().matches(System.getProperty("growth")))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void reading_and_cutting_take_little_more_than_twice_as_long(GrowingInput kind)
      throws IOException {
    int units = 64;
    seconds(kind, units);
    double before = seconds(kind, units);
    double worst = 0;
    while (kind.of().apply(2 * units).length <= LARGEST && before < LONGEST) {
      units *= 2;
      double now = seconds(kind, units);
      for (int i = 1; i < TRIES && before > SHORTEST && now > MOST * before; i++) {
        now = Math.min(now, seconds(kind, units));
      }
      if (before > SHORTEST) {
        worst = Math.max(worst, now / before);
      }
      before = now;
    }
    System.out.printf(
        Locale.ROOT,
        "%-36s %7.2f s (reading %.2f) for %,9d bytes, worst doubling x%.2f%n",
        kind.name(),
        before,
        reading,
        kind.of().apply(units).length,
        worst);
    assertThat(before).as("seconds").isLessThan(LONGEST);
    assertThat(worst).as("time for twice as much").isLessThan(MOST);
  }

  private double seconds(GrowingInput kind, int units) throws IOException {
    Path captures = Files.createDirectories(temp.resolve("captures"));
    Files.write(captures.resolve("a." + kind.ending()), kind.of().apply(units));
    Problems problems = new Problems();
    System.gc();
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    List<Capture> read = CaptureFolder.read(temp, Stage.alone(), problems);
    reading = (clock.getCurrentThreadCpuTime() - start) / 1e9;
    Corrections none = Corrections.read(temp.resolve("corrections.yaml"), problems);
    ArticleFinder.find(read, none, Stage.alone(), problems);
    return (clock.getCurrentThreadCpuTime() - start) / 1e9;
  }
}
