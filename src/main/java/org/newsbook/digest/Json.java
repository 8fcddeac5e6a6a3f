package org.newsbook.digest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Keys and values of one object, in the order of the calls. */
record Json(JsonGenerator out) {
  interface Fields {
    void write() throws IOException;
  }

  interface FieldsOf<T> {
    void write(T item) throws IOException;
  }

  void object(Fields fields) throws IOException {
    out.writeStartObject();
    fields.write();
    out.writeEndObject();
  }

  void text(String key, String value) throws IOException {
    out.writeStringField(key, value);
  }

  void text(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.writeStringField(key, value.get());
    } else {
      out.writeNullField(key);
    }
  }

  void number(String key, int value) throws IOException {
    out.writeNumberField(key, value);
  }

  void number(String key, double value) throws IOException {
    out.writeNumberField(key, value);
  }

  void number(String key, Optional<? extends Number> value) throws IOException {
    out.writeFieldName(key);
    if (value.isEmpty()) {
      out.writeNull();
    } else if (value.get() instanceof Integer whole) {
      out.writeNumber(whole);
    } else {
      out.writeNumber(value.get().doubleValue());
    }
  }

  void texts(String key, List<String> values) throws IOException {
    out.writeArrayFieldStart(key);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }

  <T> void list(String key, List<T> items, FieldsOf<T> fields) throws IOException {
    out.writeArrayFieldStart(key);
    for (T item : items) {
      object(() -> fields.write(item));
    }
    out.writeEndArray();
  }
}
