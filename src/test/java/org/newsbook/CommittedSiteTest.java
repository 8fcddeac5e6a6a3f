package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsbook.site.publish.LinkCheck;

/** {@code site/} is what {@code content/} builds. */
@DisplayName("The committed site")
class CommittedSiteTest {

  @Test
  void isWhatTheContentBuildsByteForByte(@TempDir Path temp) {
    assertThat(Main.run("build", "--site", temp.resolve("site").toString())).isZero();

    Map<String, String> built = FolderContents.of(temp.resolve("site"));
    Map<String, String> committed = FolderContents.of(Path.of("site"));
    assertThat(built.keySet()).isEqualTo(committed.keySet());
    assertThat(built.keySet())
        .as("files that differ: run mvn compile exec:java and commit site/")
        .allSatisfy(file -> assertThat(built.get(file).equals(committed.get(file))).isTrue());
  }

  @Test
  void isTheSameWithAnyNumberOfThreads(@TempDir Path temp) throws Exception {
    ForkJoinPool many = new ForkJoinPool(9);
    Path site = temp.resolve("site");
    try {
      many.submit(() -> Main.run("build", "--site", site.toString())).get();
    } finally {
      many.shutdown();
    }

    assertThat(FolderContents.of(site).equals(FolderContents.of(Path.of("site")))).isTrue();
  }

  @Test
  void hasNoLinkThatLeadsNowhere() throws IOException {
    assertThat(LinkCheck.check(Path.of("site"), "/")).isEmpty();
    assertThat(LinkCheck.check(Path.of("site"), "/some/folder/")).isEmpty();
  }

  @Test
  void isTheSameWhenItIsBuiltAgainOverItself(@TempDir Path temp) {
    String site = temp.resolve("site").toString();
    Main.run("build", "--site", site);
    Map<String, String> once = FolderContents.of(temp.resolve("site"));
    Main.run("build", "--site", site);
    assertThat(FolderContents.of(temp.resolve("site"))).isEqualTo(once);
  }
}
