package org.newsbook.site.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A thing of schema.org: keys and values in order; what is empty is left out. */
final class Thing {
  private final Map<String, Object> values = new LinkedHashMap<>();

  Thing(String type) {
    values.put("@type", type);
  }

  Thing with(String key, Object value) {
    if (!value.equals("") && !value.equals(List.of())) {
      values.put(key, value);
    }
    return this;
  }

  Thing with(String key, Optional<?> value) {
    value.ifPresent(v -> with(key, v));
    return this;
  }

  /** JSON-LD in which no markup can begin, so that it can stand in a page. */
  static String graph(List<Thing> things) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("@context", "https://schema.org");
      json.writeFieldName("@graph");
      write(json, things);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().replace("<", "\\u003c");
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Thing thing) {
      json.writeStartObject();
      for (Map.Entry<String, Object> entry : thing.values.entrySet()) {
        json.writeFieldName(entry.getKey());
        write(json, entry.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        write(json, item);
      }
      json.writeEndArray();
    } else if (value instanceof Number number) {
      json.writeNumber(number.toString());
    } else {
      json.writeString(value.toString());
    }
  }
}
