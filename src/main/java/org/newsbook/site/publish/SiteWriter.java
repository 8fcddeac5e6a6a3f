package org.newsbook.site.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Problem;
import org.newsbook.site.template.Templates;
import org.newsbook.stage.Hash;

/**
 * Puts a site in the place of the one that stood there, all or nothing. Everything is first made in
 * a work folder, the user's own files come to it, and a {@link Swap} sets it in place. Killed at
 * any moment, the old site stands or the new one, or the next start mends it. That also removes
 * what dead builds left.
 */
public final class SiteWriter implements AutoCloseable {
  /** Lists the files that a build made, one a line; all others are the user's own. */
  static final String MANIFEST = ".newsbook";

  /** Of the work folder where none can be made beside the site. */
  static final String INSIDE = ".newsbook-work";

  private final Path named;
  private final Path site;
  private final Swap swap;
  private final BuildLock lock;
  private Optional<String> content = Optional.empty();

  /** Makes all files of a site in a folder. */
  public interface Content {
    void makeIn(Path folder) throws IOException;
  }

  private SiteWriter(Path named, Swap swap, BuildLock lock) {
    this.named = named;
    this.site = swap.site();
    this.swap = swap;
    this.lock = lock;
  }

  /**
   * Begins a build, which no other may disturb until this is closed, and mends what a dead one
   * left.
   *
   * @param folder where the site goes; it need not exist
   * @throws BuildStopped when the folder holds something else, cannot be written, or is written by
   *     another build
   */
  public static SiteWriter open(Path folder) {
    try {
      return open(folder, swap(folder));
    } catch (IOException | UncheckedIOException e) {
      throw unwritable(folder, e);
    }
  }

