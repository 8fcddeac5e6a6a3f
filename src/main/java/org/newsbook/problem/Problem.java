package org.newsbook.problem;

import java.util.Comparator;
import java.util.Objects;

/**
 * Something wrong with what a user gave, said so that it can be mended.
 *
 * @param path the file, as a path under the content folder with '/' (or as the user named it)
 * @param line 1-based line, or 0 where the whole file is meant
 * @param message what is wrong
 * @param hint what to do about it
 */
public record Problem(String path, int line, Level level, String message, String hint)
    implements Comparable<Problem> {

  /** A warning leaves the exit status at 0; an error raises it to 1. */
  public enum Level {
    WARNING,
    ERROR
  }

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::path)
          .thenComparingInt(Problem::line)
          .thenComparing(Problem::level)
          .thenComparing(Problem::message)
          .thenComparing(Problem::hint);

  /** What is wrong may be as long as a text, which is published with the problem. */
  private static final int LONGEST = 200;

  public Problem {
    Objects.requireNonNull(level, "level");
    if (message.codePointCount(0, message.length()) > LONGEST) {
      message = message.substring(0, message.offsetByCodePoints(0, LONGEST)) + "…";
    }
    if (path.isBlank() || message.isBlank() || hint.isBlank()) {
      throw new IllegalArgumentException("a problem needs a path, a message and a hint");
    }
    if (line < 0) {
      throw new IllegalArgumentException("line " + line);
    }
  }

  public static Problem warning(String path, int line, String message, String hint) {
    return new Problem(path, line, Level.WARNING, message, hint);
  }

  public static Problem error(String path, int line, String message, String hint) {
    return new Problem(path, line, Level.ERROR, message, hint);
  }

  /** A mistake of the program's own over one file; the rest goes on without the file. */
  public static Problem fault(String path, Throwable fault) {
    String what = "not read: " + fault.getClass().getSimpleName();
    return error(path, 0, what, "this is a fault of the program: report it with the file");
  }

  /** {@code path:line: message (hint)}. */
  @Override
  public String toString() {
    return path + (line > 0 ? ":" + line : "") + ": " + message + " (" + hint + ")";
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
