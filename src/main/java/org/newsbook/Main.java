package org.newsbook;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsbook.digest.Digest;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command line. Exit status: 0 all well, 1 some captures had errors, 2 nothing written. */
@Command(
    name = "newsbook",
    description = "Turns a folder of raw news captures into a browsable digest.",
    mixinStandardHelpOptions = true,
    version = Main.VERSION,
    subcommands = {Main.BuildCommand.class, Main.InitCommand.class})
final class Main implements Callable<Integer> {
  static final String VERSION = "newsbook 0.1.0";
  private static final int NOTHING_WRITTEN = 2;

  public static void main(String[] args) {
    int status = run(args);
    // Maven runs this in its own process, which a plain return lets finish.
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(String... args) {
    return commandLine().execute(args);
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main()).setExecutionExceptionHandler(Main::explain);
  }

  /** Without a command, the site of {@code content/} is built into {@code site/}. */
  @Override
  public Integer call() {
    return run("build");
  }

  private static int explain(Exception failure, CommandLine command, ParseResult arguments) {
    PrintWriter err = command.getErr();
    if (failure instanceof BuildStopped stopped) {
      err.println(stopped.problem());
    } else {
      err.println("newsbook: a fault of the program, not of your input: " + failure);
      err.println("(nothing was written; run again with --stacktrace and report what it shows)");
    }
    if (command.getParseResult().hasMatchedOption("--stacktrace")) {
      failure.printStackTrace(err);
    }
    return NOTHING_WRITTEN;
  }

  /** {@code newsbook build}. */
  @Command(
      name = "build",
      description = "Builds the site.",
      mixinStandardHelpOptions = true,
      version = VERSION)
  static final class BuildCommand implements Callable<Integer> {
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
        names = "--explain",
        paramLabel = "CAPTURE",
        description = "Print why this capture is cut where it is, and build nothing.")
    private @Nullable String explain;

    @Option(names = "--stacktrace", description = "Show where in the program a failure arose.")
    @SuppressWarnings("UnusedVariable") // read from the parsed arguments
    private boolean stacktrace;

    @Override
    public Integer call() {
      return explain == null ? build() : explain(explain);
    }

    private int explain(String capture) {
      Problems problems = new Problems();
      spec.commandLine().getOut().println(Explanation.of(content, capture, problems));
      List<Problem> here =
          problems.list().stream()
              .filter(p -> p.path().equals(capture) || p.path().equals("corrections.yaml"))
              .toList();
      return told(here);
    }

    private int build() {
      BuildReport report = BuildReport.start();
      Digest digest = digest();
      int status = told(digest.problems());
      spec.commandLine().getOut().println(report.of(digest, site));
      return status;
    }

    private Digest digest() {
      try {
        return new Build(content, site, Optional.ofNullable(templates)).run();
      } catch (OutOfMemoryError e) {
        String hint = "give it more, as in   java -Xmx4g -jar newsbook.jar   or cut large captures";
        throw new BuildStopped(Problem.error("newsbook", 0, "out of memory", hint), e);
      } catch (StackOverflowError e) {
        String hint = "take away the last captures until it builds, and report the one that fails";
        throw new BuildStopped(Problem.error("newsbook", 0, "text nested too deeply", hint), e);
      }
    }

    private int told(List<Problem> problems) {
      problems.forEach(spec.commandLine().getErr()::println);
      return problems.stream().anyMatch(p -> p.level() == Problem.Level.ERROR) ? 1 : 0;
    }
  }

  /** {@code newsbook init}. */
  @Command(
      name = "init",
      description = "Begins a digest in an empty folder.",
      mixinStandardHelpOptions = true,
      version = VERSION)
  static final class InitCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A folder that is not there yet, or empty.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Override
    public Integer call() {
      spec.commandLine().getOut().println(Starter.begin(folder, Starter.program()));
      return 0;
    }
  }
}
