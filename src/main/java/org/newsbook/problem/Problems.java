package org.newsbook.problem;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;

/** Collects problems from all stages and threads; read in a fixed order. */
public final class Problems {
  private final ConcurrentSkipListSet<Problem> all = new ConcurrentSkipListSet<>();

  public void add(Problem problem) {
    all.add(problem);
  }

  /** Sorted by path, then line. */
  public List<Problem> list() {
    return List.copyOf(all);
  }

  public boolean hasErrors() {
    return all.stream().anyMatch(p -> p.level() == Problem.Level.ERROR);
  }
}
