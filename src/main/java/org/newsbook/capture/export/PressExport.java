package org.newsbook.capture.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.Paragraphs;
import org.newsbook.capture.Part;

/**
 * The export of a press database or of a chat, known by its structure, whatever file it came in.
 */
public final class PressExport {
  /** One document in so many may be of a form of its own; half an export is none. */
  private static final int STRANGE = 10;

  private final List<PressDocument> documents = new ArrayList<>();
  private int missed;

  PressExport() {}

  /** The text cut into its documents; nothing where it is no such export. */
  public static Optional<Capture> in(Capture text) {
    List<String> lines = text.lines();
    return Stream.of(
            NexisText.documents(lines), FactivaText.documents(lines), ProQuestText.documents(lines))
        .filter(PressExport::isWhole)
        .findFirst()
        .map(export -> export.cut(text))
        .or(() -> ChatText.in(text));
  }

  /**
   * @param document nothing for a stretch that has the marks of a document and not its parts
   */
  void add(Optional<PressDocument> document) {
    document.ifPresentOrElse(documents::add, () -> missed++);
  }

  private boolean isWhole() {
    return missed * STRANGE <= documents.size() && !documents.isEmpty();
  }

  /** Where some are missing, what stands between those that are there may be text. */
  private Capture cut(Capture text) {
    List<String> lines = text.lines();
    Block.Kind kind = missed > 0 ? Block.Kind.PLAIN : Block.Kind.FURNITURE;
    List<Part> parts = new ArrayList<>();
    int at = 1;
    for (PressDocument document : documents) {
      parts.add(new Part(Paragraphs.lines(lines, at, document.start(), kind), Metadata.NONE));
      parts.add(document.part(lines));
      at = document.end();
    }
    parts.add(new Part(Paragraphs.lines(lines, at, lines.size() + 1, kind), Metadata.NONE));
    return new Capture(text.path(), text.format(), lines, parts);
  }
}
