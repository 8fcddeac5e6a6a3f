package org.newsbook.capture.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Part;

/** Recognises the text of a press database's export by its structure, whatever file it came in. */
public final class PressExport {
  private PressExport() {}

  /** The same, cut into its documents; nothing where it is no such export. */
  public static Optional<Capture> in(Capture text) {
    List<String> lines = text.lines();
    return Stream.of(
            NexisText.documents(lines), FactivaText.documents(lines), ProQuestText.documents(lines))
        .filter(PressDocuments::isExport)
        .findFirst()
        .map(documents -> cut(text, documents));
  }

  private static Capture cut(Capture text, PressDocuments documents) {
    Block.Kind around = documents.isIncomplete() ? Block.Kind.PLAIN : Block.Kind.FURNITURE;
    List<Part> parts = new ArrayList<>();
    int at = 1;
    for (PressDocument document : documents.list()) {
      parts.add(PressDocument.around(text.lines(), at, document.start(), around));
      parts.add(document.part(text.lines()));
      at = document.end();
    }
    parts.add(PressDocument.around(text.lines(), at, text.lines().size() + 1, around));
    return new Capture(text.path(), text.format(), text.lines(), parts);
  }
}
