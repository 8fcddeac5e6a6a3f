package org.newsbook.stage;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** The stages of a build, one after the other. The clock is read here and nowhere else. */
public final class Stages {
  private static final double NANOS = 1e9;
  private static final long EVERY = 100_000_000;
  private static final int WIDTH = 24;
  private static final String CLEAR = "\r\u001b[K";

  private final Shown shown;
  private final PrintWriter out;
  private final Cache cache;
  private final long start = System.nanoTime();
  private final AtomicLong drawn = new AtomicLong(start);
  private final List<Timing> timings = new ArrayList<>();
  private Optional<Stage> running = Optional.empty();
  private long begun = start;

  /** How a person sees them. */
  public enum Shown {
    NOT,
    /** A line for each that ended. */
    LINES,
    /** A bar that moves, on a terminal. */
    BAR
  }

  /**
   * @param seconds of wall time
   * @param steps 0 where the stage does not count
   */
  public record Timing(String stage, double seconds, int steps) {}

  public Stages(Shown shown, PrintWriter out, Cache cache) {
    this.shown = shown;
    this.out = out;
    this.cache = cache;
  }

  /** Ends the stage that runs, and begins the next. */
  public Stage next(String name) {
    end();
    Stage stage = new Stage(name, Optional.of(this));
    running = Optional.of(stage);
    begun = System.nanoTime();
    if (shown == Shown.BAR) {
      draw(bar(name, 0, 0, 0));
    }
    return stage;
  }

  /** Ends the stage that runs. */
  public void end() {
    running.ifPresent(
        stage -> {
          Timing timing = new Timing(stage.name(), secondsSince(begun), stage.done());
          timings.add(timing);
          if (shown == Shown.BAR) {
            draw("");
          } else if (shown == Shown.LINES) {
            out.println(line(timing));
          }
        });
    running = Optional.empty();
  }

  /** Of those that ended. */
  public List<Timing> timings() {
    return List.copyOf(timings);
  }

  /** Since the first began. */
  public double seconds() {
    return secondsSince(start);
  }

  Memo memo(String name) {
    return cache.memo(name);
  }

  void show(Stage stage) {
    long last = drawn.get();
    long now = System.nanoTime();
    if (shown == Shown.BAR && now - last > EVERY && drawn.compareAndSet(last, now)) {
      draw(bar(stage.name(), stage.done(), stage.steps(), secondsSince(begun)));
    }
  }

  private void draw(String bar) {
    out.print(CLEAR + bar);
    out.flush();
  }

  static String line(Timing timing) {
    String steps = timing.steps() > 0 ? " (" + timing.steps() + ")" : "";
    return String.format(Locale.ROOT, "%s%s: %.1f s", timing.stage(), steps, timing.seconds());
  }

  /** As in {@code reading captures [======= ] 300 of 1000, 2 s left}. */
  static String bar(String name, int done, int steps, double seconds) {
    if (done == 0 || steps == 0) {
      return name + " ...";
    }
    int full = WIDTH * Math.min(done, steps) / steps;
    return String.format(
        Locale.ROOT,
        "%s [%s%s] %d of %d, %.0f s left",
        name,
        "=".repeat(full),
        " ".repeat(WIDTH - full),
        done,
        steps,
        Math.max(0, seconds / done * (steps - done)));
  }

  private static double secondsSince(long nanos) {
    return (System.nanoTime() - nanos) / NANOS;
  }
}
