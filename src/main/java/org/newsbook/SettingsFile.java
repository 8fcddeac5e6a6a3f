package org.newsbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsbook.digest.Edition;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;
import org.newsbook.theme.NamedTheme;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads newsbook.yaml node by node, so that each mistake is named with its own line. */
final class SettingsFile {
  private static final String HINT = "write 'key: value' lines, as in title: My digest";
  private static final String KEYS =
      "the settings are title, description, address, language, text, budgets, themes";
  private static final String THEME =
      "write '- title: Trade' and below it 'words: [tariffs, customs]'";

  private final Path file;
  private final Problems problems;
  private final Map<String, String> texts = new HashMap<>();
  private final LimitSettings limits;
  private final List<NamedTheme> themes = new ArrayList<>();

  SettingsFile(Path file, Problems problems) {
    this.file = file;
    this.problems = problems;
    limits = new LimitSettings(file.toString());
  }

  Settings read() {
    if (Files.exists(file)) {
      root().ifPresent(this::settings);
    }
    Edition edition =
        new Edition(
            texts.getOrDefault("title", "Newsbook"),
            texts.getOrDefault("description", "A digest of news captures."),
            Optional.ofNullable(texts.get("address")).map(a -> a.endsWith("/") ? a : a + "/"),
            texts.getOrDefault("language", "en"));
    return new Settings(edition, limits.limits(), themes);
  }

  private Optional<Node> root() {
    try {
      return new Compose(LoadSettings.builder().build()).composeString(Files.readString(file));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw stopped(line, "not YAML: " + e.getProblem(), e);
    } catch (YamlEngineException | IOException e) {
      throw stopped(0, "cannot be read: " + e.getMessage(), e);
    }
  }

  private BuildStopped stopped(int line, String message, Exception e) {
    return new BuildStopped(Problem.error(file.toString(), line, message, HINT), e);
  }

  private void settings(Node root) {
    if (!(root instanceof MappingNode mapping)) {
      throw new BuildStopped(Problem.error(file.toString(), 1, "not a list of settings", HINT));
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String key = text(tuple.getKeyNode()).orElse("");
      Node value = tuple.getValueNode();
      switch (key) {
        case "title", "description", "address", "language" ->
            text(value)
                .ifPresentOrElse(text -> texts.put(key, text), () -> unlessEmpty(value, key, HINT));
        case "text" -> limits.text(value);
        case "budgets" -> limits.budgets(value);
        case "themes" -> themes(value);
        default -> wrong(tuple.getKeyNode(), "unknown setting '" + key + "'", KEYS);
      }
    }
  }

  private void unlessEmpty(Node value, String key, String hint) {
    if (!(value instanceof ScalarNode)) {
      wrong(value, "the setting '" + key + "' is no text", hint);
    }
  }

  private void themes(Node node) {
    if (node instanceof SequenceNode list) {
      list.getValue().forEach(this::theme);
    } else {
      wrong(node, "'themes' is no list", THEME);
    }
  }

  private void theme(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      wrong(node, "a theme without title and words", THEME);
      return;
    }
    String title = "";
    List<String> words = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = text(tuple.getKeyNode()).orElse("");
      switch (key) {
        case "title" -> title = text(tuple.getValueNode()).orElse("");
        case "words" -> words(tuple.getValueNode(), words);
        default -> wrong(tuple.getKeyNode(), "unknown key '" + key + "' of a theme", THEME);
      }
    }
    String named = title;
    if (named.isEmpty() || words.isEmpty()) {
      wrong(node, "a theme without " + (named.isEmpty() ? "title" : "words"), THEME);
    } else if (themes.stream().anyMatch(t -> t.title().equals(named))) {
      wrong(node, "a second theme with the title '" + named + "'", "join the words of both");
    } else {
      themes.add(new NamedTheme(named, words, line(node)));
    }
  }

  private void words(Node node, List<String> words) {
    List<Node> items = node instanceof SequenceNode list ? list.getValue() : List.of(node);
    for (Node item : items) {
      text(item).ifPresentOrElse(words::add, () -> wrong(item, "a word that is no text", THEME));
    }
  }

  private static Optional<String> text(Node node) {
    return node instanceof ScalarNode scalar
        ? Optional.of(scalar.getValue().strip()).filter(t -> !t.isEmpty())
        : Optional.empty();
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  private void wrong(Node node, String message, String hint) {
    problems.add(Problem.error("newsbook.yaml", line(node), message, hint));
  }
}
