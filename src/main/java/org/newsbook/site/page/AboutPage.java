package org.newsbook.site.page;

import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsbook.article.Title;
import org.newsbook.capture.Capture;
import org.newsbook.correction.Correction;
import org.newsbook.correction.Decision;
import org.newsbook.digest.Digest;
import org.newsbook.digest.Index;
import org.newsbook.digest.PublishedText;
import org.newsbook.problem.Problem;
import org.newsbook.site.template.Tongue;
import org.newsbook.site.view.Desk;
import org.newsbook.site.view.Parts.Decided;
import org.newsbook.site.view.Parts.Mark;

/**
 * How the digest was made and what went wrong.
 *
 * @param undated stories whose reports give no date
 * @param partly reports that are published in part
 * @param derived reports whose title was made from their words
 */
record AboutPage(
    Digest digest,
    int reports,
    long undated,
    long derived,
    long partly,
    List<Decided> corrections,
    List<Trouble> problems) {

  /**
   * A problem that the build met.
   *
   * @param mark its line, where that is a capture's
   * @param tongue of message and hint
   */
  record Trouble(
      Optional<Mark> mark,
      String place,
      String level,
      String message,
      String hint,
      Tongue tongue) {}

  static AboutPage of(Desk desk) {
    Index index = desk.index();
    Digest digest = index.digest();
    return new AboutPage(
        digest,
        index.articles().size(),
        index.stories().stream().filter(story -> story.start().isEmpty()).count(),
        index.articles().stream()
            .filter(article -> article.title().origin() == Title.Origin.DERIVED)
            .count(),
        index.articles().stream().filter(PublishedText::isCut).count(),
        decisions(desk),
        digest.problems().stream().map(p -> trouble(desk, p)).toList());
  }

  private static final Set<Correction> OF_DAYS = Set.of(Correction.DATES, Correction.DATE);

  /** By capture and line, those that hold everywhere last; a takedown where it leaves a trace. */
  private static List<Decided> decisions(Desk desk) {
    Digest digest = desk.index().digest();
    List<String> captures = digest.captures().stream().map(Capture::path).toList();
    Comparator<Decision> inOrder =
        comparingInt(
            d -> captures.contains(d.capture()) ? captures.indexOf(d.capture()) : captures.size());
    return decided(
        desk,
        digest.corrections().decisions().stream()
            .filter(d -> d.kind() != Correction.CAPTURES)
            .filter(d -> d.kind() != Correction.DROP || isShown(desk, d.capture(), d.line()))
            .sorted(inOrder.thenComparingInt(Decision::line))
            .toList());
  }

  /** In the order given; what is said alike of lines of one capture, for one reason, is one. */
  static List<Decided> decided(Desk desk, List<Decision> decisions) {
    Map<List<String>, Decided> decided = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      String capture = decision.capture();
      int line = Math.max(1, decision.line()); // what holds of a whole capture, at its first
      Decided one =
          new Decided(
              isShown(desk, capture, line) ? List.of(desk.mark(capture, line)) : List.of(),
              capture,
              what(desk, decision),
              decision.why());
      decided.merge(List.of(capture, one.what(), one.why()), one, Decided::with);
    }
    return List.copyOf(decided.values());
  }

  private static String what(Desk desk, Decision decision) {
    String value =
        OF_DAYS.contains(decision.kind())
            ? desk.dates().when(decision.day()).text()
            : String.join(", ", decision.values());
    String key = "about.decided." + decision.kind().key();
    return decision.kind().isOfTwo()
        ? desk.say(key, decision.values().toArray())
        : desk.say(key, value);
  }

  /** Whether a source page has the line: of saved pages and feeds it shows the text alone. */
  private static boolean isShown(Desk desk, String path, int line) {
    return desk.index().digest().captures().stream()
        .filter(capture -> capture.path().equals(path))
        .filter(capture -> line > 0 && line <= capture.lines().size())
        .anyMatch(
            capture ->
                capture.format().hasReadableLines()
                    ? capture.lines().subList(0, line).stream().anyMatch(t -> !t.isBlank())
                    : capture.blocks().stream().anyMatch(block -> block.fromLine() == line));
  }

  private static Trouble trouble(Desk desk, Problem problem) {
    boolean captured = isShown(desk, problem.path(), problem.line());
    Optional<String> message = desk.language().trouble(problem.message());
    Optional<String> hint = desk.language().trouble(problem.hint());
    boolean said = message.isPresent() && hint.isPresent();
    return new Trouble(
        captured ? Optional.of(desk.mark(problem.path(), problem.line())) : Optional.empty(),
        problem.path() + (problem.line() > 0 ? ":" + problem.line() : ""),
        desk.say(problem.level() == Problem.Level.ERROR ? "problem.error" : "problem.warning"),
        said ? message.get() : problem.message(),
        said ? hint.get() : problem.hint(),
        said ? Tongue.OWN : desk.language().tongueOf("en"));
  }
}
