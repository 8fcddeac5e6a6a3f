package org.newsbook.site.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What of a site that stands goes over into the one that takes its place: files that no build made,
 * and those that are made again as they were, with their time.
 *
 * @param named the site's folder as the user named it
 * @param swap of it and a new one that is complete but for the user's files
 */
record OwnFiles(Path named, Swap swap) {
  private Path site() {
    return swap.site();
  }

  private Path made() {
    return swap.made();
  }

  /** Whether a page stands as it is to be, and is carried over. */
  boolean carried(String url, String page) throws IOException {
    Path file = site().resolve(url);
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        || Files.size(file) != bytes.length
        || !Arrays.equals(Files.readAllBytes(file), bytes)) {
      return false;
    }
    Path made = made().resolve(url);
    Files.createDirectories(made.resolveSibling("."));
    link(made, file);
    return true;
  }

  /**
   * @throws org.newsbook.problem.BuildStopped where a file of the user's is in the way of a new one
   */
  void carry() throws IOException {
    Set<String> ours = madeBefore();
    Files.walkFileTree(
        site(),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            return dir.equals(swap.work())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String name = SiteWriter.name(site(), file);
            Path again = made().resolve(name);
            if (Files.exists(again) && Files.isSameFile(file, again)) {
              return FileVisitResult.CONTINUE;
            }
            boolean same = attributes.isRegularFile() && isSame(file, again);
            if (same) {
              Files.delete(again); // to let go of the old file would take a disk far longer
            }
            if (same || !ours.contains(name) && !name.equals(SiteWriter.MANIFEST)) {
              carry(name, file, again);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e)
              throws IOException {
            if (SiteWriter.isEmpty(dir)) {
              makeFolders(dir);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private Set<String> madeBefore() throws IOException {
    Path manifest = site().resolve(SiteWriter.MANIFEST);
    return Files.exists(manifest)
        ? new String(Files.readAllBytes(manifest), StandardCharsets.UTF_8)
            .lines()
            .collect(Collectors.toSet())
        : Set.of();
  }

  private static boolean isSame(Path file, Path again) throws IOException {
    return Files.isRegularFile(again) && Files.mismatch(file, again) < 0;
  }

  private void carry(String name, Path file, Path to) throws IOException {
    if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
      throw SiteWriter.stop(
          named.resolve(name),
          "is a file of your own where the site needs one",
          "move or rename it; nothing was written");
    }
    Path folder = file.getParent();
    if (folder != null) {
      makeFolders(folder);
    }
    if (Files.isSymbolicLink(file)) {
      Files.copy(file, to, LinkOption.NOFOLLOW_LINKS);
      return;
    }
    link(to, file);
  }

  /** Costs nothing, and the old site stays whole. */
  static void link(Path to, Path file) throws IOException {
    try {
      Files.createLink(to, file);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private void makeFolders(Path folder) throws IOException {
    Path at = site();
    for (Path part : site().relativize(folder)) {
      at = at.resolve(part);
      Path copy = made().resolve(SiteWriter.name(site(), at));
      if (Files.exists(copy) && !Files.isDirectory(copy)) {
        throw SiteWriter.stop(
            named.resolve(SiteWriter.name(site(), at)),
            "is a folder of your own where the site needs a file",
            "move or rename it; nothing was written");
      }
      makeFolder(copy, at);
    }
  }

  /** With the rights of the one that it stands for. */
  static void makeFolder(Path folder, Path like) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (Files.isDirectory(like)) {
      Files.copy(like, folder, StandardCopyOption.COPY_ATTRIBUTES);
    } else {
      Files.createDirectory(folder);
    }
  }
}
