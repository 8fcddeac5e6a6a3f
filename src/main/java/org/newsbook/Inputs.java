package org.newsbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsbook.capture.folder.CaptureFolder;
import org.newsbook.digest.Changes;
import org.newsbook.stage.Hash;

/**
 * What a user gives to a build: captures, settings, corrections and templates.
 *
 * @param since data of an earlier edition
 */
record Inputs(Path content, Optional<Path> templates, Optional<Path> since) {

  /** The same where all of it is the same; nothing where not all can be read. */
  Optional<String> hash() {
    try {
      return Optional.of(read());
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private String read() throws IOException {
    Hash hash = new Hash().add(CaptureFolder.hash(content));
    for (String name : List.of("newsbook.yaml", "corrections.yaml")) {
      Path file = content.resolve(name);
      hash.add(Files.isRegularFile(file) ? "file" : Files.exists(file) ? "no file" : "nothing");
      if (Files.isRegularFile(file)) {
        hash.add(Hash.of(file));
      }
    }
    Path notes = content.resolve("notes");
    if (Files.isDirectory(notes)) {
      hash.add(notes, files(notes));
    }
    if (templates.isPresent()) {
      hash.add(templates.get(), files(templates.get()));
    }
    if (since.isPresent()) {
      hash.add(Hash.of(since.get().resolve(Changes.ARTICLES)));
    }
    return hash.hex();
  }

  /** All files inside, sorted; links are followed. */
  static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
