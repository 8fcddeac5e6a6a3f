package org.newsbook.quote;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Words between quotation marks.
 *
 * @param article id of the article
 * @param line 1-based line of the capture
 * @param text the words between the marks, as captured
 * @param speakers ids of the actors who say it, in the text's order; empty when unsure
 * @param speakerText as the text names who speaks: 'the Chinese leader', 'he'
 * @param verb as the text has it: 'said', 'told'
 */
public record Quote(
    String id,
    String article,
    int line,
    String text,
    Kind kind,
    List<String> speakers,
    Optional<String> speakerText,
    Optional<String> verb) {

  /** A fragment has fewer than five words. */
  public enum Kind {
    DIRECT,
    FRAGMENT
  }

  public Quote {
    Objects.requireNonNull(kind, "kind");
    speakers = List.copyOf(speakers);
    if (id.isBlank() || line < 1 || text.isBlank()) {
      throw new IllegalArgumentException("quote '" + text + "' on line " + line);
    }
  }

  /** The first of the speakers. */
  public Optional<String> speaker() {
    return speakers.stream().findFirst();
  }
}
