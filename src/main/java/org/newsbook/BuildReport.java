package org.newsbook;

import java.util.List;
import org.newsbook.article.Coverage;
import org.newsbook.digest.Digest;
import org.newsbook.problem.Problem;

/**
 * What a build tells when it is done.
 *
 * @param problems sorted
 * @param empty captures in which no article was found
 * @param found how much of what, in one line
 */
record BuildReport(List<Problem> problems, List<String> empty, String found) {
  BuildReport {
    problems = List.copyOf(problems);
    empty = List.copyOf(empty);
  }

  /**
   * @param found in captures, before anything was taken down
   */
  static BuildReport of(Digest digest, List<Coverage> found) {
    int articles = digest.coverages().stream().mapToInt(c -> c.articles().size()).sum();
    return new BuildReport(
        digest.problems(),
        found.stream().filter(c -> c.articles().isEmpty()).map(Coverage::capture).toList(),
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
    return new BuildReport(problems, empty, found + ", as before");
  }

  private static String count(int n, String one) {
    return count(n, one, one + "s");
  }

  private static String count(int n, String one, String more) {
    return n + " " + (n == 1 ? one : more);
  }
}
