package org.newsbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Problem;

/** Refuses folders with which a build would take captures for none, or a site for captures. */
record Folders(Path content, Path site, Path cache) {
  private static final char NOT_READ = '\uFFFD';

  /**
   * @throws BuildStopped where one cannot be what it should be; what stands there is untouched
   */
  void check() {
    if (site.toString().isBlank()) {
      throw stop("--site", "names no folder", "name one, as in --site site");
    }
    Path captures = content.resolve("captures");
    if (Files.isSymbolicLink(captures)) {
      throw stop(
          captures.toString(),
          "is a link to another folder",
          "put the captures themselves there, or name the folder above them with --content");
    }
    if (Files.isDirectory(captures) && !Files.isReadable(captures)) {
      throw stop(captures.toString(), "may not be read", "give yourself the right to read it");
    }
    for (String name : List.of("newsbook", "corrections")) {
      refuseNearly(name);
    }
    Path from = real(captures);
    Path to = real(site);
    if (to.startsWith(from)) {
      throw stop(site.toString(), "lies inside the captures", "name another with --site");
    }
    if (from.startsWith(to)) {
      throw stop(site.toString(), "holds the captures", "name another with --site");
    }
    Path kept = real(cache);
    if (kept.startsWith(from) || kept.startsWith(to)) {
      String where = kept.startsWith(from) ? "captures" : "site";
      throw stop(cache.toString(), "lies inside the " + where, "name another with --cache");
    }
  }

  /** A file that is not read because of its name may say what must not be published. */
  private void refuseNearly(String name) {
    Path read = content.resolve(name + ".yaml");
    if (Files.isDirectory(content) && Files.notExists(read)) {
      try (Stream<Path> files = Files.list(content)) {
        String spelt = "(?i)" + name + "[.]ya?ml";
        for (Path file : files.sorted().toList()) {
          if (file.getFileName().toString().matches(spelt)) {
            throw stop(file.toString(), "would not be read", "call it " + read.getFileName());
          }
        }
      } catch (IOException e) {
        throw stop(content.toString(), "may not be read", "give yourself the right to read it");
      }
    }
  }

  /**
   * Where the locale cannot say a file's name, the captures would have other names than elsewhere.
   *
   * @param encoding of file names on this machine
   */
  static void checkNames(List<String> captures, String encoding) {
    if (encoding.equalsIgnoreCase("UTF-8")) {
      return;
    }
    for (String path : captures) {
      if (path.indexOf(NOT_READ) >= 0) {
        throw stop(
            path,
            "a file name that the locale of this terminal cannot say (" + encoding + ")",
            "start with   LC_ALL=C.UTF-8 java -jar newsbook.jar");
      }
    }
  }

  /** Links followed, as far as the path exists. */
  private static Path real(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    Path parent = path.getParent();
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return parent == null ? path : real(parent).resolve(path.getFileName());
    }
  }

  private static BuildStopped stop(String path, String message, String hint) {
    return new BuildStopped(Problem.error(path, 0, message, hint));
  }
}
