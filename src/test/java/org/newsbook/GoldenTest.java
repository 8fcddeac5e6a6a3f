package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole builds: {@code golden/<case>/content} in, {@code golden/<case>/expected} out. {@code mvn
 * verify -Dgolden=write} writes the expected folders anew; read the difference before you commit
 * it.
 */
@DisplayName("Golden folders")
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.map(f -> f.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void buildAsExpected(String name, @TempDir Path temp) {
    Path folder = GOLDEN.resolve(name);
    Path site = temp.resolve("site");
    int status =
        Main.run(
            "build", "--content", folder.resolve("content").toString(), "--site", site.toString());
    assertThat(status).isIn(0, 1);
    // Style and fonts, and what binds the pages into one file, would hide what matters.
    for (String left : List.of("assets", "newsbook.html", "newsbook.epub")) {
      FolderContents.delete(site.resolve(left));
    }
    if ("write".equals(System.getProperty("golden"))) {
      FolderContents.delete(folder.resolve("expected"));
      FolderContents.copy(site, folder.resolve("expected"));
    }
    Map<String, String> built = FolderContents.of(site);
    Map<String, String> expected = FolderContents.of(folder.resolve("expected"));
    assertThat(built.keySet()).isEqualTo(expected.keySet());
    assertThat(built).allSatisfy((file, text) -> assertThat(text).isEqualTo(expected.get(file)));
  }
}
