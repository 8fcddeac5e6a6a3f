package org.newsbook.desk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Problem;

/**
 * Builds when a file has changed and rests. All in one thread: what changes during a build is seen
 * after it, and then built.
 */
final class Rebuilder implements AutoCloseable {
  private static final int LOOK_MILLIS = 200;
  private static final int BEAT = 50;

  private final Watch watch;
  private final Journal journal;
  private final DeskServer.Builder builder;
  private final Events events;
  private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
  private volatile Status status = new Status(0, "", true, List.of(), Optional.empty());
  private Optional<Watch.Seen> before = Optional.empty();
  private Optional<Watch.Seen> built = Optional.empty();
  private int looks;

  Rebuilder(Watch watch, Journal journal, DeskServer.Builder builder, Events events) {
    this.watch = watch;
    this.journal = journal;
    this.builder = builder;
    this.events = events;
  }

  /** Builds once, and goes on looking until it is closed. */
  @SuppressWarnings("FutureReturnValueIgnored")
  void start() {
    thread.execute(this::soon);
    thread.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** After the desk wrote a file: nothing need come to rest. */
  void now() {
    thread.execute(this::soon);
  }

  Status status() {
    return status;
  }

  /** Of pages built from the files as they are now. */
  String stamp() {
    return stamp(watch.look());
  }

  private String stamp(Watch.Seen seen) {
    return seen.captures() + "." + journal.changes();
  }

  private void soon() {
    before = Optional.of(watch.look());
    look();
  }

  private void look() {
    if (++looks % BEAT == 0) {
      events.beat();
    }
    Optional<Watch.Seen> now = Optional.of(watch.look());
    if (now.equals(before) && !now.equals(built)) {
      built = now;
      build(now.get());
    }
    before = now;
  }

  private void build(Watch.Seen seen) {
    journal.look();
    Status was = status;
    status = new Status(was.number(), was.stamp(), true, was.problems(), was.failure());
    events.send("building", was.number());
    Status is = status;
    try {
      List<Problem> problems = builder.build();
      is = new Status(was.number() + 1, stamp(seen), false, problems, Optional.empty());
    } catch (BuildStopped e) {
      is = failed(was, e.problem());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      is = failed(was, Problem.fault("newsbook", e));
    } finally {
      status = is;
      events.send("built", is.number());
    }
  }

  private static Status failed(Status was, Problem failure) {
    return new Status(was.number() + 1, was.stamp(), false, was.problems(), Optional.of(failure));
  }

  /** Waits for a build that runs. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      thread.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
