package org.newsbook.capture;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;

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
   * Files of sub-folders too; hidden files and folders are passed over, links to folders are not
   * followed. A file that cannot be read is a problem and the rest goes on.
   *
   * @param content the folder that holds {@code captures/}
   * @throws BuildStopped when there is no such folder
   */
  public static List<Capture> read(Path content, Problems problems) {
    Path captures = content.resolve("captures");
    if (!Files.isDirectory(captures)) {
      throw new BuildStopped(
          Problem.error(captures.toString(), 0, "no such folder", "put your captures there"));
    }
    return new CaptureFolder(content, problems).readAll(captures);
  }

  private List<Capture> readAll(Path captures) {
    List<Path> files = files(captures);
    if (files.isEmpty()) {
      warn(captures, "the folder is empty", "put captures into it: " + CaptureReader.KNOWN_FORMATS);
    }
    List<Capture> all = new ArrayList<>();
    for (Path file : files) {
      try {
        if (Files.size(file) > LARGEST) {
          problems.add(
              Problem.error(
                  name(file), 0, "larger than 100 MB, not read", "cut it into smaller files"));
        } else {
          CaptureReader.read(name(file), Files.readAllBytes(file), problems).ifPresent(all::add);
        }
      } catch (IOException e) {
        unreadable(file);
      }
    }
    return List.copyOf(all);
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
            if (!isHidden(file) && Files.isRegularFile(file)) {
              files.add(file);
            } else if (!isHidden(file) && Files.notExists(file)) {
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
    files.sort(Comparator.comparing(this::name));
    return files;
  }

  private static boolean isHidden(Path file) {
    return String.valueOf(file.getFileName()).startsWith(".");
  }

  private void unreadable(Path file) {
    problems.add(
        Problem.error(
            name(file), 0, "cannot be read", "check that it is there and that you may read it"));
  }

  private void warn(Path file, String message, String hint) {
    problems.add(Problem.warning(name(file), 0, message, hint));
  }

  /** The same on every machine: below the content folder, with '/'. */
  private String name(Path file) {
    StringBuilder name = new StringBuilder();
    for (Path part : content.relativize(file)) {
      name.append(name.isEmpty() ? "" : "/").append(part);
    }
    return name.toString();
  }
}
