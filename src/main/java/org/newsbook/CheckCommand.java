package org.newsbook;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.newsbook.digest.Json;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;
import org.newsbook.site.publish.LinkCheck;
import org.newsbook.site.publish.SiteWriter;
import org.newsbook.stage.Cache;
import org.newsbook.stage.Stages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsbook check}: what a build would tell, and what is wrong with what it would write. */
@Command(
    name = "check",
    description = "Says what is wrong with content and site, and writes no site.",
    mixinStandardHelpOptions = true,
    version = Main.VERSION)
final class CheckCommand implements Callable<Integer> {
  /** What a reader on a slow line waits for; in bytes, as the site's below. */
  private static final long LARGEST_PAGE = 500_000;

  /** What GitHub Pages publishes. */
  private static final long LARGEST_SITE = 1_000_000_000;

  /** Whose size is that of a whole book. */
  private static final String ONE_FILE = "newsbook.html";

  /** So many files that changed are named. */
  private static final int NAMED = 3;

  private static final String STALE =
      "build it again; a change by hand there is lost then, make it in content or templates";

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Mixin private final FolderOptions folders = new FolderOptions();

  @Option(names = "--json", description = "Print it as JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    SiteWriter.mend(folders.site());
    Path temp = Files.createTempDirectory("newsbook-check");
    try {
      return told(check(temp.resolve("site")));
    } finally {
      try (Stream<Path> all = Files.walk(temp)) {
        all.sorted(Comparator.reverseOrder()).forEach(CheckCommand::delete);
      }
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What a build into a folder tells, and what is wrong with the site that stands; where none does,
   * or another, with what was built.
   */
  private List<Problem> check(Path made) throws IOException {
    Problems problems = new Problems();
    Cache kept = new Cache(folders.cache(), Program.hash(), problems);
    Stages stages = new Stages(Stages.Shown.NOT, spec.commandLine().getErr(), kept);
    BuildReport report = folders.buildInto(made, Optional.empty(), kept, stages).run();
    report.problems().forEach(problems::add);
    Optional<String> address =
        Settings.read(folders.content().resolve("newsbook.yaml"), new Problems())
            .edition()
            .address();
    String base = address.map(url -> URI.create(url).getPath()).orElse("/");
    Path site = folders.site();
    boolean stands = SiteWriter.isOurs(site);
    List<String> changed = stands ? differing(site, made) : List.of();
    boolean current = stands && changed.isEmpty();
    if (stands && !current) {
      problems.warn(
          site.toString(), 0, "is not what a build would make now: " + some(changed), STALE);
    }
    List<Path> sites = stands ? List.of(made, site) : List.of(made);
    for (Path each : current ? List.of(site) : sites) {
      LinkCheck.check(each, base).forEach(problems::add);
      sizes(each, problems);
    }
    return problems.list();
  }

  /** Of what a build made in one of two folders, what is not the same in both. */
  private static List<String> differing(Path site, Path other) throws IOException {
    TreeSet<String> all = new TreeSet<>(SiteWriter.made(site));
    all.addAll(SiteWriter.made(other));
    List<String> differing = new ArrayList<>();
    for (String file : all) {
      Path here = site.resolve(file);
      Path there = other.resolve(file);
      if (!Files.exists(here) || !Files.exists(there) || Files.mismatch(here, there) >= 0) {
        differing.add(file);
      }
    }
    return differing;
  }

  private static String some(List<String> files) {
    String first = String.join(", ", files.subList(0, Math.min(NAMED, files.size())));
    return files.size() > NAMED ? first + " and " + (files.size() - NAMED) + " more" : first;
  }

  private static void sizes(Path site, Problems problems) throws IOException {
    long all = 0;
    for (String file : SiteWriter.files(site)) {
      long size = Files.size(site.resolve(file));
      all += size;
      if (file.endsWith(".html") && !file.equals(ONE_FILE) && size > LARGEST_PAGE) {
        String message = String.format(Locale.ROOT, "a page of %d kB, more than 500", size / 1000);
        problems.warn(file, 0, message, "cut long captures, or set 'text: excerpt'");
      }
    }
    if (all > LARGEST_SITE) {
      String message = String.format(Locale.ROOT, "%d MB, more than 1000", all / 1_000_000);
      String hint = "part the captures into several digests, or set 'text: excerpt'";
      problems.error("site", 0, message, hint);
    }
  }

  private int told(List<Problem> problems) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      List<?> all = problems.stream().map(CheckCommand::json).toList();
      out.println(Json.of(Json.object("problems", all)));
    } else {
      problems.forEach(out::println);
      out.println(problems.isEmpty() ? "All is well." : problems.size() + " to look at.");
    }
    return problems.stream().anyMatch(p -> p.level() == Problem.Level.ERROR) ? 1 : 0;
  }

  private static Map<String, Object> json(Problem problem) {
    Map<String, Object> row = Json.object("path", problem.path(), "line", problem.line());
    row.put("level", problem.level().name().toLowerCase(Locale.ROOT));
    row.put("message", problem.message());
    row.put("hint", problem.hint());
    return row;
  }
}
