package org.newsbook;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsbook.problem.BuildStopped;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command line. Exit status: 0 all well, 1 some captures had errors, 2 nothing written. */
@Command(
    name = "newsbook",
    description = "Turns a folder of raw news captures into a browsable digest.",
    mixinStandardHelpOptions = true,
    version = Main.VERSION,
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      ServeCommand.class,
      Main.InitCommand.class
    })
final class Main implements Callable<Integer> {
  static final String VERSION = "newsbook 0.1.0";
  private static final int NOTHING_WRITTEN = 2;

  public static void main(String[] args) {
    VirtualMachine.endWithStarter();
    int status = VirtualMachine.ours().restart(args).orElseGet(() -> run(args));
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
      spec.commandLine().getOut().println(Starter.begin(folder, Program.place()));
      return 0;
    }
  }
}
