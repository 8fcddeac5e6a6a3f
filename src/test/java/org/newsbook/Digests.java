package org.newsbook;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder in which an editor writes, builds and reads. */
record Digests(Path folder, StringWriter err) {
  static Digests in(Path folder) {
    return new Digests(folder, new StringWriter());
  }

  void put(String name, String text) throws IOException {
    Path file = folder.resolve("content").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** The exit status. */
  int build() {
    err.getBuffer().setLength(0);
    return Main.commandLine()
        .setErr(new PrintWriter(err, true))
        .setOut(new PrintWriter(new StringWriter()))
        .execute(
            "build",
            "--quiet",
            "--content=" + folder.resolve("content"),
            "--site=" + folder.resolve("site"),
            "--cache=" + folder.resolve("cache"));
  }

  /** What a build tells of corrections and notes. */
  List<String> told(String corrections) throws IOException {
    put("corrections.yaml", corrections);
    build();
    return err.toString()
        .lines()
        .filter(line -> line.matches("(corrections.yaml|notes[/:]).*"))
        .toList();
  }

  /** What it tells where all can be heeded. */
  void heeds(String corrections) throws IOException {
    List<String> told = told(corrections);
    if (!told.isEmpty()) {
      throw new AssertionError(told.toString());
    }
  }

  Path site() {
    return folder.resolve("site");
  }

  String read(String name) throws IOException {
    return Files.readString(site().resolve(name));
  }

  /** The records of a data file that hold a text. */
  List<String> data(String name, String text) throws IOException {
    return read("data/" + name + ".jsonl").lines().filter(line -> line.contains(text)).toList();
  }
}
