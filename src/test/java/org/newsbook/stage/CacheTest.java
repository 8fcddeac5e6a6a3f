package org.newsbook.stage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.problem.Problems;

@DisplayName("What is kept for the next build")
class CacheTest {
  @TempDir private Path folder;
  private int computed;

  @Test
  void isComputedOnce() {
    Cache first = cache("1.0");
    assertThat(asked(first, "a sentence")).isEqualTo("of a sentence");
    assertThat(asked(first, "a sentence")).isEqualTo("of a sentence");
    first.keepMemos();
    assertThat(asked(cache("1.0"), "a sentence")).isEqualTo("of a sentence");
    assertThat(computed).isEqualTo(1);
    assertThat(asked(cache("1.0"), "another")).isEqualTo("of another");
    assertThat(computed).isEqualTo(2);
  }

  @Test
  void isForgottenWhereABuildDidNotAskForIt() throws IOException {
    Cache first = cache("1.0");
    asked(first, "old");
    asked(first, "new");
    first.keepMemos();
    long both = Files.size(folder.resolve("things"));
    Cache second = cache("1.0");
    asked(second, "new");
    second.keepMemos();
    assertThat(Files.size(folder.resolve("things"))).isLessThan(both);
    asked(cache("1.0"), "old");
    assertThat(computed).isEqualTo(3);
  }

  @Test
  void isNothingForAnotherProgram() {
    Cache first = cache("1.0");
    asked(first, "a sentence");
    first.write("build", "x".getBytes(UTF_8));
    first.keepMemos();
    asked(cache("1.1"), "a sentence");
    assertThat(computed).isEqualTo(2);
    assertThat(cache("1.1").read("build")).isEmpty();
    assertThat(cache("1.0").read("build")).contains("x".getBytes(UTF_8));
  }

  @Test
  void isNothingWhereAnyByteOfItIsDamaged() throws IOException {
    cache("1.0").write("build", "all is well".getBytes(UTF_8));
    Path file = folder.resolve("build");
    byte[] good = Files.readAllBytes(file);
    for (int i = 0; i < good.length; i++) {
      byte[] bad = good.clone();
      bad[i] ^= 4;
      Files.write(file, bad);
      assertThat(cache("1.0").read("build")).as("byte " + i).isEmpty();
      Files.write(file, java.util.Arrays.copyOf(good, i));
      assertThat(cache("1.0").read("build")).as("cut at " + i).isEmpty();
    }
    Files.write(folder.resolve("other"), good);
    assertThat(cache("1.0").read("other")).as("under another name").isEmpty();
  }

  private Cache cache(String program) {
    return new Cache(folder, program, new Problems());
  }

  private String asked(Cache cache, String text) {
    byte[] answer =
        cache
            .memo("things")
            .of(
                new Hash().add(text),
                () -> {
                  computed++;
                  return ("of " + text).getBytes(UTF_8);
                });
    return new String(answer, UTF_8);
  }
}
