package org.newsbook.digest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes JSON; nothing else in the program does. A value is a map (an object), a collection (an
 * array), a number, a truth value, or else a text; an empty {@link Optional} is {@code null}.
 */
public final class Json {
  private Json() {}

  /**
   * An object.
   *
   * @param fields key, value, key, value and so on, in this order
   */
  public static Map<String, Object> object(Object... fields) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      object.put(fields[i].toString(), fields[i + 1]);
    }
    return object;
  }

  /** The same without the fields that tell nothing: an empty text or list, what is not known. */
  public static Map<String, Object> known(Object... fields) {
    Map<String, Object> object = object(fields);
    object.values().removeAll(List.of("", List.of(), Optional.empty()));
    return object;
  }

  /** A document as text. */
  public static String of(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
      write(out, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** A file of JSON Lines: an object for each item. */
  static <T> void lines(Path file, List<T> items, Function<T, Map<String, Object>> row)
      throws IOException {
    try (JsonGenerator out = new JsonFactory().createGenerator(Files.newOutputStream(file))) {
      out.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      for (T item : items) {
        write(out, row.apply(item));
      }
      if (!items.isEmpty()) {
        out.writeRaw('\n');
      }
    }
  }

  private static void write(JsonGenerator out, Object value) throws IOException {
    if (value instanceof Map<?, ?> fields) {
      out.writeStartObject();
      for (Map.Entry<?, ?> field : fields.entrySet()) {
        out.writeFieldName(field.getKey().toString());
        write(out, field.getValue());
      }
      out.writeEndObject();
    } else if (value instanceof Collection<?> items) {
      out.writeStartArray();
      for (Object item : items) {
        write(out, item);
      }
      out.writeEndArray();
    } else if (value instanceof Optional<?> known) {
      if (known.isPresent()) {
        write(out, known.get());
      } else {
        out.writeNull();
      }
    } else if (value instanceof Integer whole) {
      out.writeNumber(whole);
    } else if (value instanceof Double number) {
      out.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else {
      out.writeString(value.toString());
    }
  }
}
