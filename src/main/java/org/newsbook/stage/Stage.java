package org.newsbook.stage;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;

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

  /**
   * What is found of each thing, in their order, on all processors.
   *
   * @param capture the path of a thing's capture
   * @throws CaptureFault where the program fails over some; all others were tried too
   */
  public static <T, R> List<R> each(
      List<T> things, Function<T, String> capture, Function<T, R> found) {
    Problems faults = new Problems();
    List<Optional<R>> all =
        things.parallelStream().map(thing -> found(thing, capture, found, faults)).toList();
    if (faults.hasErrors()) {
      throw new CaptureFault(faults.list());
    }
    return all.stream().flatMap(Optional::stream).toList();
  }

  private static <T, R> Optional<R> found(
      T thing, Function<T, String> capture, Function<T, R> found, Problems faults) {
    try {
      return Optional.of(found.apply(thing));
    } catch (BuildStopped e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      faults.add(Problem.fault(capture.apply(thing), e));
      return Optional.empty();
    }
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
