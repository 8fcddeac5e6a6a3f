package org.newsbook.quote;

import java.util.Objects;
import java.util.Optional;

/**
 * Words between quotation marks.
 *
 * @param article id of the article
 * @param line 1-based line of the capture
 * @param text the words between the marks, as captured
 * @param speaker id of an actor; empty when unsure
 * @param speakerText as the text names the speaker: 'the Chinese leader', 'he'
 * @param verb as the text has it: 'said', 'told'
 */
public record Quote(
    String id,
    String article,
    int line,
    String text,
    Kind kind,
    Optional<String> speaker,
    Optional<String> speakerText,
    Optional<String> verb) {

  /** A fragment has fewer than five words. */
  public enum Kind {
    DIRECT,
    FRAGMENT
  }

  public Quote {
    Objects.requireNonNull(kind, "kind");
    if (id.isBlank() || line < 1 || text.isBlank()) {
      throw new IllegalArgumentException("quote '" + text + "' on line " + line);
    }
  }
}
