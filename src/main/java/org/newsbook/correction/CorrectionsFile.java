package org.newsbook.correction;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsbook.problem.Nearest;
import org.newsbook.problem.Problems;
import org.newsbook.problem.YamlFile;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads corrections.yaml, each section by its shape, and why an editor decided so. */
final class CorrectionsFile {
  private static final String BEHIND = "write it behind the colon, as in 52: Three states meet";

  private static final String EXAMPLE =
      "as in language: de, addresses: {1: https://example.org/storm}";

  /** What a comment begins with that is meant for readers. */
  private static final String WHY = "why:";

  private final YamlFile yaml;
  private final Map<Integer, String> reasons = new TreeMap<>();
  private final Set<Integer> met = new HashSet<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final Map<String, List<Decision>> ofLine = new HashMap<>();

  CorrectionsFile(Path file, Problems problems) {
    yaml = new YamlFile(file, "write sections: " + words(""), problems);
  }

  /** What decisions have in common that stand in one place: what is said, of which capture. */
  private record Under(Correction kind, String capture, String why) {}

  Corrections read() {
    yaml.root()
        .ifPresent(
            root -> {
              reasons.putAll(yaml.comments(WHY));
              sections(root, "", "", "");
            });
    for (int line : reasons.keySet()) {
      if (!met.contains(line)) {
        yaml.wrong(line, "a reason, and no decision", "write it behind one, or in the line above");
      }
    }
    return new Corrections(decisions);
  }

  /** That on a line itself goes before one for all that stands there. */
  private String why(Node stated, String all) {
    int line = YamlFile.line(stated);
    met.add(line);
    return reasons.getOrDefault(line, all);
  }

  private static String words(String in) {
    return String.join(", ", Correction.words(in));
  }

  private void sections(Node node, String in, String capture, String why) {
    yaml.eachOfAll(
        node,
        (key, value) ->
            Correction.of(key.getValue(), in)
                .ifPresentOrElse(
                    kind -> decide(new Under(kind, capture, why(key, why)), value),
                    () -> unknown(key, value, in)));
  }

  private void unknown(ScalarNode key, Node value, String in) {
    String word = key.getValue();
    String message = (in.isEmpty() ? "unknown section '" : "unknown decision '") + word + "'";
    String hint = Nearest.hint(word, Correction.words(in), "known are " + words(in));
    if (isTakedown(word) || holdsTakedown(value)) {
      String why = in.isEmpty() ? ", and something is to be taken down" : "";
      throw yaml.stop(key, message + why, hint);
    }
    yaml.wrong(key, message, hint);
  }

  private static boolean isTakedown(String word) {
    return Nearest.to(word, Correction.words(Correction.CAPTURES.word()))
        .filter(Correction.DROP.word()::equals)
        .isPresent();
  }

  /** Of one capture, or of several by their paths. */
  private static boolean holdsTakedown(Node node) {
    return node instanceof MappingNode mapping
        && mapping.getValue().stream()
            .anyMatch(
                tuple ->
                    tuple.getKeyNode() instanceof ScalarNode key && isTakedown(key.getValue())
                        || holdsTakedown(tuple.getValueNode()));
  }

  private void decide(Under here, Node node) {
    switch (here.kind().shape()) {
      case TEXT, DAY ->
          written(here.kind(), node).ifPresent(text -> decided(node, here, 0, List.of(text)));
      case CAPTURES -> yaml.eachOfAll(node, (path, said) -> capture(path, said, here.why()));
      case SECTIONS -> sections(node, here.kind().word(), here.capture(), here.why());
      case GROUPS -> YamlFile.items(node).forEach(group -> group(here, group));
      case LINES, LINES_OR_ALL -> yaml.texts(node).forEach(at -> atLine(here, at, List.of()));
      case LINE_TO_TEXT, LINE_TO_DAY ->
          yaml.each(
              node,
              (at, value) ->
                  written(here.kind(), value).ifPresent(text -> atLine(here, at, List.of(text))));
      case TEXT_TO_TEXT ->
          yaml.each(
              node,
              (form, value) ->
                  written(here.kind(), value)
                      .ifPresent(text -> decided(form, here, 0, List.of(form.getValue(), text))));
      case TEXTS -> yaml.texts(node).forEach(text -> name(here, text));
    }
  }