  /** Mends what a dead build left there, unless another is at work. */
  public static void mend(Path folder) {
    try {
      Swap swap = swap(folder);
      Optional<BuildLock> lock =
          Files.exists(swap.work()) ? BuildLock.take(swap.work()) : Optional.empty();
      if (lock.isPresent()) {
        try (SiteWriter writer = new SiteWriter(folder, swap, lock.get())) {
          writer.swap.mend();
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw unwritable(folder, e);
    }
  }

  private static Swap swap(Path folder) throws IOException {
    Path site = real(folder);
    Path parent = site.getParent();
    if (parent == null) {
      throw stop(folder, "is the root of the file system", "name another with --site");
    }
    boolean volume =
        Files.exists(site)
            && !(Files.isWritable(parent)
                && Files.getFileStore(parent).equals(Files.getFileStore(site)));
    return new Swap(
        site, volume ? site.resolve(INSIDE) : parent.resolve(".newsbook-" + site.getFileName()));
  }

  static SiteWriter open(Path folder, Swap swap) {
    try {
      Path work = swap.work();
      Optional<BuildLock> lock = BuildLock.take(work);
      if (lock.isEmpty()) {
        String who = BuildLock.holder(work).map(pid -> " (process " + pid + ")").orElse("");
        throw stop(
            folder, "another build" + who + " is writing it", "wait until it is done, then build");
      }
      SiteWriter writer = new SiteWriter(folder, swap, lock.get());
      boolean ready = false;
      try {
        swap.mend();
        writer.refuseForeign();
        ready = true;
        return writer;
      } finally {
        if (!ready) {
          writer.close();
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw unwritable(folder, e);
    }
  }

  /**
   * @throws BuildStopped when the folder cannot be written, or a file of the user's stands where
   *     the site needs one; what stood there is untouched
   */
  public void write(Content content) {
    try {
      Path made = swap.made();
      OwnFiles.makeFolder(made, site);
      content.makeIn(made);
      Files.writeString(made.resolve(MANIFEST), String.join("\n", files(made)) + "\n");
      if (Files.exists(site)) {
        new OwnFiles(named, swap).carry();
      }
      place();
    } catch (IOException | UncheckedIOException e) {
      throw unwritable(named, e);
    }
  }

  /** Makes a page of the new site, of nothing new where it stands as it is made again. */
  public void save(String url, String page) throws IOException {
    if (!new OwnFiles(named, swap).carried(url, page)) {
      Templates.save(swap.made().resolve(url), page);
    }
  }

  private void place() throws IOException {
    try {
      swap.run();
    } catch (FileSystemException e) {
      String hint = "where it is a volume of its own, name a folder inside it with --site";
      throw stop(named, "cannot be renamed: " + e.getMessage(), hint);
    }
  }

  /** Of the names and bytes of all that a build made there; nothing where no site stands. */
  public Optional<String> hash() {
    try {
      List<String> all = new ArrayList<>(made(site));
      all.remove(Offline.WORKER);
      String others = content.isPresent() ? content.get() : new Hash().add(site, all).hex();
      return Optional.of(new Hash().add(others).add(site, List.of(Offline.WORKER)).hex());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Spares to read again what was just written.
   *
   * @param hash of the names and bytes of all files but the one that is named for it
   */
  public void madeOf(String hash) {
    content = Optional.of(hash);
  }

  /** Paths of all files that a build made there. */
  public static List<String> made(Path site) throws IOException {
    return Files.readString(site.resolve(MANIFEST)).lines().toList();
  }

  /** Makes parts of a site that need nothing of each other, on all processors. */
  public static void atOnce(Path folder, Content... parts) {
    List<Optional<RuntimeException>> failures =
        Stream.of(parts).parallel().map(part -> failure(part, folder)).toList();
    failures.stream()
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(
            failure -> {
              throw failure;
            });
  }

  /** All parts end before one that failed is told: nothing may be written behind that. */
  private static Optional<RuntimeException> failure(Content part, Path folder) {
    try {
      part.makeIn(folder);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(new UncheckedIOException(e));
    } catch (RuntimeException e) {
      return Optional.of(e);
    }
  }

  /** Paths of all files inside, with '/', sorted. */
  public static TreeSet<String> files(Path folder) throws IOException {
    TreeSet<String> files = new TreeSet<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile).forEach(file -> files.add(name(folder, file)));
    }
    return files;
  }

  static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static Path real(Path folder) throws IOException {
    Path site = folder.toAbsolutePath().normalize();
    if (Files.isSymbolicLink(site)) {
      if (Files.notExists(site)) {
        throw stop(folder, "is a link that leads nowhere", "mend it, or name another with --site");
      }
      site = site.toRealPath();
    }
    if (Files.exists(site) && !Files.isDirectory(site)) {
      throw stop(folder, "is not a folder", "name another with --site");
    }
    return site;
  }

  private void refuseForeign() throws IOException {
    if (Files.exists(site) && !isOurs(site) && !swap.isEmpty()) {
      throw stop(
          named,
          "holds files that are not a site made by Newsbook",
          "empty the folder, or name another with --site");
    }
  }

  /** Whether a site that a build made stands there. */
  public static boolean isOurs(Path site) {
    return Files.isRegularFile(site.resolve(MANIFEST));
  }

  static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  @Override
  public void close() {
    try {
      swap.clear();
      lock.close();
      if (isEmpty(swap.work())) {
        Files.delete(swap.work());
      }
    } catch (NoSuchFileException | DirectoryNotEmptyException e) {
      // Another build came since the lock was freed.
    } catch (IOException e) {
      throw unwritable(swap.work(), e);
    }
  }

  static BuildStopped stop(Path path, String message, String hint) {
    return new BuildStopped(Problem.error(path.toString(), 0, message, hint));
  }

  private static BuildStopped unwritable(Path folder, Exception failure) {
    Throwable cause =
        failure instanceof UncheckedIOException e && e.getCause() != null ? e.getCause() : failure;
    String why =
        cause instanceof AccessDeniedException
            ? "no right to write " + cause.getMessage()
            : cause.getMessage();
    return new BuildStopped(
        Problem.error(
            folder.toString(),
            0,
            "cannot be written: " + why,
            "free the folder and the one above it, or name another with --site"),
        failure);
  }
}
