package org.newsbook;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.newsbook.desk.DeskServer;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;
import org.newsbook.site.publish.BuildLock;
import org.newsbook.stage.Cache;
import org.newsbook.stage.Stages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsbook serve}. */
@Command(
    name = "serve",
    description =
        "Shows the site while you work on it, and takes your decisions where you see them.",
    mixinStandardHelpOptions = true,
    version = Main.VERSION)
final class ServeCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(names = "--content", description = "Content folder (default: ${DEFAULT-VALUE}).")
  private Path content = Path.of("content");

  @Option(names = "--site", description = "Where the site goes (default: ${DEFAULT-VALUE}).")
  private Path site = Path.of("site");

  @Option(names = "--templates", description = "Templates to use instead of those inside.")
  private @Nullable Path templates;

  @Option(
      names = "--cache",
      description = "What the next build need not do again (default: ${DEFAULT-VALUE}).")
  private Path cache = Path.of("target", "newsbook-cache");

  @Option(
      names = "--port",
      description = "On which port of this machine (default: ${DEFAULT-VALUE}; 0 for any).")
  private int port = 8017;

  @Override
  @SuppressWarnings("try") // the lock is held, not asked
  public Integer call() throws InterruptedException, IOException {
    try (BuildLock lock = alone();
        DeskServer desk =
            DeskServer.open(port, content, site, Optional.ofNullable(templates), this::build)) {
      out().println("Open " + desk.address() + " (Ctrl-C ends it)");
      new CountDownLatch(1).await();
    }
    return 0;
  }

  /** Two would each build what the other has written. */
  private BuildLock alone() throws IOException {
    return BuildLock.take(cache.resolve("desk"))
        .orElseThrow(
            () ->
                new BuildStopped(
                    Problem.error(
                        cache.toString(),
                        0,
                        "another desk is at work on this digest",
                        "use that one, or name another folder with --cache and with --site")));
  }

  private List<Problem> build() {
    Problems ownProblems = new Problems();
    Cache kept = new Cache(cache, Program.hash(), ownProblems);
    Stages stages = new Stages(Stages.Shown.NOT, out(), kept);
    BuildReport report =
        new Build(content, site, Optional.ofNullable(templates), Optional.empty(), kept, stages)
            .run();
    out().printf(Locale.ROOT, "%s in %.1f s%n", report.found(), stages.seconds());
    report.problems().forEach(spec.commandLine().getErr()::println);
    ownProblems.list().forEach(spec.commandLine().getErr()::println);
    return report.problems();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