  private void capture(ScalarNode key, Node node, String why) {
    String path = key.getValue();
    if (path.isBlank()) {
      yaml.wrong(key, "no capture: ''", "name it as in captures/notes.txt");
      return;
    }
    decided(key, new Under(Correction.CAPTURES, path, why), 0, List.of());
    sections(node, Correction.CAPTURES.word(), path, why(key, why));
  }

  private void group(Under here, Node group) {
    List<String> values =
        yaml.texts(group).stream().map(ScalarNode::getValue).map(String::strip).toList();
    if (values.size() < 2 || values.contains("")) {
      String message = "not two or more under " + here.kind().word();
      yaml.wrong(group, message, "write lists: [[one, another]]");
    } else {
      decided(group, here, 0, values);
    }
  }

  private void atLine(Under here, ScalarNode at, List<String> values) {
    boolean all =
        here.kind().shape() == Correction.Shape.LINES_OR_ALL && at.getValue().equals("all");
    if (all || at.getValue().matches("[1-9][0-9]{0,8}")) {
      decided(at, here, all ? 0 : Integer.parseInt(at.getValue()), values);
      return;
    }
    String message = "not a line number: " + at.getValue();
    String hint = "write the line that the source page shows";
    if (here.kind() == Correction.DROP) {
      throw yaml.stop(at, message, hint + ", or all");
    }
    yaml.wrong(at, message, hint);
  }

  /** A text, or a day. */
  private Optional<String> written(Correction kind, Node node) {
    String text = node instanceof ScalarNode one ? one.getValue().strip() : "";
    if (kind.shape().isDay()) {
      try {
        return Optional.of(LocalDate.parse(text).toString());
      } catch (DateTimeParseException e) {
        yaml.wrong(node, "not a date: " + text, "write it as 2025-09-05");
        return Optional.empty();
      }
    }
    if (text.isEmpty()) {
      String what = node instanceof ScalarNode ? "an empty text" : "a list where a text should be";
      yaml.wrong(node, what + " under " + kind.word(), BEHIND);
    }
    if (!text.isEmpty() && !kind.allows(text)) {
      List<String> known = kind.choices();
      String hint = known.isEmpty() ? EXAMPLE : "known are " + String.join(", ", known);
      yaml.wrong(
          node,
          "cannot be under " + kind.word() + ": '" + text + "'",
          Nearest.hint(text, known, hint));
    }
    return Optional.of(text).filter(t -> !t.isEmpty() && kind.allows(t));
  }

  private void name(Under here, ScalarNode text) {
    String name = text.getValue().strip();
    if (name.isEmpty() || !text.getTag().equals(Tag.STR)) {
      yaml.wrong(
          text, "no name: '" + name + "'", "write it as the captures do, in quotes if need be");
    } else {
      decided(text, here, 0, List.of(name));
    }
  }

  /** The first of two that contradict each other holds. */
  private void decided(Node stated, Under under, int line, List<String> values) {
    Correction kind = under.kind();
    String capture = under.capture();
    Decision decision =
        new Decision(YamlFile.line(stated), kind, capture, line, values, why(stated, under.why()));
    if (decision.isOfSeveral() && line > 0) {
      String message = kind.word() + " is said of the lines of one capture, not of several";
      String hint = "name the capture itself";
      if (kind == Correction.DROP) {
        throw yaml.stop(stated, message, hint + ", or drop: all");
      }
      yaml.wrong(stated, message, hint);
      return;
    }
    List<Decision> here = ofLine.computeIfAbsent(capture + ":" + line, place -> new ArrayList<>());
    Optional<Decision> contrary =
        here.stream().filter(d -> line > 0 && d.kind().excludes(kind)).findFirst();
    if (contrary.isPresent()) {
      String before = contrary.get().kind().word() + " on line " + contrary.get().statedOn();
      yaml.wrong(
          stated,
          "line " + line + " of " + capture + " is under " + before + " too",
          "leave it under " + kind.word() + " or under " + contrary.get().kind().word());
    } else {
      here.add(decision);
      decisions.add(decision);
    }
  }
}
