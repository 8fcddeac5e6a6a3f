package org.newsbook.capture.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A page and what people say that its article is: the whole text, or segments that are to be kept
 * and to be left out.
 *
 * @param site what the page is grouped by in cross-validation
 * @param body the article's text; empty where only segments are known
 */
record PageGold(String site, Document page, String body, List<String> with, List<String> without) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}_]+");
  private static final int SHINGLE = 4;

  /** Of a folder with {@code gold.jsonl} and the pages that it names, gzipped. */
  static List<PageGold> of(Path folder) throws IOException {
    List<PageGold> all = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
      Map<String, Object> gold = object(line);
      String page = String.valueOf(gold.get("page"));
      Document document;
      try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve(page)))) {
        document = Jsoup.parse(in, null, "");
      }
      String body = String.valueOf(gold.getOrDefault("articleBody", ""));
      all.add(
          new PageGold(
              site(String.valueOf(gold.get("url")), page),
              document,
              body,
              strings(gold.getOrDefault("with", List.of())),
              strings(gold.getOrDefault("without", List.of()))));
    }
    return all;
  }

  private static String site(String url, String page) {
    Matcher host = Pattern.compile("https?://(?:www\\.)?([^/]+)").matcher(url);
    return host.find() ? host.group(1) : page;
  }

  /** How much of each piece is the article's text, 0 to 1; negative where nobody says. */
  float[] labels(List<Piece> pieces) {
    return body.isEmpty() ? bySegments(pieces) : byBody(pieces);
  }

  private float[] bySegments(List<Piece> pieces) {
    float[] labels = new float[pieces.size()];
    for (int i = 0; i < labels.length; i++) {
      String text = squeezed(pieces.get(i).text());
      boolean in = with.stream().anyMatch(s -> overlaps(text, squeezed(s)));
      boolean out = without.stream().anyMatch(s -> overlaps(text, squeezed(s)));
      labels[i] = in == out ? -1 : in ? 1 : 0;
    }
    return labels;
  }

  private static boolean overlaps(String text, String segment) {
    return text.contains(segment) || text.length() > 15 && segment.contains(text);
  }

  private float[] byBody(List<Piece> pieces) {
    List<String> gold = words(body);
    String all = " " + String.join(" ", gold) + " ";
    Set<List<String>> shingles = new HashSet<>();
    for (int i = 0; i + SHINGLE <= gold.size(); i++) {
      shingles.add(gold.subList(i, i + SHINGLE));
    }
    List<List<String>> texts = pieces.stream().map(piece -> words(piece.text())).toList();
    float[] labels = new float[pieces.size()];
    for (int i = 0; i < labels.length; i++) {
      List<String> text = texts.get(i);
      int found = 0;
      int sought = text.size() - SHINGLE + 1;
      for (int j = 0; j < sought; j++) {
        found += shingles.contains(text.subList(j, j + SHINGLE)) ? 1 : 0;
      }
      labels[i] =
          sought > 0 ? (float) found / sought : text.isEmpty() ? -1 : inContext(texts, i, all);
    }
    return labels;
  }

  /** A few words are the article's where they stand in it beside their neighbours. */
  private static float inContext(List<List<String>> texts, int i, String all) {
    List<String> before = i == 0 ? List.of() : texts.get(i - 1);
    List<String> behind = i + 1 == texts.size() ? List.of() : texts.get(i + 1);
    List<String> left =
        new ArrayList<>(before.subList(Math.max(0, before.size() - 3), before.size()));
    left.addAll(texts.get(i));
    List<String> right = new ArrayList<>(texts.get(i));
    right.addAll(behind.subList(0, Math.min(3, behind.size())));
    boolean in =
        !before.isEmpty() && all.contains(" " + String.join(" ", left) + " ")
            || !behind.isEmpty() && all.contains(" " + String.join(" ", right) + " ");
    return in ? 1 : 0;
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  static String squeezed(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /** Of all pieces of a page with its whole text, as much as of a page with segments. */
  float[] weights(List<Piece> pieces, float[] labels, double pageWeight) {
    double[] raw = new double[labels.length];
    for (int i = 0; i < raw.length; i++) {
      raw[i] = labels[i] < 0 ? 0 : 1 + Math.sqrt(pieces.get(i).width());
    }
    double sum = Math.max(1e-9, Arrays.stream(raw).sum());
    float[] weights = new float[labels.length];
    for (int i = 0; i < raw.length; i++) {
      weights[i] = (float) (raw[i] == 0 ? 0 : body.isEmpty() ? 1 : pageWeight * raw[i] / sum);
    }
    return weights;
  }

  private static List<String> strings(Object value) {
    List<String> strings = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(s -> strings.add(String.valueOf(s)));
    }
    return strings;
  }

  private static Map<String, Object> object(String json) throws IOException {
    Map<String, Object> map = new LinkedHashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        if (parser.nextToken() == JsonToken.START_ARRAY) {
          List<String> list = new ArrayList<>();
          while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(parser.getText());
          }
          map.put(key, list);
        } else {
          map.put(key, parser.getText());
        }
      }
    }
    return map;
  }
}
