package org.newsbook.capture.text;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.SourceText;
import org.newsbook.problem.Problems;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What stands between two lines of {@code ---}, in YAML, or of {@code +++}, in TOML, at the start
 * of a Markdown capture.
 *
 * @param lastLine the line that closes it; 0 where there is no front matter
 * @param readable false where some of it is no YAML, which is a problem by now
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

  /** A key at the start of a line: what stands below it, up to the next, is its value. */
  private static final Pattern YAML =
      Pattern.compile("(?:\"[^\"]*\"|'[^']*'|[\\p{L}\\p{N}_][^:#]*):(?:\\s|$)");

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

  /** Reads what stands between the two marks, key by key: a mistake in one costs no other. */
  private record Reader(String path, SourceText source, int first, int last, Problems problems) {
    FrontMatter read(boolean toml) {
      FrontMatterKeys keys = new FrontMatterKeys();
      boolean readable = true;
      for (int from = first + 1, to; from < last; from = to) {
        to = from + 1;
        while (to < last && !(toml ? TOML : YAML).matcher(line(to)).lookingAt()) {
          to++;
        }
        readable &= read(from, to, toml, keys);
      }
      if (!keys.unknown().isEmpty()) {
        problems.warn(
            path,
            keys.unknown().values().iterator().next(),
            "front matter keys that are not known: " + String.join(", ", keys.unknown().keySet()),
            "known are title, byline, outlet, date, url, language, and those of common"
                + " clippers");
      }
      Metadata told =
          keys.isEmpty() ? Metadata.NONE : new Properties(keys, path, problems).told(first);
      return new FrontMatter(last, readable, told);
    }

    private String line(int number) {
      return source.lines().get(number - 1);
    }

    /**
     * Whether it could be read; where what stands below a key breaks it, its own line may still.
     *
     * @param to behind the last line of the key
     */
    private boolean read(int from, int to, boolean toml, FrontMatterKeys keys) {
      String text = source.text().substring(source.startOf(from), source.startOf(to));
      // Keys of a table count as the keys above it.
      String yaml =
          toml
              ? TOML.matcher(text).replaceAll(m -> m.group(1) == null ? "" : m.group(1) + ": ")
              : text;
      String kind = "front matter is not " + (toml ? "TOML" : "YAML") + ": ";
      try {
        Object loaded = new Load(SETTINGS).loadFromString(yaml);
        if (loaded == null) {
          return true;
        }
        if (loaded instanceof Map<?, ?> map) {
          map.forEach((key, value) -> put(from, String.valueOf(key), value, keys));
          return true;
        }
        problems.error(path, from, "front matter without keys", HINT);
      } catch (MarkedYamlEngineException e) {
        boolean alone = to == from + 1;
        if (alone || read(from, from + 1, toml, keys)) {
          int line = from + e.getProblemMark().map(Mark::getLine).orElse(0);
          String hint = toml ? TOML_HINT : HINT;
          problems.error(path, Math.min(line, to - 1), kind + e.getProblem(), hint);
        }
      } catch (YamlEngineException e) {
        String what = kind + e.getMessage();
        problems.error(path, from, what.lines().findFirst().orElse(what), HINT);
      }
      return false;
    }

    private void put(int line, String key, @Nullable Object told, FrontMatterKeys keys) {
      boolean known = FrontMatterKeys.isKnown(key);
      if (told == null && !known) {
        return;
      }
      Object value = told == null ? "" : told;
      if (value instanceof Map && known) {
        problems.warn(path, line, "front matter whose '" + key + "' is no text", HINT);
      }
      if (!keys.put(key, FrontMatterValue.of(line, value))) {
        String what = "front matter that says '" + key + "' twice; the first counts";
        problems.warn(path, line, what, "take one of them away");
      }
    }
  }
}
