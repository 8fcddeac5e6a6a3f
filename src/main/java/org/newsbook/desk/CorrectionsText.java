package org.newsbook.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsbook.problem.YamlFile;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The text of corrections.yaml, changed at the place of an entry and nowhere else: comments, order
 * and the writer's own way stay. A change gives another in.text().
 */
record CorrectionsText(YamlPlaces in) {
  private static final int STEP = 2;

  /** An entry that cannot be written, and why. */
  static final class Unwritable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unwritable(String why) {
      super(why);
    }
  }

  CorrectionsText(String text) {
    this(new YamlPlaces(text));
  }

  String text() {
    return in.text();
  }

  /** Whether something stands under these keys. */
  boolean holds(List<Scalar> keys) {
    return find(keys).rest().isEmpty();
  }

  /** The key of the mapping there under which a value stands. */
  Optional<Scalar> keyOf(List<Scalar> keys, Scalar value) {
    return Optional.of(find(keys)).filter(there -> there.rest().isEmpty()).stream()
        .flatMap(there -> parts(there.node()).stream())
        .filter(part -> said(part.getValueNode()).equals(value.value()))
        .map(part -> Scalar.text(said(part.getKeyNode())))
        .findFirst();
  }

  /** Puts an item into the list under these keys; one that is there already stays. */
  CorrectionsText add(List<Scalar> keys, Scalar item) {
    Found found = find(keys);
    if (!found.rest().isEmpty()) {
      return insert(found, "[" + item.yaml() + "]");
    }
    Node node = found.node();
    if (node instanceof SequenceNode list) {
      return isIn(list, item) ? this : addTo(list, item);
    }
    ScalarNode one = scalar(node);
    if (isNothing(one)) {
      return change(in.start(one), in.start(one), " [" + item.yaml() + "]");
    }
    if (one.getValue().equals(item.value())) {
      return this;
    }
    String before = in.text().substring(in.start(one), in.end(one));
    boolean first = item.before(one.getValue());
    String both = first ? item.yaml() + ", " + before : before + ", " + item.yaml();
    return change(in.start(one), in.end(one), "[" + both + "]");
  }

  /** Writes a value under these keys, in the place of one that stood there. */
  CorrectionsText put(List<Scalar> keys, Scalar value) {
    Found found = find(keys);
    if (!found.rest().isEmpty()) {
      return insert(found, value.yaml());
    }
    ScalarNode one = scalar(found.node());
    return change(in.start(one), in.end(one), (isNothing(one) ? " " : "") + value.yaml());
  }

  /**
   * Takes an item out of the list under these keys, or a key out of the mapping there; that too
   * where it was the last.
   */
  CorrectionsText remove(List<Scalar> keys, Scalar item) {
    Found found = find(keys);
    List<NodeTuple> parts = found.rest().isEmpty() ? parts(found.node()) : List.of();
    for (int i = 0; i < parts.size(); i++) {
      if (said(parts.get(i).getKeyNode()).equals(item.value())) {
        if (parts.size() == 1 && !keys.isEmpty()) {
          return remove(keys.subList(0, keys.size() - 1), keys.get(keys.size() - 1));
        }
        int from = in.start(parts.get(i).getKeyNode());
        int to = in.end(parts.get(i).getValueNode());
        if (YamlPlaces.isBlock(found.node())) {
          return change(in.reason(in.lineStart(from)), in.nextLine(to), "");
        }
        return i > 0
            ? change(in.end(parts.get(i - 1).getValueNode()), to, "")
            : change(from, in.start(parts.get(1).getKeyNode()), "");
      }
    }
    return this;
  }

  /** Of a mapping or a list, whose items are key and value in one. */
  private static List<NodeTuple> parts(Node node) {
    return node instanceof MappingNode mapping
        ? mapping.getValue()
        : YamlFile.items(node).stream().map(item -> new NodeTuple(item, item)).toList();
  }

  /** As {@link Scalar#value}. */
  private static String said(Node node) {
    return node instanceof ScalarNode one
        ? one.getValue()
        : YamlFile.items(node).stream()
            .map(item -> item == node ? "" : said(item))
            .collect(Collectors.joining(", ", "[", "]"));
  }

  /**
   * How far the keys lead.
   *
   * @param deepest node that is there; nothing in an empty file
   * @param rest keys that are not there yet
   */
  private record Found(Optional<Node> deepest, List<Scalar> rest) {
    Node node() {
      return deepest.orElseThrow(() -> new Unwritable("corrections.yaml is empty"));
    }
  }

  private Found find(List<Scalar> keys) {
    Optional<Node> at = in.root();
    for (int i = 0; i < keys.size(); i++) {
      if (at.isEmpty() || at.get() instanceof ScalarNode nothing && isNothing(nothing)) {
        return new Found(at, keys.subList(i, keys.size()));
      }
      if (!(at.get() instanceof MappingNode mapping)) {
        throw byHand(at.get());
      }
      Scalar key = keys.get(i);
      Optional<Node> next =
          mapping.getValue().stream()
              .filter(tuple -> isKey(tuple, key))
              .map(NodeTuple::getValueNode)
              .findFirst();
      if (next.isEmpty()) {
        return new Found(at, keys.subList(i, keys.size()));
      }
      at = next;
    }
    return new Found(at, List.of());
  }

  /** Writes keys that are not there yet, each on a line of its own where the file does so. */
  private CorrectionsText insert(Found found, String leaf) {
    if (found.deepest().isEmpty()) {
      return change(
          in.text().length(), in.text().length(), onNewLine(lines(found.rest(), 0, leaf)));
    }
    Node at = found.node();
    if (at instanceof MappingNode mapping && !YamlPlaces.isBlock(mapping)) {
      boolean empty = mapping.getValue().isEmpty();
      int place = empty ? in.start(mapping) + 1 : in.end(YamlPlaces.last(mapping).getValueNode());
      return change(place, place, (empty ? "" : ", ") + inBraces(found.rest(), leaf));
    }
    int column =
        at instanceof MappingNode mapping
            ? YamlPlaces.column(mapping)
            : in.text()
                    .substring(in.lineStart(in.start(at)), in.start(at))
                    .replaceAll("\\S.*", "")
                    .length()
                + STEP;
    int place = in.lineEnd(in.end(at));
    return change(place, place, in.newLine() + lines(found.rest(), column, leaf));
  }

  private static String lines(List<Scalar> keys, int column, String leaf) {
    StringBuilder lines = new StringBuilder();
    int indent = column;
    for (Scalar key : keys) {
      lines.append(indent == column ? "" : "\n").append(" ".repeat(indent)).append(key.yaml());
      lines.append(':');
      indent += STEP;
    }
    return lines.append(' ').append(leaf).toString();
  }

  private static String inBraces(List<Scalar> keys, String leaf) {
    String inner = leaf;
    for (int i = keys.size() - 1; i >= 0; i--) {
      inner = keys.get(i).yaml() + ": " + (i == keys.size() - 1 ? leaf : "{" + inner + "}");
    }
    return inner;
  }

  private String onNewLine(String lines) {
    return (in.text().isEmpty() || in.text().endsWith("\n") ? "" : in.newLine())
        + lines
        + in.newLine();
  }

  private static boolean isIn(SequenceNode list, Scalar item) {
    return list.getValue().stream().anyMatch(node -> said(node).equals(item.value()));
  }

  /** Lines stay in their order; what is no line goes to the end. */
  private CorrectionsText addTo(SequenceNode list, Scalar item) {
    List<Node> items = list.getValue();
    int after = 0;
    for (Node node : items) {
      boolean earlier = node instanceof ScalarNode one && item.before(one.getValue());
      after += earlier ? 0 : 1;
    }
    if (YamlPlaces.isBlock(list)) {
      String entry = " ".repeat(YamlPlaces.column(list)) + "- " + item.yaml();
      return after == 0
          ? change(in.lineStart(in.start(list)), in.lineStart(in.start(list)), entry + in.newLine())
          : change(
              in.lineEnd(in.end(items.get(after - 1))),
              in.lineEnd(in.end(items.get(after - 1))),
              in.newLine() + entry);
    }
    int place = after > 0 ? in.end(items.get(after - 1)) : in.start(list) + 1;
    String comma = items.isEmpty() ? "" : ", ";
    return change(place, place, after > 0 ? comma + item.yaml() : item.yaml() + comma);
  }

  /** The rest stands as it stood, which a mistake here would break: then nothing is written. */
  private CorrectionsText change(int from, int to, String by) {
    String lines = by.replace("\r\n", "\n").replace("\n", in.newLine());
    CorrectionsText changed =
        new CorrectionsText(in.text().substring(0, from) + lines + in.text().substring(to));
    changed.in.root();
    return changed;
  }

  private static ScalarNode scalar(Node node) {
    if (node instanceof ScalarNode one) {
      return one;
    }
    throw byHand(node);
  }

  private static Unwritable byHand(Node node) {
    return new Unwritable(
        "corrections.yaml:"
            + YamlFile.line(node)
            + ": something else stands there; write this decision by hand");
  }

  private static boolean isNothing(ScalarNode node) {
    return node.getValue().isEmpty() && node.isPlain();
  }

  private static boolean isKey(NodeTuple tuple, Scalar key) {
    return tuple.getKeyNode() instanceof ScalarNode is && is.getValue().equals(key.value());
  }
}
