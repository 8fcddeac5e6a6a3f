package org.newsbook;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The virtual machine that the jar was started in. Its usual settings are for servers: a compiler
 * that pays after hours doubles the time of a small build, and the heap grows where there is room.
 * A jar cannot ask for others, so the program starts itself again with them.
 *
 * @param arguments that it was started with
 */
record VirtualMachine(String name, List<String> arguments) {
  private static final List<String> SETTINGS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  /** Names the process that started this one. */
  private static final String STARTER = "newsbook.starter";

  /** As where a signal ends it. */
  private static final int ENDED = 143;

  static VirtualMachine ours() {
    return new VirtualMachine(
        System.getProperty("java.vm.name"),
        ManagementFactory.getRuntimeMXBean().getInputArguments());
  }

  /** Nobody chose settings that ours would stand against: of memory and of the program they may. */
  boolean isUsual() {
    return (name.contains("OpenJDK") || name.contains("HotSpot"))
        && arguments.stream().allMatch(a -> a.startsWith("-D") || a.startsWith("-Xm"));
  }

  /** What starts a jar in a better one. */
  List<String> better(Path jar, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(SETTINGS);
    command.addAll(arguments);
    command.add("-D" + STARTER + "=" + ProcessHandle.current().pid());
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(List.of(args));
    return command;
  }

  /**
   * Does all in a better one.
   *
   * @return its exit status; nothing where the program is to go on here
   */
  OptionalInt restart(String... args) {
    if (!isUsual() || !Files.isRegularFile(Program.place())) {
      return OptionalInt.empty();
    }
    try {
      Process program = new ProcessBuilder(better(Program.place(), args)).inheritIO().start();
      endWithThis(program);
      return OptionalInt.of(program.waitFor());
    } catch (IOException | InterruptedException e) {
      return OptionalInt.empty();
    }
  }

  private static void endWithThis(Process program) {
    Runnable end =
        () -> {
          program.destroy();
          program.onExit().join();
        };
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(end));
    } catch (IllegalStateException e) {
      end.run(); // too late: this one is ending
    }
  }

  /** Ends this one when the process that started it again has ended, in whatever way. */
  static void endWithStarter() {
    Optional.ofNullable(System.getProperty(STARTER))
        .map(Long::valueOf)
        .ifPresent(
            starter -> {
              Thread watch = new Thread(() -> endWith(starter));
              watch.setDaemon(true);
              watch.start();
            });
  }

  private static void endWith(long starter) {
    ProcessHandle.of(starter).ifPresent(process -> process.onExit().join());
    System.exit(ENDED);
  }
}
