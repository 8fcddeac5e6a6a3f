package org.newsbook.stage;

import java.util.List;
import org.newsbook.problem.Problem;

/** A mistake of the program's own over some captures; the others can be read without them. */
public final class CaptureFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  CaptureFault(List<Problem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  /** One a capture and kind of mistake; their paths are those of the captures. */
  public List<Problem> problems() {
    return problems;
  }
}
