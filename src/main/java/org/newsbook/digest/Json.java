package org.newsbook.digest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes JSON, keys and values in the order of the calls; nothing else in the program does. Methods
 * with a key write a field of the object that is open, those without one an item of the array.
 */
public record Json(JsonGenerator out) {
  /** What stands in an object or an array. */
  public interface Content {
    void write() throws IOException;
  }

  /** What writes itself as one value. */
  public interface Document {
    void write(Json json) throws IOException;
  }

  /** What stands in the object of an item. */
  public interface ContentOf<T> {
    void write(T item) throws IOException;
  }

  /** How a row of a file is written. */
  public interface Row<T> {
    void write(Json json, T item) throws IOException;
  }

  /** A document as text. */
  public static String of(Document document) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
      document.write(new Json(generator));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** A script that calls a function with a name and a document. */
  public static String call(String function, String name, Document document) {
    return function + "(" + of(json -> json.text(name)) + "," + of(document) + ");\n";
  }

  /** A file of JSON Lines: an object for each item. */
  static <T> void lines(Path file, List<T> items, Row<T> row) throws IOException {
    try (JsonGenerator generator = new JsonFactory().createGenerator(Files.newOutputStream(file))) {
      generator.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      Json json = new Json(generator);
      for (T item : items) {
        json.object(() -> row.write(json, item));
      }
      if (!items.isEmpty()) {
        generator.writeRaw('\n');
      }
    }
  }

  public void object(Content fields) throws IOException {
    out.writeStartObject();
    fields.write();
    out.writeEndObject();
  }

  public void object(String key, Content fields) throws IOException {
    out.writeFieldName(key);
    object(fields);
  }

  public void array(Content items) throws IOException {
    out.writeStartArray();
    items.write();
    out.writeEndArray();
  }

  public void array(String key, Content items) throws IOException {
    out.writeFieldName(key);
    array(items);
  }

  public <T> void list(String key, List<T> items, ContentOf<T> fields) throws IOException {
    out.writeArrayFieldStart(key);
    for (T item : items) {
      object(() -> fields.write(item));
    }
    out.writeEndArray();
  }

  public void text(String text) throws IOException {
    out.writeString(text);
  }

  public void number(int value) throws IOException {
    out.writeNumber(value);
  }

  public void text(String key, String value) throws IOException {
    out.writeStringField(key, value);
  }

  public void text(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.writeStringField(key, value.get());
    } else {
      out.writeNullField(key);
    }
  }

  public void texts(String key, List<String> values) throws IOException {
    out.writeFieldName(key);
    texts(values);
  }

  public void texts(List<String> values) throws IOException {
    out.writeStartArray();
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }

  public void flag(String key, boolean value) throws IOException {
    out.writeBooleanField(key, value);
  }

  public void number(String key, int value) throws IOException {
    out.writeNumberField(key, value);
  }

  public void number(String key, double value) throws IOException {
    out.writeNumberField(key, value);
  }

  public void number(String key, Optional<? extends Number> value) throws IOException {
    out.writeFieldName(key);
    if (value.isEmpty()) {
      out.writeNull();
    } else if (value.get() instanceof Integer whole) {
      out.writeNumber(whole);
    } else {
      out.writeNumber(value.get().doubleValue());
    }
  }
}
