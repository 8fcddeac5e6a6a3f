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

@DisplayName("The site of five captures")
class SeedsTest {

  @Test
  void isTheSameWithAnyNumberOfThreadsAndOverItself(@TempDir Path temp) throws Exception {
    Map<String, String> once = FolderContents.of(SeedSite.folder());
    ForkJoinPool many = new ForkJoinPool(9);
    Path site = temp.resolve("site");
    try {
      many.submit(() -> SeedSite.build(site)).get();
    } finally {
      many.shutdown();
    }
    assertThat(FolderContents.of(site).equals(once)).as("nine threads").isTrue();

    SeedSite.build(site);
    assertThat(FolderContents.of(site).equals(once)).as("built over itself").isTrue();
  }

  @Test
  void hasNoLinkThatLeadsNowhere() throws IOException {
    assertThat(LinkCheck.check(SeedSite.folder(), "/")).isEmpty();
    assertThat(LinkCheck.check(SeedSite.folder(), "/some/folder/")).isEmpty();
  }
}
