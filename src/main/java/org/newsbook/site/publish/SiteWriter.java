package org.newsbook.site.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Problem;

/**
 * Puts a site in the place of the one that stood there, all or nothing. Everything is first made in
 * a folder beside; then files that differ are moved in and files that an earlier build made and
 * this one did not are taken away. When a step fails, the steps before it are undone.
 */
public final class SiteWriter {
  /** Lists the files that a build made, one a line; only these may be taken away by the next. */
  static final String MANIFEST = ".newsbook";

  /** Makes all files of a site in a folder. */
  public interface Content {
    void makeIn(Path folder) throws IOException;
  }

  private record Move(Path from, Path to) {}

  private final Path site;
  private final Deque<Move> done = new ArrayDeque<>();

  private SiteWriter(Path site) {
    this.site = site;
  }

  /**
   * @throws BuildStopped when the folder holds something else, or cannot be written
   */
  public static void write(Path folder, Content content) {
    Path site = folder.toAbsolutePath().normalize();
    try {
      refuseForeign(site, folder);
      Path parent = site.getParent();
      if (parent == null) {
        throw new IOException("it is the root of the file system");
      }
      Files.createDirectories(parent);
      Path beside = Files.createTempDirectory(parent, ".newsbook-");
      try {
        Path made = Files.createDirectory(beside.resolve("made"));
        content.makeIn(made);
        Files.writeString(made.resolve(MANIFEST), manifest(made), StandardCharsets.UTF_8);
        new SiteWriter(site).replace(made, Files.createDirectory(beside.resolve("was")));
      } finally {
        delete(beside);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new BuildStopped(
          Problem.error(
              folder.toString(),
              0,
              "cannot be written: " + e.getMessage(),
              "free the folder, or name another with --site"),
          e);
    }
  }

  /** Makes parts of a site that need nothing of each other, on all processors. */
  public static void atOnce(Path folder, Content... parts) {
    Stream.of(parts)
        .parallel()
        .forEach(
            part -> {
              try {
                part.makeIn(folder);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private static void refuseForeign(Path site, Path named) throws IOException {
    if (Files.exists(site) && !Files.isDirectory(site)) {
      throw new BuildStopped(
          Problem.error(named.toString(), 0, "is not a folder", "name another with --site"));
    }
    if (!Files.isDirectory(site) || Files.isRegularFile(site.resolve(MANIFEST))) {
      return;
    }
    try (Stream<Path> inside = Files.list(site)) {
      if (inside.findAny().isPresent()) {
        throw new BuildStopped(
            Problem.error(
                named.toString(),
                0,
                "holds files that are not a site made by Newsbook",
                "empty the folder, or name another with --site"));
      }
    }
  }

  private static String manifest(Path made) throws IOException {
    StringBuilder lines = new StringBuilder();
    files(made).forEach(file -> lines.append(file).append('\n'));
    return lines.toString();
  }

  /** Paths of all files inside, with '/', sorted. */
  public static TreeSet<String> files(Path folder) throws IOException {
    TreeSet<String> files = new TreeSet<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .forEach(file -> files.add(folder.relativize(file).toString().replace('\\', '/')));
    }
    return files;
  }

  private void replace(Path made, Path was) throws IOException {
    TreeSet<String> wanted = files(made);
    List<String> gone = new ArrayList<>();
    Path manifest = site.resolve(MANIFEST);
    if (Files.exists(manifest)) {
      for (String file : Files.readAllLines(manifest, StandardCharsets.UTF_8)) {
        Path path = site.resolve(file).normalize();
        if (path.startsWith(site) && !wanted.contains(file) && Files.isRegularFile(path)) {
          gone.add(file);
        }
      }
    }
    try {
      for (String file : wanted) {
        Path target = site.resolve(file);
        if (!Files.exists(target)) {
          move(made.resolve(file), target);
        } else if (Files.mismatch(made.resolve(file), target) >= 0) {
          move(target, was.resolve(file));
          move(made.resolve(file), target);
        }
      }
      for (String file : gone) {
        move(site.resolve(file), was.resolve(file));
      }
    } catch (IOException e) {
      undo(e);
      throw e;
    }
    for (String file : gone) {
      deleteEmptyFolders(site.resolve(file).getParent());
    }
  }

  private void move(Path from, Path to) throws IOException {
    Path parent = to.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.move(from, to);
    done.push(new Move(from, to));
  }

  private void undo(IOException why) {
    for (Move move : done) {
      try {
        Files.move(move.to(), move.from());
      } catch (IOException e) {
        why.addSuppressed(e);
      }
    }
  }

  private void deleteEmptyFolders(@Nullable Path folder) throws IOException {
    @Nullable Path at = folder;
    while (at != null && !at.equals(site) && at.startsWith(site) && Files.isDirectory(at)) {
      try (Stream<Path> inside = Files.list(at)) {
        if (inside.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(at);
      at = at.getParent();
    }
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e)
              throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
