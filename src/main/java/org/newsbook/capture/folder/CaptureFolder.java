package org.newsbook.capture.folder;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsbook.capture.Capture;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;
import org.newsbook.stage.Hash;
import org.newsbook.stage.Stage;

/** Reads all captures of a content folder, sorted by path. */
public final class CaptureFolder {
  /** A file larger than this would not fit in the memory that a build is given. */
  private static final long LARGEST = 100_000_000;

  private final Path content;
  private final Problems problems;

  private CaptureFolder(Path content, Problems problems) {
    this.content = content;
    this.problems = problems;
  }

  /**
   * Files of sub-folders too; hidden files and folders are passed over, and so is what a browser
   * saved beside a page. A file that cannot be read is a problem and the rest goes on.
   *
   * @param content the folder that holds {@code captures/}
   * @throws BuildStopped when there is no such folder, or it cannot be read
   */
  public static List<Capture> read(Path content, Stage stage, Problems problems) {
    Path captures = checked(content);
    return new CaptureFolder(content, problems).readAll(captures, stage);
  }

  /** Of the names and bytes of all that would be read, and of what is wrong with the folder. */
  public static String hash(Path content) {
    Problems problems = new Problems();
    Path captures = checked(content);
    List<String> files =
        new CaptureFolder(content, problems)
            .files(captures).stream().map(file -> content.relativize(file).toString()).toList();
    Hash hash = new Hash().add(content, files);
    problems.list().forEach(problem -> hash.add(problem.toString()));
    return hash.hex();
  }

  private static Path checked(Path content) {
    Path captures = content.resolve("captures");
    if (Files.isSymbolicLink(captures)) {
      throw stopped(captures, "a link, not a folder", "put the folder itself there");
    }
    if (!Files.isDirectory(captures)) {
      throw stopped(captures, "no such folder", "put your captures there");
    }
    if (!Files.isReadable(captures) || !Files.isExecutable(captures)) {
      throw stopped(captures, "the folder cannot be read", "check that you may read it");
    }
    return captures;
  }

  private static BuildStopped stopped(Path captures, String message, String hint) {
    return new BuildStopped(Problem.error(captures.toString(), 0, message, hint));
  }

  private List<Capture> readAll(Path captures, Stage stage) {
    List<Path> found = files(captures);
    List<Path> files = PageAssets.of(found).without(found);
    if (files.isEmpty()) {
      problems.warn(
          name(captures),
          0,
          "the folder is empty",
          "put captures into it: " + FileKind.KNOWN_FORMATS);
    }
    stage.of(files.size());
    return files.parallelStream().flatMap(file -> read(file, stage).stream()).toList();
  }

  private Optional<Capture> read(Path file, Stage stage) {
    stage.step();
    try {
      if (Files.size(file) <= LARGEST) {
        return CaptureReader.read(name(file), Files.readAllBytes(file), problems);
      }
      problems.error(name(file), 0, "larger than 100 MB, not read", "cut it into smaller files");
    } catch (IOException e) {
      unreadable(file);
    }
    return Optional.empty();
  }

  private List<Path> files(Path captures) {
    List<Path> files = new ArrayList<>();
    SimpleFileVisitor<Path> visitor =
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            return !dir.equals(captures) && isHidden(dir)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
              return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink() && leadsOut(file)) {
              refuse(file);
            } else if (Files.isRegularFile(file)) {
              files.add(file);
            } else if (Files.notExists(file)) {
              unreadable(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            unreadable(file);
            return FileVisitResult.CONTINUE;
          }
        };
    try {
      Files.walkFileTree(captures, visitor);
    } catch (IOException e) {
      unreadable(captures);
    }
    Map<String, Path> named = new TreeMap<>();
    files.forEach(file -> named.put(name(file), file));
    return List.copyOf(named.values());
  }

  /** What stands elsewhere on the machine was not put here to be published. */
  private boolean leadsOut(Path link) {
    try {
      return Files.exists(link) && !link.toRealPath().startsWith(content.toRealPath());
    } catch (IOException e) {
      return true;
    }
  }

  private void refuse(Path link) {
    problems.error(
        name(link), 0, "a link out of the content folder, not read", "put the file there");
  }

  private static boolean isHidden(Path file) {
    return String.valueOf(file.getFileName()).startsWith(".");
  }

  private void unreadable(Path file) {
    problems.error(
        name(file), 0, "cannot be read", "check that it is there and that you may read it");
  }

  /** The same on every machine: below the content folder, with '/'. */
  private String name(Path file) {
    return content.relativize(file).toString().replace(File.separatorChar, '/');
  }
}
