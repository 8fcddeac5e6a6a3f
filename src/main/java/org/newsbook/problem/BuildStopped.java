package org.newsbook.problem;

/** A problem after which nothing can be written; the site that stands is left untouched. */
public final class BuildStopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public BuildStopped(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  public BuildStopped(Problem problem, Throwable cause) {
    super(problem.toString(), cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
