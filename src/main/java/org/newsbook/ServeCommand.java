package org.newsbook;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.newsbook.desk.DeskServer;
import org.newsbook.digest.Limits;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;
import org.newsbook.site.publish.BuildLock;
import org.newsbook.site.template.Language;
import org.newsbook.stage.Cache;
import org.newsbook.stage.Stages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private final FolderOptions folders = new FolderOptions();

  @Option(
      names = "--port",
      description = "On which port of this machine (default: ${DEFAULT-VALUE}; 0 for any).")
  private int port = 8017;

  private volatile DeskServer.Shown shown = new DeskServer.Shown(Path.of(""), false);

  @Override
  @SuppressWarnings("try") // the lock is held, not asked
  public Integer call() throws InterruptedException, IOException {
    shown = new DeskServer.Shown(folders.site(), false);
    try (BuildLock lock = alone();
        DeskServer desk =
            DeskServer.open(
                port,
                folders.content(),
                () -> shown,
                folders.templates(),
                language(),
                this::build)) {
      out().println("Open " + desk.address() + " (Ctrl-C ends it)");
      new CountDownLatch(1).await();
    }
    return 0;
  }

  /** Two would each build what the other has written. */
  private BuildLock alone() throws IOException {
    return BuildLock.take(folders.cache().resolve("desk"))
        .orElseThrow(
            () ->
                new BuildStopped(
                    Problem.error(
                        folders.cache().toString(),
                        0,
                        "another desk is at work on this digest",
                        "use that one, or name another folder with --cache and with --site")));
  }

  private Settings settings() {
    return Settings.read(folders.content().resolve("newsbook.yaml"), new Problems());
  }

  /** That of the pages; a mistake in the settings is shown on one. */
  private Language language() {
    String tag = "en";
    try {
      tag = settings().edition().language();
    } catch (BuildStopped e) {
      // as the first build will tell
    }
    return Language.of(tag, folders.templates());
  }

  private List<Problem> build() {
    Problems ownProblems = new Problems();
    Cache kept = new Cache(folders.cache(), Program.hash(), ownProblems);
    Stages stages = new Stages(Stages.Shown.NOT, out(), kept);
    Path unlimited = folders.cache().resolveSibling(folders.cache().getFileName() + "-desk");
    BuildReport report =
        folders.buildInto(folders.site(), Optional.of(unlimited), kept, stages).run();
    boolean all = settings().limits().equals(Limits.OPEN);
    shown = new DeskServer.Shown(all ? folders.site() : unlimited, !all);
    out().printf(Locale.ROOT, "%s in %.1f s%n", report.found(), stages.seconds());
    report.problems().forEach(spec.commandLine().getErr()::println);
    ownProblems.list().forEach(spec.commandLine().getErr()::println);
    return report.problems();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
