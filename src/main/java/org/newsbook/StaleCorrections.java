package org.newsbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsbook.article.Article;
import org.newsbook.article.ArticleFinder;
import org.newsbook.article.Coverage;
import org.newsbook.article.line.LineLabeler;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.correction.CaptureCorrection;
import org.newsbook.correction.Correction;
import org.newsbook.correction.Corrections;
import org.newsbook.correction.Decision;
import org.newsbook.problem.Nearest;
import org.newsbook.problem.Problems;
import org.newsbook.text.Folding;

/**
 * Decisions in corrections.yaml that do nothing, each an error with its line there and what may be
 * meant: a capture that is not there, a line that moved, a name that nobody writes.
 */
final class StaleCorrections {
  private final Corrections corrections;
  private final Map<String, Capture> captures = new TreeMap<>();
  private final Map<String, Set<Integer>> starts = new HashMap<>();
  private final Map<String, Set<Integer>> withoutJoins = new HashMap<>();
  private final LineLabeler labeler;
  private final Problems problems;

  private StaleCorrections(
      Corrections corrections,
      List<Capture> captures,
      List<Coverage> coverages,
      Problems problems) {
    this.corrections = corrections;
    this.problems = problems;
    labeler = new LineLabeler(captures);
    captures.forEach(capture -> this.captures.put(capture.path(), capture));
    coverages.forEach(coverage -> starts.put(coverage.capture(), starts(coverage)));
  }

  static void check(
      Corrections corrections,
      List<Capture> captures,
      List<Coverage> coverages,
      Problems problems) {
    if (!corrections.decisions().isEmpty()) {
      StaleCorrections check = new StaleCorrections(corrections, captures, coverages, problems);
      corrections.decisions().forEach(check::check);
    }
  }

  private static Set<Integer> starts(Coverage coverage) {
    return coverage.articles().stream()
        .map(Article::startLine)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void check(Decision decision) {
    String path = decision.capture();
    Optional<Capture> capture = Optional.ofNullable(captures.get(path));
    switch (decision.kind()) {
      case CAPTURES -> {
        if (captures.keySet().stream().noneMatch(decision::isOf)) {
          String hint = "name it as its source page does, as in captures/notes.txt";
          wrong(decision, "no capture '" + path + "'", Nearest.hint(path, captures.keySet(), hint));
        }
      }
      case BODY, NOT_BODY -> capture.ifPresent(c -> checkText(decision, c));
      case STARTS, JOINS, TITLES, DATES, OUTLETS, BYLINES, ADDRESSES ->
          capture.ifPresent(c -> checkLine(decision, c));
      case NOT_NAMES -> checkName(decision);
      default -> {} // the stage that heeds it knows what it met
    }
  }

  private void checkText(Decision decision, Capture capture) {
    Set<Integer> lines = texts(capture);
    if (!lines.contains(decision.line())) {
      String message = "no text begins on line " + decision.line() + " of " + capture.path();
      wrong(decision, message, Nearest.line(decision.line(), lines));
    }
  }

  private static Set<Integer> texts(Capture capture) {
    return capture.blocks().stream().map(Block::fromLine).collect(Collectors.toSet());
  }

  private void checkLine(Decision decision, Capture capture) {
    int lines = capture.lines().size();
    int line = decision.line();
    String path = decision.capture();
    Set<Integer> here = starts.getOrDefault(path, Set.of());
    if (line > lines) {
      wrong(decision, path + " has no line " + line, "it ends on line " + lines);
    } else if (decision.kind() == Correction.STARTS && !texts(capture).contains(line)) {
      checkText(decision, capture);
    } else if (decision.kind() != Correction.JOINS && !here.contains(line)) {
      String message = "no article of " + path + " starts on line " + line;
      wrong(decision, message, Nearest.line(line, here));
    } else if (decision.kind() == Correction.JOINS && !wouldStart(capture, line)) {
      String message = "no article of " + path + " would start on line " + line;
      wrong(decision, message, Nearest.line(line, withoutJoins.getOrDefault(path, Set.of())));
    }
  }

  /** Of several joins, one may be needed only because of another. */
  private boolean wouldStart(Capture capture, int line) {
    Set<Integer> joins = corrections.of(capture.path()).lines(Correction.JOINS);
    Set<Integer> cut =
        withoutJoins.computeIfAbsent(capture.path(), path -> startsWithout(capture, joins));
    Set<Integer> one = Set.of(line);
    return cut.contains(line) || joins.size() > 1 && startsWithout(capture, one).contains(line);
  }

  private Set<Integer> startsWithout(Capture capture, Set<Integer> joins) {
    CaptureCorrection rest = corrections.of(capture.path()).without(Correction.JOINS, joins);
    return ArticleFinder.starts(capture, labeler, rest);
  }

  /** In any case and with any accents, as names are left out. */
  private void checkName(Decision decision) {
    String name = Folding.fold(decision.value()).replaceFirst("^the ", "");
    boolean written =
        captures.values().stream()
            .flatMap(capture -> capture.blocks().stream())
            .anyMatch(block -> Folding.fold(block.text()).contains(name));
    if (!written) {
      String hint = "write it letter by letter as a capture does";
      wrong(decision, "no capture says '" + decision.value() + "'", hint);
    }
  }

  private void wrong(Decision decision, String message, String hint) {
    problems.add(decision.wrong(message, hint));
  }
}
