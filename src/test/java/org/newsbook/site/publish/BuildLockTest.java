package org.newsbook.site.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A folder in which one process works")
class BuildLockTest {
  private static final String HELD = "held";

  @TempDir private Path temp;

  /** Another process. */
  static final class Other {
    private Other() {}

    public static void main(String[] args) throws IOException {
      if (BuildLock.take(Path.of(args[0])).isEmpty()) {
        throw new IllegalStateException(HELD);
      }
    }
  }

  @Test
  void isRefusedToAnotherUntilThatIsDone() throws Exception {
    try (BuildLock lock = BuildLock.take(temp).orElseThrow()) {
      assertThat(lock).isNotNull();
      assertThat(other()).contains(HELD);
    }
    assertThat(other()).isEmpty();
  }

  /** What it says where it fails. */
  private String other() throws Exception {
    String classes = at(BuildLock.class) + File.pathSeparator + at(BuildLockTest.class);
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes,
                Other.class.getName(),
                temp.toString())
            .start();
    return new String(other.getErrorStream().readAllBytes(), UTF_8);
  }

  private static String at(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }
}
