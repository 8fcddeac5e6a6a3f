package org.newsbook;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Problem;
import org.newsbook.stage.Hash;

/** Begins a digest in an empty folder: settings, a place for captures, and what publishes it. */
final class Starter {
  private static final String JAR = "newsbook.jar";

  private final Path folder;

  private Starter(Path folder) {
    this.folder = folder;
  }

  /**
   * @param program the jar that is run, which the digest keeps a copy of
   * @return what to do next
   * @throws BuildStopped where the folder holds something, or cannot be written
   */
  static String begin(Path folder, Path program) {
    try {
      refuse(folder, program);
      return new Starter(folder).write(program);
    } catch (IOException e) {
      throw stop(folder, "cannot be written: " + e.getMessage(), "name another folder");
    }
  }

  private static void refuse(Path folder, Path program) throws IOException {
    if (!Files.isRegularFile(program)) {
      throw stop(folder, "is begun by the jar alone", "java -jar target/newsbook.jar init DIR");
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw stop(folder, "is not a folder", "name a new one");
    }
    if (Files.isDirectory(folder)) {
      try (Stream<Path> inside = Files.list(folder)) {
        if (inside.findAny().isPresent()) {
          throw stop(folder, "holds files", "name a new or an empty folder");
        }
      }
    }
  }

  private String write(Path program) throws IOException {
    put("newsbook.yaml", "content/newsbook.yaml");
    put("corrections.yaml", "content/corrections.yaml");
    put("about.md", "content/notes/about.md");
    put("pages.yml", ".github/workflows/pages.yml");
    put("gitignore.txt", ".gitignore");
    put("gitattributes.txt", ".gitattributes");
    Files.createDirectories(folder.resolve("content/captures"));
    Files.createFile(folder.resolve("content/captures/.gitkeep"));
    Files.copy(program, folder.resolve(JAR));
    Files.writeString(
        folder.resolve(JAR + ".sha256"),
        HexFormat.of().formatHex(Hash.of(program)) + "  " + JAR + "\n");
    return String.format(Locale.ROOT, read("next.txt"), folder).stripTrailing();
  }

  private void put(String resource, String file) throws IOException {
    Path target = folder.resolve(file);
    Path parent = target.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.writeString(target, read(resource), StandardCharsets.UTF_8);
  }

  private static String read(String resource) throws IOException {
    try (InputStream file = Starter.class.getResourceAsStream("starter/" + resource)) {
      if (file == null) {
        throw new FileNotFoundException("starter/" + resource);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static BuildStopped stop(Path folder, String message, String hint) {
    return new BuildStopped(Problem.error(folder.toString(), 0, message, hint));
  }
}
