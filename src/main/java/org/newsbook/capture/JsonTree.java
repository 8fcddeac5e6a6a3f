package org.newsbook.capture;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value of a JSON file. What a reader asks for and the file does not have is nothing, not an
 * error: exports leave out what they do not know.
 *
 * @param line on which it stands, 1-based
 * @param text of a text, a number or a truth value as it stands; empty of anything else
 * @param fields of an object
 * @param items of a list
 */
public record JsonTree(int line, String text, Map<String, JsonTree> fields, List<JsonTree> items) {
  /** Deeper than any export of text; the recursion below goes no further. */
  private static final int DEEPEST = 100;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  /**
   * Objects on lines of their own, as in JSON Lines, are a list's. Nothing where the text is no
   * JSON, or nested more than 100 deep.
   */
  public static Optional<JsonTree> parse(String json) {
    try {
      return Optional.of(all(json));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The value that a text begins with, whatever stands behind it. */
  public static Optional<JsonTree> first(String json) {
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      return Optional.of(value(parser));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Of a text that breaks off: the values that end before, or what of the list in which it breaks
   * off does, with the fields beside that list.
   */
  public static Optional<JsonTree> sound(String json) {
    List<JsonTree> whole = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(json)) {
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        whole.add(value(parser));
      }
    } catch (IOException e) {
      // What was read before stands.
    }
    return whole.isEmpty() ? brokenList(json) : Optional.of(together(whole));
  }

  private static Optional<JsonTree> brokenList(String json) {
    Map<String, JsonTree> beside = new LinkedHashMap<>();
    List<JsonTree> items = new ArrayList<>();
    Optional<String> name = Optional.empty();
    try (JsonParser parser = JSON.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_ARRAY) {
          name = Optional.ofNullable(parser.currentName());
          items.clear();
        } else if (token == JsonToken.START_OBJECT
            && parser.getParsingContext().getParent().inArray()) {
          items.add(value(parser));
        } else if (token.isScalarValue() && parser.getParsingContext().inObject()) {
          beside.put(parser.currentName(), value(parser));
        }
      }
    } catch (IOException e) {
      // What was read before stands.
    }
    if (items.isEmpty()) {
      return Optional.empty();
    }
    name.ifPresent(key -> beside.put(key, new JsonTree(1, "", Map.of(), items)));
    return Optional.of(
        name.isPresent()
            ? new JsonTree(1, "", beside, List.of())
            : new JsonTree(1, "", Map.of(), items));
  }

  /** One value, or several as a list's. */
  private static JsonTree together(List<JsonTree> values) {
    return values.size() == 1 ? values.get(0) : new JsonTree(1, "", Map.of(), values);
  }

  /** The line on which a text ceases to be JSON; nothing of one that is. */
  public static Optional<Integer> brokenAt(String json) {
    try {
      all(json);
      return Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.of(Math.max(1, e.getLocation().getLineNr()));
    } catch (IOException e) {
      return Optional.of(1);
    }
  }

  private static JsonTree all(String json) throws IOException {
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      JsonTree first = value(parser);
      List<JsonTree> lines = new ArrayList<>(List.of(first));
      while (parser.nextToken() != null) {
        if (parser.currentToken() != JsonToken.START_OBJECT || first.fields.isEmpty()) {
          throw new JsonParseException(parser, "more than one value");
        }
        lines.add(value(parser));
      }
      return together(lines);
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

  public boolean has(String key) {
    return fields.containsKey(key);
  }

  public Optional<JsonTree> at(String key) {
    return Optional.ofNullable(fields.get(key));
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
    return Stream.of(keys)
        .flatMap(key -> at(key).stream())
        .filter(value -> !SourceText.collapse(value.text).isEmpty())
        .findFirst();
  }
}
