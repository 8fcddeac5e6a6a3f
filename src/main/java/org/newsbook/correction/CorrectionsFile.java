package org.newsbook.correction;

import java.io.IOException;
import java.nio.file.Files;
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
import java.util.function.BiConsumer;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads corrections.yaml node by node, so that each mistake is named with its own line. */
final class CorrectionsFile {
  private static final String SHAPE =
      "write captures: with starts, joins, titles and dates under each path, and notNames:";

  private final String name;
  private final Problems problems;
  private final Map<String, CaptureCorrection> captures = new TreeMap<>();
  private final Set<String> notNames = new TreeSet<>();

  CorrectionsFile(String name, Problems problems) {
    this.name = name;
    this.problems = problems;
  }

  Corrections read(Path file) {
    if (Files.notExists(file)) {
      return Corrections.NONE;
    }
    try {
      LoadSettings settings = LoadSettings.builder().build();
      Optional<Node> root = new Compose(settings).composeString(Files.readString(file));
      root.ifPresent(node -> each(node, this::section));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      problems.add(Problem.error(name, line, "not YAML: " + e.getProblem(), SHAPE));
    } catch (YamlEngineException | IOException e) {
      problems.add(Problem.error(name, 0, "cannot be read: " + e.getMessage(), SHAPE));
    }
    return new Corrections(captures, notNames);
  }

  private void section(ScalarNode key, Node value) {
    switch (key.getValue()) {
      case "captures" -> each(value, this::capture);
      case "notNames" -> texts(value).forEach(text -> notNames.add(text.getValue()));
      default -> wrong(key, "unknown section '" + key.getValue() + "'", SHAPE);
    }
  }

  private void capture(ScalarNode path, Node decisions) {
    Set<Integer> starts = new TreeSet<>();
    Set<Integer> joins = new TreeSet<>();
    Map<Integer, String> titles = new TreeMap<>();
    Map<Integer, LocalDate> dates = new TreeMap<>();
    each(
        decisions,
        (key, value) -> {
          switch (key.getValue()) {
            case "starts" -> texts(value).forEach(text -> line(text).ifPresent(starts::add));
            case "joins" -> texts(value).forEach(text -> line(text).ifPresent(joins::add));
            case "titles" -> each(value, (at, title) -> title(at, title, titles));
            case "dates" -> each(value, (at, date) -> date(at, date, dates));
            default -> wrong(key, "unknown decision '" + key.getValue() + "'", SHAPE);
          }
        });
    captures.put(path.getValue(), new CaptureCorrection(starts, joins, titles, dates));
  }

  private void title(ScalarNode at, Node title, Map<Integer, String> titles) {
    for (ScalarNode text : texts(title)) {
      if (text.getValue().isBlank()) {
        wrong(
            text, "an empty title", "write the title after its line, as in 52: Three states meet");
      } else {
        line(at).ifPresent(line -> titles.put(line, text.getValue().strip()));
      }
    }
  }

  private void date(ScalarNode at, Node date, Map<Integer, LocalDate> dates) {
    for (ScalarNode text : texts(date)) {
      try {
        LocalDate day = LocalDate.parse(text.getValue());
        line(at).ifPresent(line -> dates.put(line, day));
      } catch (DateTimeParseException e) {
        wrong(text, "not a date: " + text.getValue(), "write it as 2025-09-05");
      }
    }
  }

  private Optional<Integer> line(ScalarNode text) {
    if (text.getValue().matches("[1-9][0-9]{0,8}")) {
      return Optional.of(Integer.valueOf(text.getValue()));
    }
    wrong(
        text, "not a line number: " + text.getValue(), "write the line that the source page shows");
    return Optional.empty();
  }

  private void each(Node node, BiConsumer<ScalarNode, Node> use) {
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
          use.accept(key, tuple.getValueNode());
        } else {
          wrong(tuple.getKeyNode(), "a key that is no word", SHAPE);
        }
      }
    } else {
      wrong(node, "no 'key: value' lines where some should stand", SHAPE);
    }
  }

  /** The texts of a list, or the one text. */
  private List<ScalarNode> texts(Node node) {
    List<ScalarNode> texts = new ArrayList<>();
    List<? extends Node> nodes =
        node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    for (Node item : nodes) {
      if (item instanceof ScalarNode text) {
        texts.add(text);
      } else {
        wrong(item, "a list or mapping where a word should stand", SHAPE);
      }
    }
    return texts;
  }

  private void wrong(Node node, String message, String hint) {
    int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    problems.add(Problem.error(name, line, message, hint));
  }
}
