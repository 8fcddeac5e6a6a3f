package org.newsbook.capture.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsbook.article.ArticleFinder;
import org.newsbook.capture.Capture;
import org.newsbook.correction.Corrections;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;
import org.newsbook.stage.Stage;

/**
 * Every file of the formats' folders with bytes changed, cut, doubled or put in by a fixed seed. A
 * few of each file are cut into articles too.
 */
@DisplayName("Broken files")
class MutatedInputTest {
  private static final Path FORMATS = Path.of("src/test/resources/formats");

  /** Of each file, of which each reader has several; {@code -Dmutations=10000} for a night. */
  private static final int MUTATIONS = Integer.getInteger("mutations", 130);

  /** Cutting takes longer than reading: one of so many. */
  private static final int CUT = 20;

  private static final String[] ODD = {
    "\0", "\ud83d", "<", ">", "\"", "{", "[[", "%%", "\\u", "\n\n", "---\n", "=", ":", "&#0;",
    "]]>", "'"
  };

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(FORMATS)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.endsWith("expected.txt"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void give_text_or_a_problem_that_names_them_and_are_never_a_fault_of_the_program(Path file)
      throws IOException {
    byte[] whole = Files.readAllBytes(file);
    String path = "captures/" + file.getFileName();
    long seed = file.getFileName().toString().hashCode();
    List<Capture> some = new ArrayList<>();
    Problems all = new Problems();
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] mutated = whole;
      for (int step = 0; step <= i % 4; step++) {
        seed = seed * 6364136223846793005L + 1442695040888963407L;
        mutated = mutated(mutated, seed >>> 17);
      }
      Problems problems = new Problems();
      Optional<Capture> read = CaptureReader.read(path, mutated, problems);
      if (read.filter(capture -> !capture.blocks().isEmpty()).isEmpty()) {
        assertThat(problems.list()).as("lost: mutation %d of %s", i, file).isNotEmpty();
      }
      problems.list().forEach(all::add);
      if (i % CUT == 0) {
        read.ifPresent(some::add);
      }
    }
    Corrections none = Corrections.read(file.resolveSibling("no-corrections.yaml"), all);
    ArticleFinder.find(some, none, Stage.alone(), all);
    assertThat(all.list())
        .allMatch(problem -> problem.path().equals(path))
        .extracting(Problem::message)
        .noneMatch(message -> message.startsWith("not read: "));
  }

  private static byte[] mutated(byte[] bytes, long random) {
    if (bytes.length == 0) {
      return bytes;
    }
    int at = (int) ((random >>> 8) % bytes.length);
    int length = (int) Math.min(bytes.length - at, 1 + (random >>> 24) % 40);
    byte[] part = Arrays.copyOfRange(bytes, at, at + length);
    byte[] odd = ODD[(int) ((random >>> 4) % ODD.length)].getBytes(StandardCharsets.UTF_8);
    return switch ((int) (random % 6)) {
      case 0 -> Arrays.copyOf(bytes, at);
      case 1 -> joined(bytes, at, at + length, new byte[0]);
      case 2 -> joined(bytes, at, at, part);
      case 3 -> joined(bytes, at, at + 1, new byte[] {(byte) (random >>> 32)});
      case 4 -> joined(bytes, at, at + length, odd);
      default -> joined(bytes, at, at, odd);
    };
  }

  private static byte[] joined(byte[] bytes, int from, int to, byte[] middle) {
    byte[] joined = Arrays.copyOf(bytes, from + middle.length + bytes.length - to);
    System.arraycopy(middle, 0, joined, from, middle.length);
    System.arraycopy(bytes, to, joined, from + middle.length, bytes.length - to);
    return joined;
  }
}
