package org.newsbook.capture.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsbook.capture.SourceText;

/** The JSON-LD objects of a page that describe an article (schema.org). */
final class LinkedData {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100).build())
          .build();

  /** What XHTML and old browsers want around a script's text. */
  private static final Pattern WRAPPING = Pattern.compile("<!\\[CDATA\\[|]]>|^\\s*<!--|-->\\s*$");

  private final List<Map<String, Object>> articles = new ArrayList<>();
  private final List<String> sites = new ArrayList<>();
  private final Map<String, String> namesById = new HashMap<>();

  private LinkedData() {}

  /** What cannot be read as JSON is passed over: a page says most things more than once. */
  static LinkedData of(Document page) {
    LinkedData data = new LinkedData();
    for (Element script : page.select("script[type*=ld+json]")) {
      String json = WRAPPING.matcher(script.data()).replaceAll("");
      try (JsonParser parser = JSON.createParser(json.substring(Math.max(0, firstBracket(json))))) {
        if (parser.nextToken() != null) {
          data.collect(value(parser));
        }
      } catch (IOException e) {
        // Not JSON: other scripts and the page's head say the same.
      }
    }
    return data;
  }

  /** How many articles the page describes. */
  int size() {
    return articles.size();
  }

  /** The first article's value of a key, or the name of the thing that stands there. */
  Optional<String> text(String key) {
    return articles.stream().flatMap(article -> names(article.get(key)).stream()).findFirst();
  }

  /** The names under a key that holds one thing or a list of them. */
  List<String> names(String key) {
    return articles.stream()
        .map(article -> names(article.get(key)))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The name of the site, where the page describes that. */
  Optional<String> site() {
    return sites.stream().findFirst();
  }

  private List<String> names(@Nullable Object value) {
    List<?> all = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    return all.stream()
        .map(thing -> plain(name(thing)))
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** Some pages put mark-up, once or twice escaped, into their data. */
  private static String plain(String text) {
    return SourceText.collapse(Jsoup.parse(Jsoup.parse(text).text()).text());
  }

  private String name(Object value) {
    if (value instanceof Map<?, ?> thing) {
      return thing.get("name") instanceof String name
          ? name
          : namesById.getOrDefault(String.valueOf(thing.get("@id")), "");
    }
    return value instanceof String text ? text : "";
  }

  private void collect(Object value) {
    if (value instanceof List<?> list) {
      list.forEach(this::collect);
    } else if (value instanceof Map<?, ?> map) {
      if (map.get("name") instanceof String name && map.get("@id") instanceof String id) {
        namesById.putIfAbsent(id, name);
      }
      String type = String.valueOf(map.get("@type")).toLowerCase(Locale.ROOT);
      if (type.matches("website|newsmediaorganization") && !plain(name(map)).isEmpty()) {
        sites.add(plain(name(map)));
      }
      if (type.matches(".*(article|posting|report|review\\b|opinion).*")
          && map.containsKey("headline")) {
        Map<String, Object> article = new LinkedHashMap<>();
        map.forEach((key, v) -> article.put(String.valueOf(key), v));
        articles.add(article);
      } else {
        map.values().forEach(this::collect);
      }
    }
  }

  private static int firstBracket(String json) {
    for (int i = 0; i < json.length(); i++) {
      if (json.charAt(i) == '{' || json.charAt(i) == '[') {
        return i;
      }
    }
    return 0;
  }

  /** Maps, lists and strings; the parser's own limit keeps the recursion under 100. */
  private static Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> map = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        parser.nextToken();
        map.put(key, value(parser));
      }
      return map;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
        list.add(value(parser));
      }
      return list;
    }
    return String.valueOf(parser.getText());
  }
}
