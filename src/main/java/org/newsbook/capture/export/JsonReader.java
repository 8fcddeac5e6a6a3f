package org.newsbook.capture.export;

import java.util.List;
import java.util.Optional;
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

  /** Nothing where it is no JSON, or holds nothing that is known. */
  public static Optional<Capture> read(String path, SourceText source, Problems problems) {
    Optional<JsonTree> tree = JsonTree.parse(source.text());
    if (tree.isEmpty()) {
      return Optional.empty();
    }
    List<Part> parts =
        tree.get().has("messages")
            ? MessageHistory.parts(tree.get())
            : entries(path, tree.get(), source, problems);
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Capture(path, Format.HTML, source.lines(), parts));
  }

  private static List<Part> entries(
      String path, JsonTree tree, SourceText source, Problems problems) {
    List<JsonTree> items =
        tree.items().isEmpty()
            ? LISTS.stream().flatMap(key -> tree.items(key).stream()).toList()
            : tree.items();
    Optional<String> outlet = tree.text("title").filter(t -> tree.has("version"));
    return ExportedEntry.parts(path, items, outlet, source, problems);
  }
}
