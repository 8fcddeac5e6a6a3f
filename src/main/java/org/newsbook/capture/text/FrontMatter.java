package org.newsbook.capture.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.SourceText;
import org.newsbook.problem.Problems;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What stands between two lines of {@code ---}, in YAML, or of {@code +++}, in TOML, at the start
 * of a Markdown capture.
 *
 * @param lastLine the line that closes it; 0 where there is no front matter
 * @param readable false where it is no YAML, which is a problem by now
 */
record FrontMatter(int lastLine, boolean readable, Metadata metadata) {
  private static final FrontMatter NONE = new FrontMatter(0, true, Metadata.NONE);
  private static final String HINT = "write 'key: value' lines, as in title: \"A headline\"";
  private static final String TOML_HINT = "write 'key = \"value\"' lines between those of +++";

  /** No collection by reference: a few lines of them could stand for more than memory holds. */
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setMaxAliasesForCollections(0).setCodePointLimit(100_000).build();

  /** A table's name, or a key and its sign: all that TOML writes otherwise than YAML in a head. */
  private static final Pattern TOML =
      Pattern.compile(
          "(?m)^[ \\t]*+(?:\\[{1,2}[\\w .-]+\\]{1,2}[ \\t]*(?:#.*)?$|(\"?[\\p{L}\\p{N}_.-]+\"?)[ \\t]*=)");

  static FrontMatter of(String path, SourceText source, Problems problems) {
    int first = 1;
    while (first <= source.lines().size() && source.lines().get(first - 1).isBlank()) {
      first++;
    }
    boolean toml = first <= source.lines().size() && isMark(source, first, "+++");
    if (first > source.lines().size() || !toml && !isMark(source, first, "---")) {
      return NONE;
    }
    String mark = toml ? "+++" : "---";
    for (int line = first + 1; line <= source.lines().size(); line++) {
      if (isMark(source, line, mark) || !toml && isMark(source, line, "...")) {
        return new Reader(path, source, first, line, problems).read(toml);
      }
    }
    problems.error(
        path, first, "front matter that does not end", "close it with a line of " + mark);
    return NONE;
  }

  private static boolean isMark(SourceText source, int line, String mark) {
    return source.lines().get(line - 1).stripTrailing().equals(mark);
  }

  /** Reads what stands between the two marks. */
  private record Reader(String path, SourceText source, int first, int last, Problems problems) {
    FrontMatter read(boolean toml) {
      String head = source.text().substring(source.startOf(first + 1), source.startOf(last));
      // Keys of a table count as the keys above it.
      String yaml =
          toml
              ? TOML.matcher(head).replaceAll(m -> m.group(1) == null ? "" : m.group(1) + ": ")
              : head;
      try {
        Object loaded = new Load(SETTINGS).loadFromString(yaml);
        if (loaded == null) {
          return new FrontMatter(last, true, Metadata.NONE);
        }
        if (loaded instanceof Map<?, ?> map) {
          return new FrontMatter(last, true, metadata(map));
        }
        problems.error(path, first + 1, "front matter without keys", HINT);
      } catch (MarkedYamlEngineException e) {
        // The mark counts from 0, and the text starts on the line behind the first mark.
        int line = e.getProblemMark().map(mark -> mark.getLine() + first + 1).orElse(first);
        String what =
            "front matter is not %s: %s".formatted(toml ? "TOML" : "YAML", e.getProblem());
        problems.error(path, Math.min(line, last), what, toml ? TOML_HINT : HINT);
      } catch (YamlEngineException e) {
        String what = "front matter is not YAML: " + e.getMessage();
        problems.error(path, first, what.lines().findFirst().orElse(what), HINT);
      }
      return new FrontMatter(last, false, Metadata.NONE);
    }

    private Metadata metadata(Map<?, ?> map) {
      FrontMatterKeys keys = new FrontMatterKeys();
      Map<String, Integer> lines = lines();
      map.forEach(
          (key, value) -> {
            if (value != null) {
              String name = String.valueOf(key);
              if (value instanceof Map && FrontMatterKeys.isKnown(name)) {
                String what = "front matter whose '" + name + "' is no text";
                problems.warn(path, lineOf(name, lines), what, HINT);
              }
              keys.put(name, FrontMatterValue.of(lineOf(name, lines), value));
            }
          });
      if (!keys.unknown().isEmpty()) {
        String name = keys.unknown().iterator().next();
        problems.warn(
            path,
            lineOf(name, lines),
            "front matter keys that are not known: " + String.join(", ", keys.unknown()),
            "known are title, byline, outlet, date, url, language, and those of common"
                + " clippers");
      }
      return new Properties(keys, path, problems).told(lineOf("title", lines));
    }

    private int lineOf(String key, Map<String, Integer> lines) {
      return lines.getOrDefault(FrontMatterKeys.plain(key), first);
    }

    /** The line of each key, by what stands before its colon or sign. */
    private Map<String, Integer> lines() {
      Map<String, Integer> lines = new HashMap<>();
      for (int line = first + 1; line < last; line++) {
        String key = source.lines().get(line - 1).split("[:=]", 2)[0];
        lines.putIfAbsent(FrontMatterKeys.plain(key), line);
      }
      return lines;
    }
  }
}
