package org.newsbook.quote;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of the gold file: an article, and who says what there.
 *
 * @param quoted words in marks
 * @param told words that the reporter gives to somebody without marks
 */
record GoldQuotes(String id, String text, List<Said> quoted, List<Said> told) {
  /**
   * Words of the text.
   *
   * @param kind how the one who says them is called: by name, description or pronoun
   * @param sources where he is called so; nowhere where nobody says the words
   */
  record Said(int start, int end, String kind, List<int[]> sources) {
    boolean isAt(int offset) {
      return start <= offset && offset < end;
    }

    boolean isBy(int offset) {
      return sources.stream().anyMatch(s -> s[0] <= offset && offset < s[1]);
    }
  }

  static List<GoldQuotes> read(Path file) throws IOException {
    List<GoldQuotes> all = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      try (JsonParser json = new JsonFactory().createParser(line)) {
        json.nextToken();
        all.add(of((Map<?, ?>) value(json)));
      }
    }
    return all;
  }

  private static GoldQuotes of(Map<?, ?> row) {
    Map<Object, List<int[]>> sources = new HashMap<>();
    List<Said> told = new ArrayList<>();
    for (Object attribution : (List<?>) get(row, "attributions")) {
      Map<?, ?> of = (Map<?, ?>) attribution;
      List<int[]> spans = spans(get(of, "source_spans"));
      sources.put(get(of, "id"), spans);
      if (get(of, "kind").equals("indirect") && !spans.isEmpty()) {
        spans(get(of, "content_spans")).stream()
            .findFirst()
            .ifPresent(words -> told.add(new Said(words[0], words[1], "told", spans)));
      }
    }
    List<Said> quoted = new ArrayList<>();
    for (Object quote : (List<?>) get(row, "direct_quotes")) {
      Map<?, ?> of = (Map<?, ?>) quote;
      quoted.add(
          said(
              of,
              (String) get(of, "speaker_kind"),
              sources.getOrDefault(get(of, "attribution"), List.of())));
    }
    for (Object quote : (List<?>) get(row, "quoted_not_annotated")) {
      quoted.add(said((Map<?, ?>) quote, "nobody", List.of()));
    }
    return new GoldQuotes((String) get(row, "id"), (String) get(row, "text"), quoted, told);
  }

  private static Object get(Map<?, ?> of, String key) {
    return Objects.requireNonNull(of.get(key), key);
  }

  private static Said said(Map<?, ?> of, String kind, List<int[]> sources) {
    return new Said((Integer) get(of, "start"), (Integer) get(of, "end"), kind, sources);
  }

  private static List<int[]> spans(Object value) {
    return ((List<?>) value)
        .stream()
            .map(span -> ((List<?>) span).stream().mapToInt(n -> (Integer) n).toArray())
            .toList();
  }

  /** The words that take most of a stretch. */
  Optional<Said> quoted(int start, int end) {
    return quoted.stream()
        .filter(s -> Math.min(end, s.end()) - Math.max(start, s.start()) > 0.6 * (end - start))
        .findFirst();
  }

  private static Object value(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> map = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          String key = json.currentName();
          json.nextToken();
          map.put(key, value(json));
        }
        yield map;
      }
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(json));
        }
        yield list;
      }
      case VALUE_NUMBER_INT -> json.getIntValue();
      case VALUE_STRING -> json.getText();
      default -> "";
    };
  }
}
