package org.newsbook;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newsbook.article.ArticleFinder;
import org.newsbook.article.ArticleFinder.Explained;
import org.newsbook.article.Coverage;
import org.newsbook.capture.Capture;
import org.newsbook.capture.folder.CaptureFolder;
import org.newsbook.correction.Corrections;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Nearest;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;
import org.newsbook.stage.Stages;

/** Why a capture was cut where it was, line by line, for a person to read. */
final class Explanation {
  private static final int TEXT = 60;

  private Explanation() {}

  /**
   * A line for each line with text: number, a mark where an article starts, the score of a cut
   * before it, what the line is, its first words, the evidence.
   *
   * @param path of the capture under the content folder
   * @param problems gets what is wrong with captures and corrections
   * @throws BuildStopped where there is no such capture
   */
  static String of(Path content, String path, Stages stages, Problems problems) {
    Corrections corrections = Corrections.read(content.resolve("corrections.yaml"), problems);
    List<Capture> captures = CaptureFolder.read(content, stages.next("reading"), problems);
    Capture capture =
        captures.stream()
            .filter(c -> c.path().equals(path))
            .findFirst()
            .orElseThrow(() -> new BuildStopped(unknown(path, captures)));
    List<Coverage> coverages =
        ArticleFinder.find(captures, corrections, stages.next("cutting"), problems);
    StaleCorrections.check(corrections, captures, coverages, problems);
    return ArticleFinder.explain(capture, captures, corrections).stream()
        .map(line -> row(capture, line))
        .collect(Collectors.joining(System.lineSeparator()));
  }

  private static Problem unknown(String path, List<Capture> captures) {
    List<String> known = captures.stream().map(Capture::path).toList();
    String hint = Nearest.hint(path, known, "name it as in captures/notes.txt");
    return Problem.error(path, 0, "no such capture", hint);
  }

  private static String row(Capture capture, Explained line) {
    String text = capture.lines().get(line.line() - 1).strip();
    String row =
        String.format(
            Locale.ROOT,
            "%5d %s %+6.1f  %-18s %s",
            line.line(),
            line.starts() ? "┌" : " ",
            line.score(),
            line.label(),
            text.codePointCount(0, text.length()) <= TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, TEXT)) + "…");
    return line.evidence().isEmpty()
        ? row
        : row + System.lineSeparator() + " ".repeat(17) + line.evidence();
  }
}
