package org.newsbook.capture;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;
import org.newsbook.text.NamedDay;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What stands between two lines of {@code ---} at the start of a Markdown capture.
 *
 * @param lastLine the line that closes it; 0 where there is no front matter
 * @param readable false where it is no YAML, which is a problem by now
 */
record FrontMatter(int lastLine, boolean readable, Metadata metadata) {
  private static final int MOST_VALUES = 10;
  private static final FrontMatter NONE = new FrontMatter(0, true, Metadata.NONE);
  private static final String HINT = "write 'key: value' lines, as in title: \"A headline\"";

  static FrontMatter of(String path, SourceText source, Problems problems) {
    if (source.lines().isEmpty() || !source.lines().get(0).stripTrailing().equals("---")) {
      return NONE;
    }
    for (int line = 2; line <= source.lines().size(); line++) {
      String text = source.lines().get(line - 1).stripTrailing();
      if (text.equals("---") || text.equals("...")) {
        return parse(path, source, line, problems);
      }
    }
    problems.add(
        Problem.error(path, 1, "front matter that does not end", "close it with a line of ---"));
    return NONE;
  }

  private static FrontMatter parse(String path, SourceText source, int last, Problems problems) {
    String yaml = source.text().substring(source.startOf(2), source.startOf(last));
    try {
      Object loaded = new Load(LoadSettings.builder().build()).loadFromString(yaml);
      if (loaded == null) {
        return new FrontMatter(last, true, Metadata.NONE);
      }
      if (loaded instanceof Map<?, ?> map) {
        return new FrontMatter(last, true, metadata(path, map, source, last, problems));
      }
      problems.add(Problem.error(path, 2, "front matter without keys", HINT));
    } catch (MarkedYamlEngineException e) {
      // The mark counts from 0, and the text starts on line 2.
      int line = e.getProblemMark().map(mark -> mark.getLine() + 2).orElse(1);
      String what = "front matter is not YAML: " + e.getProblem();
      problems.add(Problem.error(path, Math.min(line, last), what, HINT));
    } catch (YamlEngineException e) {
      String what = "front matter is not YAML: " + e.getMessage();
      problems.add(Problem.error(path, 1, what.lines().findFirst().orElse(what), HINT));
    }
    return new FrontMatter(last, false, Metadata.NONE);
  }

  private static Metadata metadata(
      String path, Map<?, ?> map, SourceText source, int last, Problems problems) {
    Optional<String> date = text(map, "date");
    Optional<LocalDate> published = date.flatMap(NamedDay::first);
    if (date.isPresent() && published.isEmpty()) {
      problems.add(
          Problem.warning(
              path,
              lineOf("date", source, last),
              "a date that cannot be read: " + date.get(),
              "write it as 2025-09-05"));
    }
    return new Metadata(
        true,
        lineOf("title", source, last),
        text(map, "title"),
        text(map, "byline"),
        text(map, "outlet"),
        published,
        text(map, "url"),
        text(map, "language"));
  }

  /** A value, or the first of a list; what holds lists in lists, as aliases can, says nothing. */
  private static Optional<String> text(Map<?, ?> map, String key) {
    Object value = map.get(key);
    List<?> values =
        value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    String text =
        values.stream()
            .filter(v -> v instanceof String || v instanceof Number || v instanceof Boolean)
            .limit(MOST_VALUES)
            .map(v -> SourceText.collapse(v.toString()))
            .filter(v -> !v.isEmpty())
            .collect(Collectors.joining(", "));
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  private static int lineOf(String key, SourceText source, int last) {
    for (int line = 2; line < last; line++) {
      if (source.lines().get(line - 1).startsWith(key)) {
        return line;
      }
    }
    return 1;
  }
}
