package org.newsbook;

import java.nio.file.Path;
import org.newsbook.digest.Digest;

/** What a build says when it is done. */
final class BuildReport {
  private BuildReport() {}

  static String of(Digest digest, Path site) {
    long articles = digest.coverages().stream().mapToLong(c -> c.articles().size()).sum();
    return "%d captures, %d articles, %d stories, %d themes, %d actors, %d regions, %d quotes → %s"
        .formatted(
            digest.captures().size(),
            articles,
            digest.stories().all().size(),
            digest.themes().size(),
            digest.names().actors().size(),
            digest.names().regions().size(),
            digest.names().quotes().size(),
            site.resolve("index.html"));
  }
}
