package org.newsbook.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsbook.stage.Hash;

/** Looks at the files that a site is made from: names, sizes and times, not what is in them. */
record Watch(Path content, Optional<Path> templates) {

  /**
   * Equal where nobody changed a file between two looks.
   *
   * @param captures alone, whose lines decisions name
   * @param rest settings, corrections, notes and templates
   */
  record Seen(String captures, String rest) {}

  Seen look() {
    Hash rest = new Hash();
    add(rest, content, 1);
    add(rest, content.resolve("notes"), Integer.MAX_VALUE);
    templates.ifPresent(folder -> add(rest, folder, Integer.MAX_VALUE));
    Hash captures = new Hash();
    add(captures, content.resolve("captures"), Integer.MAX_VALUE);
    return new Seen(captures.hex(), rest.hex());
  }

  private static void add(Hash hash, Path folder, int depth) {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder, depth)) {
      files = all.filter(Watch::isSeen).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      hash.add("no folder");
      return;
    }
    for (Path file : files) {
      hash.add(folder.relativize(file).toString()).add(state(file));
    }
  }

  /** Editors put files of their own beside one that is open. */
  private static boolean isSeen(Path file) {
    String name = String.valueOf(file.getFileName());
    return !name.startsWith(".") && !name.endsWith("~") && !Files.isDirectory(file);
  }

  private static String state(Path file) {
    try {
      BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
      return is.size() + " " + is.lastModifiedTime() + " " + is.fileKey();
    } catch (NoSuchFileException e) {
      return "gone";
    } catch (IOException e) {
      return "not readable";
    }
  }
}
