package org.newsbook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.newsbook.digest.Limits;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Problem;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Reads {@code text} and {@code budgets} of the settings node by node. A mistake stops the build
 * with its line: what is meant as a limit must not be overlooked.
 */
final class LimitSettings {
  private final String file;
  private final Map<String, Integer> budgets = new TreeMap<>();
  private Limits.Text text = Limits.Text.FULL;

  LimitSettings(String file) {
    this.file = file;
  }

  Limits limits() {
    return new Limits(text, budgets);
  }

  void text(Node node) {
    String written = scalar(node);
    text =
        Arrays.stream(Limits.Text.values())
            .filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(written))
            .findFirst()
            .orElseThrow(
                () ->
                    wrong(
                        node,
                        "no such choice for text: '" + written + "'",
                        "write full, excerpt or none"));
  }

  void budgets(Node node) {
    String hint =
        "write a line for each outlet under budgets:, as in   Daily Gazette: 120   (\"\" is for none)";
    if (!(node instanceof MappingNode outlets)) {
      throw wrong(node, "budgets without outlets", hint);
    }
    for (NodeTuple outlet : outlets.getValue()) {
      String words = scalar(outlet.getValueNode());
      if (!words.matches("[1-9][0-9]{0,8}")) {
        throw wrong(outlet.getValueNode(), "not a number of words: '" + words + "'", hint);
      }
      budgets.put(scalar(outlet.getKeyNode()), Integer.valueOf(words));
    }
  }

  private static String scalar(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  private BuildStopped wrong(Node node, String message, String hint) {
    int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    return new BuildStopped(Problem.error(file, line, message, hint));
  }
}
