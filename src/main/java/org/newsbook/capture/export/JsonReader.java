package org.newsbook.capture.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.JsonTree;
import org.newsbook.capture.Part;
import org.newsbook.capture.SourceText;
import org.newsbook.problem.Problems;

/** Reads JSON that holds articles: JSON Feed, read-later exports, message histories. */
public final class JsonReader {
  private static final List<String> LISTS =
      List.of("items", "articles", "entries", "list", "bookmarks", "highlights", "data", "results");

  private JsonReader() {}

  /**
   * Nothing where it holds nothing that is known.
   *
   * @param tree what of the source is JSON
   */
  public static Optional<Capture> read(
      String path, JsonTree tree, SourceText source, Problems problems) {
    List<Part> parts =
        histories(tree).flatMap(history -> MessageHistory.parts(history).stream()).toList();
    if (parts.isEmpty()) {
      parts = entries(path, tree, source, problems);
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Capture(path, Format.EXPORT, source.lines(), parts));
  }

  /** Of one channel, or of all of an account. */
  private static Stream<JsonTree> histories(JsonTree tree) {
    Stream<JsonTree> all = tree.at("chats").stream().flatMap(chats -> chats.items("list").stream());
    return Stream.concat(Stream.of(tree), all).filter(chat -> chat.has("messages"));
  }

  private static List<Part> entries(
      String path, JsonTree tree, SourceText source, Problems problems) {
    List<JsonTree> items =
        tree.items().isEmpty()
            ? LISTS.stream().flatMap(key -> tree.items(key).stream()).toList()
            : tree.items();
    if (items.isEmpty() && tree.fields().keySet().stream().anyMatch(ExportedEntry::tells)) {
      return ExportedEntry.parts(path, List.of(tree), Optional.empty(), source, problems);
    }
    Optional<String> outlet = tree.text("title").filter(t -> tree.has("version"));
    return ExportedEntry.parts(path, items, outlet, source, problems);
  }
}
