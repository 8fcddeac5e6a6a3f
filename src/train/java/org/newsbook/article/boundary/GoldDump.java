package org.newsbook.article.boundary;

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
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.Metadata;

/**
 * A run-together text with what is known of it.
 *
 * @param family of layouts
 * @param fold of four; no article stands in two folds
 * @param lines as they stand
 * @param articles in order
 */
record GoldDump(String name, String family, int fold, List<String> lines, List<Span> articles) {

  /**
   * One article of it; 1-based lines.
   *
   * @param start its first line
   * @param from first line at which a cut is no error
   * @param to last line at which a cut is no error
   * @param titleLine 0 where it has none
   */
  record Span(int start, int from, int to, int titleLine, int bodyFirst, int bodyLast) {}

  /** Those of a folder with {@code gold.jsonl}. */
  static List<GoldDump> read(Path folder) throws IOException {
    List<GoldDump> dumps = new ArrayList<>();
    JsonFactory json = new JsonFactory();
    for (String row : Files.readAllLines(folder.resolve("gold.jsonl"))) {
      try (JsonParser parser = json.createParser(row)) {
        parser.nextToken();
        Map<String, Object> gold = object(parser);
        String name = told(gold, "dump").toString();
        String text = Files.readString(folder.resolve(name));
        List<Span> articles = new ArrayList<>();
        for (Object article : (List<?>) told(gold, "articles")) {
          articles.add(span((Map<?, ?>) article));
        }
        Object family = told(gold, gold.containsKey("family") ? "family" : "style");
        Object fold = gold.getOrDefault("fold", 0);
        dumps.add(
            new GoldDump(
                name,
                family.toString(),
                fold instanceof Integer n ? n : 0,
                List.of(text.split("\n", -1)),
                List.copyOf(articles)));
      }
    }
    return List.copyOf(dumps);
  }

  private static Span span(Map<?, ?> article) {
    List<?> accept = (List<?>) told(article, "accept");
    return new Span(
        number(told(article, "start_line")),
        number(accept.get(0)),
        number(accept.get(1)),
        number(told(article, "title_line")),
        number(told(article, "body_first_line")),
        number(told(article, "body_last_line")));
  }

  private static Object told(Map<?, ?> of, String key) {
    return Objects.requireNonNull(of.get(key), key);
  }

  private static int number(Object value) {
    return value instanceof Integer n ? n : 0;
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> fields = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value(parser));
    }
    return fields;
  }

  private static Object value(JsonParser parser) throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        return object(parser);
      }
      case START_ARRAY -> {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(value(parser));
        }
        return items;
      }
      case VALUE_NUMBER_INT -> {
        return parser.getIntValue();
      }
      default -> {
        return String.valueOf(parser.getText());
      }
    }
  }

  Capture capture() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        blocks.add(new Block(i + 1, i + 1, lines.get(i).strip(), Block.Kind.PLAIN));
      }
    }
    return new Capture(name, Format.TEXT, lines, blocks, Metadata.NONE);
  }
}
