package org.newsbook.desk;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML text, and where in it each node stands; places are indexes of its characters. */
record YamlPlaces(String text) {

  /** Nothing where nothing is said. */
  Optional<Node> root() {
    try {
      return new Compose(LoadSettings.builder().build()).composeString(text);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
      throw new CorrectionsText.Unwritable(
          "corrections.yaml:" + line + ": not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new CorrectionsText.Unwritable("corrections.yaml: not YAML: " + e.getMessage());
    }
  }

  String newLine() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  static boolean isBlock(Node node) {
    return node instanceof CollectionNode<?> all && all.getFlowStyle() == FlowStyle.BLOCK;
  }

  static NodeTuple last(MappingNode mapping) {
    return mapping.getValue().get(mapping.getValue().size() - 1);
  }

  static int column(Node node) {
    return node.getStartMark().map(Mark::getColumn).orElse(0);
  }

  int start(Node node) {
    return place(node.getStartMark());
  }

  /** Behind the last letter; that of a block alone would be where the next one starts. */
  int end(Node node) {
    if (isBlock(node) && node instanceof MappingNode mapping) {
      return end(last(mapping).getValueNode());
    }
    if (isBlock(node) && node instanceof SequenceNode list) {
      return end(list.getValue().get(list.getValue().size() - 1));
    }
    int end = place(node.getEndMark());
    return end > 0 && text.charAt(end - 1) == '\n' ? end - 1 : end;
  }

  private int place(Optional<Mark> mark) {
    return text.offsetByCodePoints(0, mark.map(Mark::getIndex).orElse(0));
  }

  int lineStart(int place) {
    return text.lastIndexOf('\n', place - 1) + 1;
  }

  /** Where the comment begins that says why what stands on the line below was decided. */
  int reason(int lineStart) {
    for (int at = lineStart; at > 0; ) {
      at = lineStart(at - 1);
      String comment = text.substring(at, lineEnd(at)).strip();
      if (comment.matches("#\\s*why:.*")) {
        return at;
      }
      if (!comment.startsWith("#")) {
        break;
      }
    }
    return lineStart;
  }

  int nextLine(int place) {
    int end = text.indexOf('\n', place);
    return end < 0 ? text.length() : end + 1;
  }

  int lineEnd(int place) {
    int end = text.indexOf('\n', place);
    return end < 0 ? text.length() : end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }
}
