package org.newsbook.problem;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML file that an editor wrote, read node by node, so that each mistake is named with its own
 * line and the rest holds.
 */
public final class YamlFile {
  private static final LoadSettings SETTINGS = LoadSettings.builder().build();

  /** In characters. */
  private static final int LARGEST = 3_000_000;

  private static final String FIRST_HOLDS = "join what both say; the first holds";

  private final Path file;
  private final String shape;
  private final Problems problems;

  /**
   * @param shape what such a file looks like, as a hint
   */
  public YamlFile(Path file, String shape, Problems problems) {
    this.file = file;
    this.shape = shape;
    this.problems = problems;
  }

  /**
   * Nothing where there is no file, or nothing in it.
   *
   * @throws BuildStopped where it cannot be read or is no YAML
   */
  public Optional<Node> root() {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(file)) {
      throw new BuildStopped(error(0, "is not a file", shape));
    }
    try {
      return composed(Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new BuildStopped(error(0, "is not UTF-8", "save it as UTF-8"), e);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private Optional<Node> composed(String text) {
    if (text.length() > LARGEST) {
      String message = "is larger than " + LARGEST / 1_000_000 + " MB";
      throw new BuildStopped(error(0, message, "take away what does not belong in it"));
    }
    try {
      return new Compose(SETTINGS).composeString(text);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new BuildStopped(error(line, "not YAML: " + e.getProblem(), shape), e);
    } catch (ReaderException e) {
      int line = (int) text.codePoints().limit(e.getPosition()).filter(c -> c == '\n').count() + 1;
      String message = "a character that no text holds: U+%04X".formatted(e.getCodePoint());
      throw new BuildStopped(error(line, message, "take it away"), e);
    } catch (YamlEngineException e) { // few are not marked: of aliases, that they are too many
      String message = "not YAML: " + e.getMessage();
      String hint = "write out what each *alias stands for";
      throw new BuildStopped(error(alias(text), message, hint), e);
    } catch (StackOverflowError e) {
      throw new BuildStopped(error(0, "not YAML: lists in lists without end", shape), e);
    }
  }

  /** The line of the first alias; 0 where there is none. */
  private static int alias(String text) {
    for (Event event : new Parse(SETTINGS).parseString(text)) {
      if (event instanceof AliasEvent) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
      }
    }
    return 0;
  }

  /**
   * Each key of a mapping and what stands there; anything but a mapping is a problem, and so is a
   * key that stands a second time: the first holds.
   */
  public void each(Node node, BiConsumer<ScalarNode, Node> use) {
    each(node, use, false);
  }

  /** The same where nothing may be overlooked: a key that stands a second time holds too. */
  public void eachOfAll(Node node, BiConsumer<ScalarNode, Node> use) {
    each(node, use, true);
  }

  private void each(Node node, BiConsumer<ScalarNode, Node> use, boolean twice) {
    if (node instanceof MappingNode mapping) {
      Map<String, Integer> lines = new HashMap<>();
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
          Integer before = lines.putIfAbsent(key.getValue(), line(key));
          if (before != null) {
            String hint = twice ? "join what both say" : FIRST_HOLDS;
            wrong(key, "'" + key.getValue() + "' stands on line " + before + " too", hint);
          }
          if (before == null || twice) {
            use.accept(key, tuple.getValueNode());
          }
        } else {
          wrong(tuple.getKeyNode(), "a key that is no word", shape);
        }
      }
    } else {
      wrong(node, "no 'key: value' lines where some should stand", shape);
    }
  }

  /**
   * What comments say behind a word that they begin with, by the line that they are on: their own,
   * or where they stand alone the next that says something. Such a comment may have several lines.
   */
  public Map<Integer, String> comments(String word) {
    Pattern behind = Pattern.compile("\\s#\\s*" + Pattern.quote(word) + "\\s*(\\S.*)");
    Map<Integer, String> comments = new TreeMap<>();
    String above = "";
    int number = 0;
    for (String line : lines()) {
      number++;
      String text = line.strip();
      Matcher said = behind.matcher(" " + text);
      if (text.startsWith("#")) {
        String more = text.substring(1).strip();
        above = said.lookingAt() ? said.group(1) : above.isEmpty() ? "" : above + " " + more;
      } else {
        String one = said.find() ? said.group(1) : text.isEmpty() ? "" : above;
        if (!one.isEmpty()) {
          comments.put(number, one);
        }
        above = "";
      }
    }
    return comments;
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private BuildStopped unreadable(IOException e) {
    return new BuildStopped(error(0, "cannot be read: " + e.getMessage(), shape), e);
  }

  /** The texts of a list, or the one text. */
  public List<ScalarNode> texts(Node node) {
    List<ScalarNode> texts = new ArrayList<>();
    for (Node item : items(node)) {
      if (item instanceof ScalarNode text) {
        texts.add(text);
      } else {
        wrong(item, "a list or mapping where a word should stand", shape);
      }
    }
    return texts;
  }

  /** The keys of a mapping as they stand, each with its node, in the file's order. */
  public static List<ScalarNode> keys(Node node) {
    return node instanceof MappingNode mapping
        ? mapping.getValue().stream()
            .map(NodeTuple::getKeyNode)
            .filter(ScalarNode.class::isInstance)
            .map(ScalarNode.class::cast)
            .toList()
        : List.of();
  }

  /** The items of a list, or the one that stands in its place. */
  public static List<Node> items(Node node) {
    return node instanceof SequenceNode list ? list.getValue() : List.of(node);
  }

  /** 1-based. */
  public static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  public void wrong(Node node, String message, String hint) {
    wrong(line(node), message, hint);
  }

  public void wrong(int line, String message, String hint) {
    problems.add(error(line, message, hint));
  }

  /** For a mistake that must not be overlooked. */
  public BuildStopped stop(Node node, String message, String hint) {
    return new BuildStopped(error(line(node), message, hint));
  }

  private Problem error(int line, String message, String hint) {
    return Problem.error(file.getFileName().toString(), line, message, hint);
  }
}
