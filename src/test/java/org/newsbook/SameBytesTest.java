package org.newsbook;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A digest built by each Java that is installed here, as if on other machines. */
@DisplayName("The same content gives the same bytes")
class SameBytesTest {
  private static final Path INSTALLED = Path.of("/usr/lib/jvm");
  private static final Path CONTENT = Path.of("src/test/resources/golden/mixed-formats/content");

  @TempDir private Path temp;

  @Test
  void onEachJavaInAnyLocaleAndZoneWithOneCoreAndWithMany() throws Exception {
    Map<String, String> here = built("here", own(), List.of(), Map.of());
    assertThat(here).hasSizeGreaterThan(30);
    int number = 0;
    for (Path java : javas()) {
      for (List<String> options : machines()) {
        Map<String, String> there = built("site" + number++, java, options, Map.of("LC_ALL", "C"));
        assertThat(there.keySet()).as(java + " " + options).isEqualTo(here.keySet());
        here.forEach(
            (file, bytes) ->
                assertThat(there.get(file).equals(bytes))
                    .as("%s is the same: %s %s", file, java, options)
                    .isTrue());
      }
    }
  }

  private static List<List<String>> machines() {
    return List.of(
        List.of("-XX:ActiveProcessorCount=1", "-Duser.language=tr", "-Duser.timezone=Asia/Tokyo"),
        List.of(
            "-XX:ActiveProcessorCount=16",
            "-Duser.language=ar",
            "-Duser.timezone=America/St_Johns",
            "-Dfile.encoding=ISO-8859-1"));
  }

  /** Version 17 and later; the one that runs this test at least. */
  private static List<Path> javas() throws IOException {
    List<Path> javas = new ArrayList<>(List.of(own()));
    if (Files.isDirectory(INSTALLED)) {
      try (Stream<Path> homes = Files.list(INSTALLED)) {
        for (Path home : homes.filter(h -> version(h) >= 17).sorted().toList()) {
          Path java = home.resolve("bin/java").toRealPath();
          if (!javas.contains(java)) {
            javas.add(java);
          }
        }
      }
    }
    return javas;
  }

  private static Path own() throws IOException {
    return Path.of(System.getProperty("java.home"), "bin", "java").toRealPath();
  }

  /** 0 where no Java lies there. */
  private static int version(Path home) {
    try {
      String release = Files.readString(home.resolve("release"));
      return Integer.parseInt(release.replaceAll("(?s).*\\bJAVA_VERSION=\"(\\d+).*", "$1"));
    } catch (IOException e) {
      return 0;
    }
  }

  /** Of the tests, whoever runs them. */
  static String classPath() {
    return Main.class.getClassLoader() instanceof URLClassLoader loader
        ? Stream.of(loader.getURLs()).map(URL::getPath).collect(joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }

  private Map<String, String> built(
      String name, Path java, List<String> options, Map<String, String> environment)
      throws Exception {
    Path site = temp.resolve(name);
    List<String> command = new ArrayList<>(List.of(java.toString(), "-XX:TieredStopAtLevel=1"));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), Main.class.getName()));
    command.addAll(List.of("build", "--quiet", "--content", CONTENT.toString()));
    command.addAll(List.of("--site", site.toString(), "--cache", temp + "/cache-" + name));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    File said = temp.resolve(name + ".txt").toFile();
    builder.redirectOutput(said).start().waitFor();
    assertThat(site).as(Files.readString(said.toPath())).isDirectory();
    return new TreeMap<>(FolderContents.of(site));
  }
}
