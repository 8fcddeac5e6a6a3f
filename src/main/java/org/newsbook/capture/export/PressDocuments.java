package org.newsbook.capture.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The documents of an export, and whether they are all of it: half an export is none. */
final class PressDocuments {
  /** One in so many may be of a form of its own. */
  private static final int STRANGE = 10;

  private final List<PressDocument> documents = new ArrayList<>();
  private int missed;

  /**
   * @param document nothing for a stretch that has the marks of a document and not its parts
   */
  void add(Optional<PressDocument> document) {
    document.ifPresentOrElse(documents::add, () -> missed++);
  }

  boolean isExport() {
    return missed * STRANGE <= documents.size() && !documents.isEmpty();
  }

  /** Some are missing; then what stands between those that are there may be text. */
  boolean isIncomplete() {
    return missed > 0;
  }

  List<PressDocument> list() {
    return documents;
  }
}
