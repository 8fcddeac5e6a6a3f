package org.newsbook.desk;

import java.util.List;
import java.util.Optional;
import org.newsbook.article.ArticleFinder;
import org.newsbook.problem.Problem;

/**
 * Where building stands.
 *
 * @param number of builds that ended
 * @param stamp of the files that the site was made from
 * @param problems of the site that stands
 * @param failure why the last build left the site before it
 */
record Status(
    int number, String stamp, boolean building, List<Problem> problems, Optional<Problem> failure) {
  Status {
    problems = List.copyOf(problems);
  }

  /** What is wrong in the editor's own files. */
  List<Problem> mistakes() {
    return problems.stream().filter(p -> !p.path().startsWith("captures/")).toList();
  }

  /** What an editor decides line by line. */
  List<Problem> unsure() {
    return problems.stream().filter(p -> p.message().equals(ArticleFinder.UNSURE)).toList();
  }
}
