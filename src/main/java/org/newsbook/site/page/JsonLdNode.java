package org.newsbook.site.page;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsbook.digest.Json;

/** A node of a JSON-LD graph: keys and values in order; what is empty is left out. */
final class JsonLdNode implements Json.Document {
  private final Map<String, Object> values = new LinkedHashMap<>();

  JsonLdNode(String type) {
    values.put("@type", type);
  }

  JsonLdNode with(String key, Object value) {
    if (!value.equals("") && !value.equals(List.of())) {
      values.put(key, value);
    }
    return this;
  }

  JsonLdNode with(String key, Optional<?> value) {
    value.ifPresent(v -> with(key, v));
    return this;
  }

  @Override
  public void write(Json json) throws IOException {
    json.object(() -> fields(json));
  }

  private void fields(Json json) throws IOException {
    for (Map.Entry<String, Object> entry : values.entrySet()) {
      json.value(entry.getKey(), entry.getValue());
    }
  }

  /** In which no markup can begin, so that it can stand in a page. */
  String document() {
    return Json.of(
            json ->
                json.object(
                    () -> {
                      json.text("@context", "https://schema.org");
                      fields(json);
                    }))
        .replace("<", "\\u003c");
  }
}
