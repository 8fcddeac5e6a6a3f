package org.newsbook.correction;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsbook.problem.Nearest;
import org.newsbook.problem.Problems;
import org.newsbook.problem.YamlFile;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads corrections.yaml, each section by its shape. */
final class CorrectionsFile {
  private static final String BEHIND = "write it behind the colon, as in 52: Three states meet";

  private static final String EXAMPLE =
      "as in language: de, addresses: {1: https://example.org/storm}";

  private final YamlFile yaml;
  private final List<Decision> decisions = new ArrayList<>();
  private final Map<String, List<Decision>> ofLine = new HashMap<>();

  CorrectionsFile(Path file, Problems problems) {
    yaml = new YamlFile(file, "write sections: " + words(""), problems);
  }

  Corrections read() {
    yaml.root().ifPresent(root -> sections(root, "", ""));
    return new Corrections(decisions);
  }

  private static String words(String in) {
    return String.join(", ", Correction.words(in));
  }

  private void sections(Node node, String in, String capture) {
    yaml.eachOfAll(
        node,
        (key, value) ->
            Correction.of(key.getValue(), in)
                .ifPresentOrElse(kind -> decide(kind, capture, value), () -> unknown(key, in)));
  }

  private void unknown(ScalarNode key, String in) {
    String word = key.getValue();
    String message = (in.isEmpty() ? "unknown section '" : "unknown decision '") + word + "'";
    String hint = Nearest.hint(word, Correction.words(in), "known are " + words(in));
    if (Nearest.to(word, Correction.words(in)).filter(Correction.DROP.word()::equals).isPresent()) {
      throw yaml.stop(key, message, hint);
    }
    yaml.wrong(key, message, hint);
  }

  private void decide(Correction kind, String capture, Node node) {
    switch (kind.shape()) {
      case TEXT, DAY ->
          written(kind, node).ifPresent(text -> decided(node, kind, capture, 0, List.of(text)));
      case CAPTURES -> yaml.eachOfAll(node, this::capture);
      case SECTIONS -> sections(node, kind.word(), capture);
      case GROUPS -> YamlFile.items(node).forEach(group -> group(kind, group));
      case LINES, LINES_OR_ALL ->
          yaml.texts(node).forEach(at -> atLine(kind, capture, at, List.of()));
      case LINE_TO_TEXT, LINE_TO_DAY ->
          yaml.each(
              node,
              (at, value) ->
                  written(kind, value).ifPresent(text -> atLine(kind, capture, at, List.of(text))));
      case TEXT_TO_TEXT ->
          yaml.each(
              node,
              (form, value) ->
                  written(kind, value)
                      .ifPresent(
                          text -> decided(form, kind, capture, 0, List.of(form.getValue(), text))));
      case TEXTS -> yaml.texts(node).forEach(text -> name(kind, capture, text));
    }
  }

  private void capture(ScalarNode key, Node node) {
    if (key.getValue().isBlank()) {
      yaml.wrong(key, "no capture: ''", "name it as in captures/notes.txt");
      return;
    }
    decided(key, Correction.CAPTURES, key.getValue(), 0, List.of());
    sections(node, Correction.CAPTURES.word(), key.getValue());
  }

  private void group(Correction kind, Node group) {
    List<String> values =
        yaml.texts(group).stream().map(ScalarNode::getValue).map(String::strip).toList();
    if (values.size() < 2 || values.contains("")) {
      yaml.wrong(group, "not two or more under " + kind.word(), "write lists: [[one, another]]");
    } else {
      decided(group, kind, "", 0, values);
    }
  }

  private void atLine(Correction kind, String capture, ScalarNode at, List<String> values) {
    boolean all = kind.shape() == Correction.Shape.LINES_OR_ALL && at.getValue().equals("all");
    if (all || at.getValue().matches("[1-9][0-9]{0,8}")) {
      decided(at, kind, capture, all ? 0 : Integer.parseInt(at.getValue()), values);
      return;
    }
    String message = "not a line number: " + at.getValue();
    String hint = "write the line that the source page shows";
    if (kind == Correction.DROP) {
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

  private void name(Correction kind, String capture, ScalarNode text) {
    String name = text.getValue().strip();
    if (name.isEmpty() || !text.getTag().equals(Tag.STR)) {
      yaml.wrong(
          text, "no name: '" + name + "'", "write it as the captures do, in quotes if need be");
    } else {
      decided(text, kind, capture, 0, List.of(name));
    }
  }

  /** The first of two that contradict each other holds. */
  private void decided(
      Node stated, Correction kind, String capture, int line, List<String> values) {
    Decision decision = new Decision(YamlFile.line(stated), kind, capture, line, values);
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
