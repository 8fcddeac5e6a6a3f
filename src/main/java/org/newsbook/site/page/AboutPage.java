package org.newsbook.site.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsbook.article.Title;
import org.newsbook.capture.Format;
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

  /** A takedown of whole captures leaves no trace. */
  private static final Set<Correction> HIDDEN = Set.of(Correction.CAPTURES, Correction.DROP);

  /**
   * By capture and line, those of one capture that say the same together; those that hold
   * everywhere last.
   */
  private static List<Decided> decisions(Desk desk) {
    Map<String, Map<Integer, String>> here = new TreeMap<>();
    desk.index().digest().captures().forEach(c -> here.put(c.path(), new TreeMap<>()));
    List<Decided> everywhere = new ArrayList<>();
    for (Decision decision : desk.index().digest().corrections().decisions()) {
      int line = Math.max(1, decision.line()); // what holds of a whole capture, at its first
      if (decision.kind() != Correction.CAPTURES && isShown(desk, decision.capture(), line)) {
        here.computeIfAbsent(decision.capture(), path -> new TreeMap<>())
            .merge(line, what(desk, decision), (a, b) -> a + "; " + b);
      } else if (decision.isOfSeveral() && !HIDDEN.contains(decision.kind())) {
        String what = decision.capture() + ": " + what(desk, decision);
        everywhere.add(new Decided(List.of(), what));
      } else if (decision.capture().isEmpty()) {
        everywhere.add(new Decided(List.of(), what(desk, decision)));
      }
    }
    List<Decided> decisions = new ArrayList<>();
    here.forEach(
        (capture, lines) -> {
          Map<String, List<Mark>> same = new LinkedHashMap<>();
          lines.forEach(
              (line, what) ->
                  same.computeIfAbsent(what, w -> new ArrayList<>()).add(desk.mark(capture, line)));
          same.forEach((what, marks) -> decisions.add(new Decided(marks, what)));
        });
    decisions.addAll(everywhere);
    return decisions;
  }

  /** One alone. */
  static Decided decided(Desk desk, Decision decision) {
    boolean here = isShown(desk, decision.capture(), decision.line());
    return new Decided(
        here ? List.of(desk.mark(decision.capture(), decision.line())) : List.of(),
        what(desk, decision));
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
                capture.format() == Format.HTML
                    ? capture.blocks().stream().anyMatch(block -> block.fromLine() == line)
                    : capture.lines().subList(0, line).stream().anyMatch(t -> !t.isBlank()));
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
