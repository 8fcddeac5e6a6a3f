package org.newsbook;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.newsbook.stage.Hash;

/** This program as it lies on the disk. */
final class Program {
  private Program() {}

  /** A jar, or the folder that it was compiled into. */
  static Path place() {
    try {
      return Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a program without a place", e);
    }
  }

  /** Tells it from any other: its classes, models and templates, and the Java that runs it. */
  static String hash() {
    Path place = place();
    Hash hash = new Hash().add(Runtime.version().toString());
    // Run from folders, libraries are files of their own, with their versions in their names.
    libraries().forEach(hash::add);
    try {
      return Files.isRegularFile(place)
          ? hash.add(inside(place)).hex()
          : hash.add(place, Inputs.files(place)).hex();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names, lengths and checksums of all that a jar holds, without reading through it. */
  private static String inside(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream()
          .map(file -> file.getName() + " " + file.getSize() + " " + file.getCrc())
          .collect(Collectors.joining("\n"));
    }
  }

  private static Stream<String> libraries() {
    return Program.class.getClassLoader() instanceof URLClassLoader loader
        ? Stream.of(loader.getURLs()).map(Object::toString)
        : Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator));
  }
}
