package org.newsbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mvn verify -Pedits} makes 300 edits. */
@DisplayName("After any edits a build")
class EditedContentTest {
  private static final int EDITS = Integer.getInteger("edits", 12);
  private static final List<String> PEOPLE =
      List.of("Ingrid Tollefsen", "Jolana Kreck", "Amadou Diarra", "Petra Sokolova", "Olga Brandt");
  private static final List<String> PLACES =
      List.of("Norway", "Bamako", "Riga", "Kenya", "the Port Authority", "Aarhus");
  private static final List<String> SENTENCES =
      List.of(
          "The harbour of Aarhus reopened on Monday after %s had asked %s for help.",
          "“We waited two days for the wind to drop,” %s told reporters in %s.",
          "The swing bridge stood open for nine hours, and %s blamed the engine from %s.",
          "According to %s, the fish market of %s lost 14 stalls in the fire.",
          "%s said that the ferries to %s would start again on Thursday.",
          "A court in the capital heard %s, who had left %s before the storm.");
  private static final List<String> TITLES =
      List.of(
          "Harbour reopens after storm",
          "Fire destroys fish market",
          "Swing bridge stands open for nine hours",
          "Teenager wins chess title");

  @TempDir private Path temp;
  private final Random random = new Random(11);
  private final List<String> done = new ArrayList<>();
  private int captures;

  @Test
  void makesTheSiteOfACleanBuildByteForByte() throws IOException {
    Files.createDirectories(temp.resolve("content/captures"));
    Files.createDirectories(temp.resolve("templates"));
    for (int i = 0; i < 5; i++) {
      add();
    }
    for (int i = 0; i <= EDITS; i++) {
      String told = build("site", "cache");
      FolderContents.delete(temp.resolve("clean-cache"));
      FolderContents.delete(temp.resolve("clean"));
      assertThat(told).as(done.toString()).isEqualTo(build("clean", "clean-cache"));
      assertThat(FolderContents.of(temp.resolve("site")))
          .as(done.toString())
          .isEqualTo(FolderContents.of(temp.resolve("clean")));
      edit();
    }
  }

  private void edit() throws IOException {
    switch (random.nextInt(10)) {
      case 0, 1 -> add();
      case 2 -> change();
      case 3 -> remove();
      case 4 -> put("content/corrections.yaml", "notNames: [" + any(PEOPLE) + "]\n");
      case 5 -> cut();
      case 6 -> put("content/newsbook.yaml", "title: The " + any(PLACES) + " Digest\n");
      case 7 -> put("templates/words/en.properties", "nav.about=About " + any(PLACES) + "\n");
      case 8 -> damage("cache");
      default -> damage("site");
    }
  }

  private void add() throws IOException {
    captures++;
    put("content/captures/" + captures + ".txt", text());
  }

  private void change() throws IOException {
    Path file = anyFile("content/captures");
    String text = Files.readString(file);
    int line = text.indexOf('\n', random.nextInt(text.length() - 1)) + 1;
    put(
        temp.relativize(file).toString(),
        text.substring(0, line) + sentence() + "\n\n" + text.substring(line));
  }

  private void remove() throws IOException {
    Path file = anyFile("content/captures");
    Files.delete(file);
    done.add("removed " + file.getFileName());
    if (files("content/captures").isEmpty()) {
      add();
    }
  }

  private void cut() throws IOException {
    String capture = "captures/" + anyFile("content/captures").getFileName();
    int line = 1 + 2 * random.nextInt(6);
    String kind = random.nextBoolean() ? "starts: [" + line + "]" : "joins: [" + line + "]";
    put("content/corrections.yaml", "captures: {" + capture + ": {" + kind + "}}\n");
  }

  /** A byte of one of the files is another. */
  private void damage(String folder) throws IOException {
    Path file = anyFile(folder);
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length > 0 && !file.endsWith(".newsbook")) {
      bytes[random.nextInt(bytes.length)] ^= 1;
      Files.write(file, bytes);
      done.add("damaged " + temp.relativize(file));
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int articles = 1 + random.nextInt(3); articles > 0; articles--) {
      text.append(any(TITLES)).append("\n\n");
      for (int sentences = 2 + random.nextInt(4); sentences > 0; sentences--) {
        text.append(sentence()).append("\n\n");
      }
    }
    return text.toString();
  }

  private String sentence() {
    return String.format(any(SENTENCES), any(PEOPLE), any(PLACES));
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private Path anyFile(String folder) throws IOException {
    return any(files(folder));
  }

  private List<Path> files(String folder) throws IOException {
    try (Stream<Path> all = Files.walk(temp.resolve(folder))) {
      return List.copyOf(new TreeSet<>(all.filter(Files::isRegularFile).toList()));
    }
  }

  private void put(String name, String text) throws IOException {
    Files.createDirectories(temp.resolve(name).getParent());
    Files.writeString(temp.resolve(name), text);
    done.add("wrote " + name + ": " + text.strip().replaceAll("\\s+", " "));
  }

  /** What it tells, whether it did all of it again or not. */
  private String build(String site, String cache) {
    StringWriter out = new StringWriter();
    int status =
        Main.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(out, true))
            .execute(
                "build",
                "--content=" + temp.resolve("content"),
                "--templates=" + temp.resolve("templates"),
                "--site=" + temp.resolve(site),
                "--cache=" + temp.resolve(cache));
    return status
        + out.toString()
            .replaceAll("(?m)^[a-z ]+( \\([0-9]+\\))?: [0-9.]+ s\\R", "")
            .replaceAll("(, as before)? in [0-9.]+ s\\ROpen .*", "");
  }
}
