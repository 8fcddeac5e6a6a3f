package org.newsbook;

import java.nio.file.Path;
import java.util.Locale;
import org.newsbook.digest.Digest;

/** What a build says when it is done. The clock is read here and nowhere else. */
record BuildReport(long startNanos) {

  static BuildReport start() {
    return new BuildReport(System.nanoTime());
  }

  /** Two lines: what was found, and where to look. */
  String of(Digest digest, Path site) {
    int articles = digest.coverages().stream().mapToInt(c -> c.articles().size()).sum();
    return String.join(
            ", ",
            count(digest.captures().size(), "capture"),
            count(articles, "article"),
            count(digest.stories().all().size(), "story", "stories"),
            count(digest.themes().size(), "theme"),
            count(digest.names().actors().size(), "actor"),
            count(digest.names().regions().size(), "region"),
            count(digest.quotes().size(), "quote"))
        + String.format(Locale.ROOT, " in %.1f s", (System.nanoTime() - startNanos) / 1e9)
        + System.lineSeparator()
        + "Open "
        + site.resolve("index.html");
  }

  private static String count(int n, String one) {
    return count(n, one, one + "s");
  }

  private static String count(int n, String one, String more) {
    return n + " " + (n == 1 ? one : more);
  }
}
