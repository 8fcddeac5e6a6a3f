package org.newsbook.site.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a new site takes the place of the one that stands, so that a death at any moment can be
 * mended at the next start. Two renames of whole folders do where the work folder lies beside the
 * site. A volume of its own cannot be renamed: there the work folder lies inside, and what stands
 * in the site goes and comes one by one. Before all has gone, the next start takes it back, and
 * from then on it brings the rest of the new.
 *
 * @param work where a build works, beside the site or inside it
 */
record Swap(Path site, Path work) {

  /** The new site, as far as it is made. */
  Path made() {
    return work.resolve("made");
  }

  /** All of the old site. */
  private Path was() {
    return work.resolve("was");
  }

  /** What of the old site has gone, while some of it still stands. */
  private Path going() {
    return work.resolve("going");
  }

  private boolean inside() {
    return work.startsWith(site);
  }

  /**
   * Takes back what failed.
   *
   * @throws FileSystemException where the old site cannot be moved
   */
  void run() throws IOException {
    if (inside()) {
      oneByOne();
      return;
    }
    boolean stood = Files.exists(site);
    if (stood) {
      move(site, was());
    }
    try {
      move(made(), site);
    } catch (IOException e) {
      if (stood) {
        move(was(), site);
      }
      throw e;
    }
  }

  private void oneByOne() throws IOException {
    try {
      moveAll(site, going());
      move(going(), was());
      moveAll(made(), site);
    } catch (IOException e) {
      if (Files.exists(was())) {
        moveAll(site, made());
        move(was(), going());
      }
      if (Files.exists(going())) {
        moveAll(going(), site);
      }
      throw e;
    }
  }

  /** Ends what a dead build began, and takes its leavings away. */
  void mend() throws IOException {
    if (inside() && Files.exists(going())) {
      moveAll(going(), site);
    } else if (isHalf()) {
      moveAll(made(), site);
    } else if (Files.exists(was()) && !inside() && (Files.notExists(site) || isEmpty())) {
      Files.deleteIfExists(site);
      move(was(), site);
    }
    clear();
  }

  /** All that is old has gone, and not all that is new has come. */
  private boolean isHalf() {
    return inside() && Files.exists(was()) && Files.exists(made());
  }

  /** A site that made room is moved before it is deleted: what stands in its place is whole. */
  void clear() throws IOException {
    if (isHalf()) {
      return; // as the next start ends it
    }
    Path gone = work.resolve("gone");
    delete(gone);
    if (Files.exists(was()) && (inside() || SiteWriter.isOurs(site))) {
      move(was(), gone);
    }
    delete(gone);
    delete(made());
  }

  /** Nothing stands in the site but the work folder. */
  boolean isEmpty() throws IOException {
    return standing(site).isEmpty();
  }

  private List<Path> standing(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> !path.equals(work)).sorted().toList();
    }
  }

  private void moveAll(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (Path path : standing(from)) {
      move(path, to.resolve(path.getFileName()));
    }
    if (!from.equals(site)) {
      Files.delete(from);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.notExists(folder, NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> folders = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.forEach(path -> (Files.isDirectory(path, NOFOLLOW_LINKS) ? folders : files).add(path));
    }
    Collections.reverse(folders);
    try {
      files.parallelStream().forEach(Swap::deleteOne); // a disk may be slow to let go of one
      folders.forEach(Swap::deleteOne);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
