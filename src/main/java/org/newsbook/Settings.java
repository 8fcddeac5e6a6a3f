package org.newsbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.newsbook.digest.Edition;
import org.newsbook.problem.BuildStopped;
import org.newsbook.problem.Problem;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What the editor set in {@code content/newsbook.yaml}; every key may be left out. */
record Settings(Edition edition) {
  private static final String HINT = "write 'key: value' lines, as in title: My digest";

  /**
   * @throws BuildStopped when the file is there and is not what it should be
   */
  static Settings read(Path file) {
    if (Files.notExists(file)) {
      return new Settings(edition(Map.of()));
    }
    try {
      Object yaml =
          new Load(LoadSettings.builder().setLabel(file.toString()).build())
              .loadFromString(Files.readString(file));
      if (yaml == null) {
        return new Settings(edition(Map.of()));
      }
      if (yaml instanceof Map<?, ?> map) {
        return new Settings(edition(map));
      }
      throw new BuildStopped(Problem.error(file.toString(), 1, "not a list of settings", HINT));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new BuildStopped(
          Problem.error(file.toString(), line, "not YAML: " + e.getProblem(), HINT), e);
    } catch (YamlEngineException | IOException e) {
      throw new BuildStopped(
          Problem.error(file.toString(), 0, "cannot be read: " + e.getMessage(), HINT), e);
    }
  }

  private static Edition edition(Map<?, ?> map) {
    return new Edition(
        text(map, "title").orElse("Newsbook"),
        text(map, "description").orElse("A digest of news captures."),
        text(map, "address").map(a -> a.endsWith("/") ? a : a + "/"),
        text(map, "language").orElse("en"));
  }

  private static Optional<String> text(Map<?, ?> map, String key) {
    return Optional.ofNullable(map.get(key)).map(Object::toString).filter(s -> !s.isBlank());
  }
}
