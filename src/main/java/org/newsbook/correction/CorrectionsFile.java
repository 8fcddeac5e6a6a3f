package org.newsbook.correction;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Nearest;
import org.newsbook.problem.Problems;
import org.newsbook.problem.YamlFile;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads corrections.yaml. */
final class CorrectionsFile {
  private static final String SHAPE =
      "write captures: with starts, joins, titles and dates under each path, and notNames:";

  private static final String TITLE = "write the title after its line, as in 52: Three states meet";
  private static final List<String> DECISIONS = List.of("starts", "joins", "titles", "dates");

  private final YamlFile yaml;
  private final Problems problems;
  private final Map<String, CaptureCorrection> captures = new TreeMap<>();
  private final Set<String> notNames = new TreeSet<>();
  private final List<Decision> decisions = new ArrayList<>();

  CorrectionsFile(Path file, Problems problems) {
    yaml = new YamlFile(file, SHAPE, problems);
    this.problems = problems;
  }

  Corrections read() {
    try {
      yaml.root().ifPresent(root -> yaml.each(root, this::section));
    } catch (BuildStopped e) {
      problems.add(e.problem()); // without it the rest can still be built
    }
    return new Corrections(captures, notNames, decisions);
  }

  private void section(ScalarNode key, Node value) {
    switch (key.getValue()) {
      case "captures" -> yaml.each(value, this::capture);
      case "notNames" -> yaml.texts(value).forEach(this::notName);
      default -> {
        String hint = Nearest.hint(key.getValue(), List.of("captures", "notNames"), SHAPE);
        yaml.wrong(key, "unknown section '" + key.getValue() + "'", hint);
      }
    }
  }

  private void notName(ScalarNode text) {
    String name = text.getValue().strip();
    if (name.isEmpty() || !text.getTag().equals(Tag.STR)) {
      yaml.wrong(
          text, "no name: '" + name + "'", "write it as the captures do, in quotes if need be");
    } else {
      notNames.add(name);
      decisions.add(new Decision(YamlFile.line(text), Decision.Kind.NOT_NAME, "", 0, name));
    }
  }

  private void capture(ScalarNode key, Node node) {
    String path = key.getValue();
    if (path.isBlank()) {
      yaml.wrong(key, "no capture: ''", SHAPE);
      return;
    }
    decided(key, Decision.Kind.CAPTURE, path, 0);
    Set<Integer> starts = new TreeSet<>();
    Set<Integer> joins = new TreeSet<>();
    Map<Integer, String> titles = new TreeMap<>();
    Map<Integer, LocalDate> dates = new TreeMap<>();
    yaml.each(
        node,
        (what, value) -> {
          switch (what.getValue()) {
            case "starts" -> lines(path, Decision.Kind.START, value, starts);
            case "joins" -> lines(path, Decision.Kind.JOIN, value, joins);
            case "titles" -> yaml.each(value, (at, title) -> title(path, at, title, titles));
            case "dates" -> yaml.each(value, (at, date) -> date(path, at, date, dates));
            default -> {
              String hint = Nearest.hint(what.getValue(), DECISIONS, SHAPE);
              yaml.wrong(what, "unknown decision '" + what.getValue() + "'", hint);
            }
          }
        });
    captures.put(path, new CaptureCorrection(starts, joins, titles, dates));
  }

  private void lines(String capture, Decision.Kind kind, Node node, Set<Integer> lines) {
    for (ScalarNode text : yaml.texts(node)) {
      line(text)
          .ifPresent(
              line -> {
                lines.add(line);
                decided(text, kind, capture, line);
              });
    }
  }

  private void title(String capture, ScalarNode at, Node node, Map<Integer, String> titles) {
    Optional<ScalarNode> text = one(node);
    if (text.isEmpty() || text.get().getValue().isBlank()) {
      yaml.wrong(node, text.isEmpty() ? "a title that is no text" : "an empty title", TITLE);
      return;
    }
    line(at)
        .ifPresent(
            line -> {
              titles.put(line, text.get().getValue().strip());
              decided(at, Decision.Kind.TITLE, capture, line);
            });
  }

  private void date(String capture, ScalarNode at, Node node, Map<Integer, LocalDate> dates) {
    String written = one(node).map(ScalarNode::getValue).orElse("a list");
    try {
      LocalDate day = LocalDate.parse(written);
      line(at)
          .ifPresent(
              line -> {
                dates.put(line, day);
                decided(at, Decision.Kind.DATE, capture, line);
              });
    } catch (DateTimeParseException e) {
      yaml.wrong(node, "not a date: " + written, "write it as 2025-09-05");
    }
  }

  private static Optional<ScalarNode> one(Node node) {
    return node instanceof ScalarNode text ? Optional.of(text) : Optional.empty();
  }

  private void decided(Node stated, Decision.Kind kind, String capture, int line) {
    decisions.add(new Decision(YamlFile.line(stated), kind, capture, line, ""));
  }

  private Optional<Integer> line(ScalarNode text) {
    if (text.getValue().matches("[1-9][0-9]{0,8}")) {
      return Optional.of(Integer.valueOf(text.getValue()));
    }
    String hint = "write the line that the source page shows";
    yaml.wrong(text, "not a line number: " + text.getValue(), hint);
    return Optional.empty();
  }
}
