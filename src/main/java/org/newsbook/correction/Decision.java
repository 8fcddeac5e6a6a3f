package org.newsbook.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.newsbook.problem.Problem;

/**
 * One entry of corrections.yaml, and where it states it, so that one that does nothing can be
 * named.
 *
 * @param statedOn line of corrections.yaml
 * @param capture path under the content folder, or of several: {@code captures/2024/**}; empty
 *     where none is meant
 * @param line of the capture, from 1; 0 where none is meant
 * @param values what was written: a title, a day, names
 * @param why in the editor's words, or empty
 */
public record Decision(
    int statedOn, Correction kind, String capture, int line, List<String> values, String why) {

  public Decision {
    Objects.requireNonNull(kind, "kind");
    values = List.copyOf(values);
    if (line < 0 || line > 0 && capture.isEmpty()) {
      throw new IllegalArgumentException(kind + " of '" + capture + "', line " + line);
    }
  }

  /** The only one. */
  public String value() {
    return values.get(0);
  }

  /** A value that the file was checked to be one. */
  public LocalDate day() {
    return LocalDate.parse(value());
  }

  /** That it cannot be heeded. */
  public Problem wrong(String message, String hint) {
    return Problem.error("corrections.yaml", statedOn, message, hint);
  }

  /** Whether it may hold of several captures. */
  public boolean isOfSeveral() {
    return capture.contains("*");
  }

  /** Of several captures, {@code *} is any name and {@code **} any folders too. */
  public boolean isOf(String path) {
    return capture.equals(path)
        || isOfSeveral()
            && path.startsWith(capture.substring(0, capture.indexOf('*'))) // most are told so
            && path.matches(
                "\\Q"
                    + capture
                        .replace("\\E", "\\E\\\\E\\Q")
                        .replace("**", "\\E.+\\Q")
                        .replace("*", "\\E[^/]*\\Q")
                    + "\\E");
  }
}
