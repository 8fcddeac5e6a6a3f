package org.newsbook.capture.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsbook.capture.JsonTree;
import org.newsbook.capture.SourceText;

/** The JSON-LD objects of a page that describe an article (schema.org). */
final class LinkedData {
  /** What XHTML and old browsers want before a script's text. */
  private static final Pattern WRAPPING =
      Pattern.compile("^(?:[^{\\[]*<!\\[CDATA\\[)?[^{\\[]*", Pattern.CASE_INSENSITIVE);

  private static final Pattern SITE = Pattern.compile("website|newsmediaorganization");
  private static final Pattern ARTICLE =
      Pattern.compile("article|posting|report|review\\b|opinion");

  private final List<JsonTree> articles = new ArrayList<>();
  private final List<String> sites = new ArrayList<>();
  private final Map<String, String> namesById = new HashMap<>();

  private LinkedData() {}

  /** What cannot be read as JSON is passed over: a page says most things more than once. */
  static LinkedData of(Document page) {
    LinkedData data = new LinkedData();
    for (Element script : page.select("script[type*=ld+json]")) {
      JsonTree.first(WRAPPING.matcher(script.data()).replaceFirst("")).ifPresent(data::collect);
    }
    return data;
  }

  private void collect(JsonTree value) {
    Optional<String> name = value.text("name");
    value.text("@id").ifPresent(id -> name.ifPresent(given -> namesById.putIfAbsent(id, given)));
    String type =
        value.items("@type").stream()
            .map(JsonTree::text)
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT);
    if (SITE.matcher(type).matches()) {
      name.map(LinkedData::plain).filter(plain -> !plain.isEmpty()).ifPresent(sites::add);
    }
    if (ARTICLE.matcher(type).find() && value.has("headline")) {
      articles.add(value);
    } else {
      value.items().forEach(this::collect);
      value.fields().values().forEach(this::collect);
    }
  }

  /** The first article's value of a key, or the name of the thing that stands there. */
  Optional<String> text(String key) {
    return names(key).stream().findFirst();
  }

  /** The names under a key that holds one thing or a list of them. */
  List<String> names(String key) {
    return articles.stream()
        .map(article -> article.items(key).stream().flatMap(this::name).distinct().toList())
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The name of the site, where the page describes that. */
  Optional<String> site() {
    return sites.stream().findFirst();
  }

  private Stream<String> name(JsonTree thing) {
    return thing
        .text("name")
        .or(() -> thing.text("@id").map(id -> namesById.getOrDefault(id, "")))
        .or(() -> Optional.of(thing.text()))
        .map(LinkedData::plain)
        .filter(name -> !name.isEmpty())
        .stream();
  }

  /** Some pages put mark-up, once or twice escaped, into their data. */
  private static String plain(String text) {
    return SourceText.collapse(Jsoup.parse(Jsoup.parse(text).text()).text());
  }
}
