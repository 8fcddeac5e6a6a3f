package org.newsbook.correction;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Problems;
import org.newsbook.problem.YamlFile;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads corrections.yaml. */
final class CorrectionsFile {
  private static final String SHAPE =
      "write captures: with starts, joins, titles and dates under each path, and notNames:";

  private final YamlFile yaml;
  private final Problems problems;
  private final Map<String, CaptureCorrection> captures = new TreeMap<>();
  private final Set<String> notNames = new TreeSet<>();

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
    return new Corrections(captures, notNames);
  }

  private void section(ScalarNode key, Node value) {
    switch (key.getValue()) {
      case "captures" -> yaml.each(value, this::capture);
      case "notNames" -> yaml.texts(value).forEach(text -> notNames.add(text.getValue()));
      default -> yaml.wrong(key, "unknown section '" + key.getValue() + "'", SHAPE);
    }
  }

  private void capture(ScalarNode path, Node decisions) {
    Set<Integer> starts = new TreeSet<>();
    Set<Integer> joins = new TreeSet<>();
    Map<Integer, String> titles = new TreeMap<>();
    Map<Integer, LocalDate> dates = new TreeMap<>();
    yaml.each(
        decisions,
        (key, value) -> {
          switch (key.getValue()) {
            case "starts" -> yaml.texts(value).forEach(text -> line(text).ifPresent(starts::add));
            case "joins" -> yaml.texts(value).forEach(text -> line(text).ifPresent(joins::add));
            case "titles" -> yaml.each(value, (at, title) -> title(at, title, titles));
            case "dates" -> yaml.each(value, (at, date) -> date(at, date, dates));
            default -> yaml.wrong(key, "unknown decision '" + key.getValue() + "'", SHAPE);
          }
        });
    captures.put(path.getValue(), new CaptureCorrection(starts, joins, titles, dates));
  }

  private void title(ScalarNode at, Node title, Map<Integer, String> titles) {
    for (ScalarNode text : yaml.texts(title)) {
      if (text.getValue().isBlank()) {
        String hint = "write the title after its line, as in 52: Three states meet";
        yaml.wrong(text, "an empty title", hint);
      } else {
        line(at).ifPresent(line -> titles.put(line, text.getValue().strip()));
      }
    }
  }

  private void date(ScalarNode at, Node date, Map<Integer, LocalDate> dates) {
    for (ScalarNode text : yaml.texts(date)) {
      try {
        LocalDate day = LocalDate.parse(text.getValue());
        line(at).ifPresent(line -> dates.put(line, day));
      } catch (DateTimeParseException e) {
        yaml.wrong(text, "not a date: " + text.getValue(), "write it as 2025-09-05");
      }
    }
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
