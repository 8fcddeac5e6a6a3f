package org.newsbook.problem;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;

/** Collects problems from all stages and threads; read in a fixed order. */
public final class Problems {
  private final ConcurrentSkipListSet<Problem> all = new ConcurrentSkipListSet<>();

  public void add(Problem problem) {
    all.add(problem);
  }

  /** As {@link Problem#warning}. */
  public void warn(String path, int line, String message, String hint) {
    add(Problem.warning(path, line, message, hint));
  }

  /** As {@link Problem#error}. */
  public void error(String path, int line, String message, String hint) {
    add(Problem.error(path, line, message, hint));
  }

  /** Sorted by path, then line. */
  public List<Problem> list() {
    return List.copyOf(all);
  }

  public boolean hasErrors() {
    return all.stream().anyMatch(p -> p.level() == Problem.Level.ERROR);
  }
}
