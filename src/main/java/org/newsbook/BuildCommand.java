package org.newsbook;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsbook.digest.Json;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;
import org.newsbook.site.publish.SiteWriter;
import org.newsbook.stage.Cache;
import org.newsbook.stage.Stages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsbook build}. */
@Command(
    name = "build",
    description = "Builds the site.",
    mixinStandardHelpOptions = true,
    version = Main.VERSION)
final class BuildCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Mixin private final FolderOptions folders = new FolderOptions();

  @Option(
      names = "--explain",
      paramLabel = "CAPTURE",
      description = "Print why this capture is cut where it is, and build nothing.")
  private @Nullable String explain;

  @Option(names = "--quiet", description = "Print problems only.")
  private boolean quiet;

  @Option(names = "--trace", description = "Write how long each stage took, as JSON.")
  private @Nullable Path trace;

  @Option(names = "--stacktrace", description = "Show where in the program a failure arose.")
  @SuppressWarnings("UnusedVariable") // read from the parsed arguments
  private boolean stacktrace;

  @Override
  public Integer call() {
    return explain == null ? build() : explain(explain);
  }

  private int explain(String capture) {
    SiteWriter.mend(folders.site());
    Problems problems = new Problems();
    Cache kept = new Cache(folders.cache(), Program.hash(), problems);
    Stages stages = new Stages(Stages.Shown.NOT, spec.commandLine().getErr(), kept);
    spec.commandLine()
        .getOut()
        .println(Explanation.of(folders.content(), capture, stages, problems));
    List<Problem> here =
        problems.list().stream()
            .filter(p -> p.path().equals(capture) || p.path().equals("corrections.yaml"))
            .toList();
    return told(here);
  }

  private int build() {
    Problems ownProblems = new Problems();
    Cache kept = new Cache(folders.cache(), Program.hash(), ownProblems);
    Stages stages = new Stages(shown(), spec.commandLine().getErr(), kept);
    BuildReport report = report(kept, stages);
    if (trace != null) {
      write(trace, stages, ownProblems);
    }
    int status = Math.max(told(report.problems()), told(ownProblems.list()));
    if (!quiet) {
      PrintWriter out = spec.commandLine().getOut();
      out.printf(Locale.ROOT, "%s in %.1f s%n", report.found(), stages.seconds());
      out.println("Open " + folders.site().resolve("index.html"));
    }
    return status;
  }

  private Stages.Shown shown() {
    return quiet ? Stages.Shown.NOT : Ansi.AUTO.enabled() ? Stages.Shown.BAR : Stages.Shown.LINES;
  }

  private BuildReport report(Cache kept, Stages stages) {
    try {
      return folders.build(kept, stages).run();
    } catch (OutOfMemoryError e) {
      String hint = "give it more, as in   java -Xmx4g -jar newsbook.jar   or cut large captures";
      throw new BuildStopped(Problem.error("newsbook", 0, "out of memory", hint), e);
    } catch (StackOverflowError e) {
      String hint = "take away the last captures until it builds, and report the one that fails";
      throw new BuildStopped(Problem.error("newsbook", 0, "text nested too deeply", hint), e);
    }
  }

  private static void write(Path file, Stages stages, Problems problems) {
    List<Object> timings = new ArrayList<>();
    for (Stages.Timing one : stages.timings()) {
      timings.add(
          Json.object("stage", one.stage(), "seconds", one.seconds(), "steps", one.steps()));
    }
    String json = Json.of(Json.object("seconds", stages.seconds(), "stages", timings));
    try {
      Files.writeString(file, json + "\n");
    } catch (IOException e) {
      String message = "cannot be written: " + e.getMessage();
      problems.error(file.toString(), 0, message, "name another with --trace");
    }
  }

  private int told(List<Problem> problems) {
    problems.forEach(spec.commandLine().getErr()::println);
    return problems.stream().anyMatch(p -> p.level() == Problem.Level.ERROR) ? 1 : 0;
  }
}
