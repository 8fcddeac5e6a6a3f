package org.newsbook.stage;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** One stage of a build at work: it tells how far it is, and remembers earlier builds. */
public final class Stage {
  private final String name;
  private final Optional<Stages> all;
  private final AtomicInteger done = new AtomicInteger();
  private volatile int steps;

  Stage(String name, Optional<Stages> all) {
    this.name = name;
    this.all = all;
  }

  /** That nobody watches, and that remembers nothing. */
  public static Stage alone() {
    return new Stage("", Optional.empty());
  }

  /** So many things are to be done. */
  public Stage of(int things) {
    steps = things;
    return this;
  }

  /** One more is done; from any thread. */
  public void step() {
    done.incrementAndGet();
    all.ifPresent(stages -> stages.show(this));
  }

  /**
   * @param name of a file in the cache
   */
  public Memo memo(String name) {
    return all.map(stages -> stages.memo(name)).orElse(Memo.NONE);
  }

  String name() {
    return name;
  }

  int done() {
    return done.get();
  }

  int steps() {
    return steps;
  }
}
