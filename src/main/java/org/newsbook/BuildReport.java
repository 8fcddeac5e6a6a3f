package org.newsbook;

import java.util.List;
import org.newsbook.digest.Digest;
import org.newsbook.problem.Problem;

/**
 * What a build tells when it is done.
 *
 * @param problems sorted
 * @param found how much of what, in one line
 */
record BuildReport(List<Problem> problems, String found) {
  BuildReport {
    problems = List.copyOf(problems);
  }

  static BuildReport of(Digest digest) {
    int articles = digest.coverages().stream().mapToInt(c -> c.articles().size()).sum();
    return new BuildReport(
        digest.problems(),
        String.join(
            ", ",
            count(digest.captures().size(), "capture"),
            count(articles, "article"),
            count(digest.stories().all().size(), "story", "stories"),
            count(digest.themes().size(), "theme"),
            count(digest.names().actors().size(), "actor"),
            count(digest.names().regions().size(), "region"),
            count(digest.quotes().size(), "quote")));
  }

  /** Told when nothing changed since. */
  BuildReport again() {
    return new BuildReport(problems, found + ", as before");
  }

  private static String count(int n, String one) {
    return count(n, one, one + "s");
  }

  private static String count(int n, String one, String more) {
    return n + " " + (n == 1 ? one : more);
  }
}
