package org.newsbook.capture;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a JSON file and the line on which it stands. What a reader asks for and the file does
 * not have is nothing, not an error: exports leave out what they do not know.
 */
public final class JsonTree {
  /** Deeper than any export of text; the recursion below goes no further. */
  private static final int DEEPEST = 100;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final int line;
  private final String text;
  private final Map<String, JsonTree> fields;
  private final List<JsonTree> items;

  private JsonTree(int line, String text, Map<String, JsonTree> fields, List<JsonTree> items) {
    this.line = line;
    this.text = text;
    this.fields = fields;
    this.items = items;
  }

  /** Nothing where the text is no JSON, or nested more than 100 deep. */
  public static Optional<JsonTree> parse(String json) {
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      JsonTree tree = value(parser);
      return parser.nextToken() == null ? Optional.of(tree) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static JsonTree value(JsonParser parser) throws IOException {
    int line = Math.max(1, parser.currentTokenLocation().getLineNr());
    JsonToken token = parser.currentToken();
    Map<String, JsonTree> fields = new LinkedHashMap<>();
    List<JsonTree> items = new ArrayList<>();
    String text = "";
    if (token == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        parser.nextToken();
        fields.put(key, value(parser));
      }
    } else if (token == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
        items.add(value(parser));
      }
    } else if (token != null && token != JsonToken.VALUE_NULL) {
      text = parser.getText();
    }
    return new JsonTree(line, text, fields, items);
  }

  /** 1-based. */
  public int line() {
    return line;
  }

  /** A text, a number or a truth value as it stands; empty of anything else. */
  public String text() {
    return text;
  }

  public boolean has(String key) {
    return fields.containsKey(key);
  }

  public Optional<JsonTree> at(String key) {
    return Optional.ofNullable(fields.get(key));
  }

  /** The items of a list. */
  public List<JsonTree> items() {
    return items;
  }

  /** The items of the list under a key, or the one value there. */
  public List<JsonTree> items(String key) {
    JsonTree value = fields.get(key);
    return value == null ? List.of() : value.items.isEmpty() ? List.of(value) : value.items;
  }

  /** The text under the first of these keys that has one. */
  public Optional<String> text(String... keys) {
    return value(keys).map(value -> SourceText.collapse(value.text));
  }

  /** The value under the first of these keys that has a text. */
  public Optional<JsonTree> value(String... keys) {
    for (String key : keys) {
      JsonTree value = fields.get(key);
      if (value != null && !SourceText.collapse(value.text).isEmpty()) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
