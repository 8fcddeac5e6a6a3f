package org.newsbook.correction;

import java.util.Objects;

/**
 * A decision where corrections.yaml states it, so that one that does nothing can be named.
 *
 * @param statedOn line of corrections.yaml
 * @param capture path under the content folder; empty for a name
 * @param line of the capture; 0 where the capture or a name is meant
 * @param name the form that is no name; empty for a capture
 */
public record Decision(int statedOn, Kind kind, String capture, int line, String name) {
  /** What is decided. */
  public enum Kind {
    CAPTURE,
    START,
    JOIN,
    TITLE,
    DATE,
    NOT_NAME
  }

  public Decision {
    Objects.requireNonNull(kind, "kind");
    if (line < 0 || kind == Kind.NOT_NAME != capture.isEmpty()) {
      throw new IllegalArgumentException(kind + " of '" + capture + "', line " + line);
    }
  }
}
