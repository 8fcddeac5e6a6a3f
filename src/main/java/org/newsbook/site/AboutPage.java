package org.newsbook.site;

import java.util.List;
import org.newsbook.article.Title;
import org.newsbook.digest.Digest;
import org.newsbook.digest.Index;
import org.newsbook.digest.PublishedText;
import org.newsbook.problem.Problem;

/**
 * How the digest was made and what went wrong.
 *
 * @param undated stories whose reports give no date
 * @param partly reports that are published in part
 * @param derived reports whose title was made from their words
 */
record AboutPage(
    int captures,
    int reports,
    int stories,
    int copies,
    int themes,
    int actors,
    int regions,
    int quotations,
    int undated,
    int derived,
    int partly,
    String description,
    List<Trouble> problems) {

  /** A problem that the build met. */
  record Trouble(String place, String level, String message, String hint) {}

  static AboutPage of(Desk desk) {
    Index index = desk.index();
    Digest digest = index.digest();
    return new AboutPage(
        digest.captures().size(),
        index.articles().size(),
        index.stories().size(),
        digest.stories().copyOf().size(),
        digest.themes().size(),
        digest.names().actors().size(),
        digest.names().regions().size(),
        digest.quotes().size(),
        (int) index.stories().stream().filter(story -> story.first().isEmpty()).count(),
        (int)
            index.articles().stream()
                .filter(article -> article.title().origin() == Title.Origin.DERIVED)
                .count(),
        (int) index.articles().stream().filter(PublishedText::isCut).count(),
        digest.edition().description(),
        digest.problems().stream().map(p -> trouble(desk, p)).toList());
  }

  private static Trouble trouble(Desk desk, Problem problem) {
    return new Trouble(
        problem.path() + (problem.line() > 0 ? ":" + problem.line() : ""),
        desk.say(problem.level() == Problem.Level.ERROR ? "problem.error" : "problem.warning"),
        problem.message(),
        problem.hint());
  }
}
