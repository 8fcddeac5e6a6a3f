package org.newsbook.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.Metadata;
import org.newsbook.correction.Corrections;

/** Made-up articles in the layouts that people have; of the cuts hardly one may be wrong. */
class BoundaryFloorTest {
  private static final double FLOOR = 0.99;
  private static final int ENGLISH = 12;

  private record Text(String title, List<String> paragraphs) {}

  /** Lines of one article; those that begin with '^' are its first. */
  private static final Map<String, BiFunction<Text, Integer, List<String>>> LAYOUTS = layouts();

  private static Map<String, BiFunction<Text, Integer, List<String>>> layouts() {
    Map<String, BiFunction<Text, Integer, List<String>>> layouts = new LinkedHashMap<>();
    layouts.put("titles, no blank line", (t, n) -> lines("^" + t.title(), t.paragraphs()));
    layouts.put(
        "no titles, a blank after each paragraph",
        (t, n) -> spaced(lines("^" + t.paragraphs().get(0), rest(t))));
    layouts.put(
        "no titles, nothing between", (t, n) -> lines("^" + t.paragraphs().get(0), rest(t)));
    layouts.put(
        "outlet and day under the title",
        (t, n) ->
            lines(
                "^" + t.title(),
                List.of("Portmere Post | " + (n + 1) + " May 2021"),
                t.paragraphs()));
    layouts.put(
        "link at the end",
        (t, n) ->
            lines(
                "^" + t.title(),
                t.paragraphs(),
                List.of("Source: https://www.example.org/news/" + (100 + n))));
    layouts.put(
        "press database",
        (t, n) ->
            spaced(
                lines(
                    "Portmere Post",
                    List.of(
                        "^" + t.title(), (n + 1) + " May 2021, p. " + (n + 3), "LENGTH: 214 words"),
                    t.paragraphs())));
    layouts.put(
        "chat",
        (t, n) -> lines("", List.of("^[12:" + (n + 10) + "] Ruth: " + t.title()), t.paragraphs()));
    layouts.put(
        "numbered items",
        (t, n) -> lines("Item " + (n + 1) + "/18", List.of("^" + t.title()), t.paragraphs()));
    layouts.put(
        "headings of Markdown", (t, n) -> spaced(lines("^## " + t.title(), t.paragraphs())));
    layouts.put("wrapped", (t, n) -> wrapped(spaced(lines("^" + t.title(), t.paragraphs()))));
    layouts.put(
        "rules between", (t, n) -> lines("----------", List.of("^" + t.title()), t.paragraphs()));
    layouts.put("teasers", (t, n) -> lines("^" + t.paragraphs().get(0), List.of()));
    layouts.put(
        "mails",
        (t, n) ->
            lines(
                "",
                List.of(
                    "From: Ruth Alder",
                    "Date: " + (n + 1) + " May 2021",
                    "^Subject: " + t.title(),
                    ""),
                t.paragraphs()));
    return layouts;
  }

  @Test
  void runTogetherArticlesAreToldApartInEveryLayout() throws IOException {
    List<Text> texts = texts();
    int hits = 0;
    int wrong = 0;
    int gold = 0;
    List<String> report = new ArrayList<>();
    for (var layout : LAYOUTS.entrySet()) {
      for (List<Text> of :
          List.of(texts.subList(0, ENGLISH), texts.subList(ENGLISH, texts.size()))) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
          lines.addAll(layout.getValue().apply(of.get(i), i));
        }
        Set<Integer> starts = starts(lines);
        Set<Integer> found = found(lines);
        Set<Integer> both = new HashSet<>(found);
        both.retainAll(starts);
        hits += both.size();
        wrong += found.size() - both.size();
        gold += starts.size();
        report.add(
            layout.getKey() + ": " + both.size() + " of " + starts.size() + ", " + found.size());
      }
    }
    assertThat(gold).isGreaterThanOrEqualTo(100);
    assertThat(2.0 * hits / (2 * hits + wrong + gold - hits))
        .as(String.join("\n", report))
        .isGreaterThanOrEqualTo(FLOOR);
  }

  @Test
  void anArticleAloneIsNotCut() throws IOException {
    List<String> cut = new ArrayList<>();
    for (Text text : texts()) {
      for (var layout : LAYOUTS.entrySet()) {
        if (!found(layout.getValue().apply(text, 0)).isEmpty()) {
          cut.add(layout.getKey() + ": " + text.title());
        }
      }
    }
    assertThat(cut).isEmpty();
  }

  @Test
  void anArticleWithoutATitleStaysOneHoweverItIsWrittenDown() throws IOException {
    List<String> cut = new ArrayList<>();
    for (Text text : texts()) {
      List<String> sentences = new ArrayList<>();
      List<String> marked = lines("^" + text.paragraphs().get(0), rest(text));
      marked.forEach(p -> sentences.addAll(List.of(p.split("(?<=[.!?]) (?=\\p{Lu})"))));
      for (List<String> lines : List.of(marked, sentences, spaced(sentences))) {
        if (!found(lines).isEmpty()) {
          cut.add(String.join("\n", lines));
        }
      }
    }
    assertThat(cut).isEmpty();
  }

  /** The marked lines but the first, 1-based. */
  private static Set<Integer> starts(List<String> lines) {
    Set<Integer> starts = new HashSet<>();
    boolean first = true;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("^")) {
        if (!first) {
          starts.add(i + 1);
        }
        first = false;
      }
    }
    return starts;
  }

  /** First lines of the articles found, but for the first and what stands above it. */
  private static Set<Integer> found(List<String> lines) {
    int first = lines.indexOf(lines.stream().filter(l -> l.startsWith("^")).findFirst().get()) + 1;
    List<Block> blocks = new ArrayList<>();
    List<String> plain = lines.stream().map(l -> l.startsWith("^") ? l.substring(1) : l).toList();
    for (int i = 0; i < plain.size(); i++) {
      if (!plain.get(i).isBlank()) {
        blocks.add(new Block(i + 1, i + 1, plain.get(i).strip(), Block.Kind.PLAIN));
      }
    }
    Capture capture =
        new Capture("captures/made-up.txt", Format.TEXT, plain, blocks, Metadata.NONE);
    Set<Integer> found = new HashSet<>();
    for (ArticleFinder.Explained line :
        ArticleFinder.explain(capture, List.of(capture), Corrections.NONE)) {
      if (line.starts() && line.line() > first) {
        found.add(line.line());
      }
    }
    return found;
  }

  private static List<Text> texts() throws IOException {
    try (InputStream in = BoundaryFloorTest.class.getResourceAsStream("made-up-articles.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<Text> texts = new ArrayList<>();
      for (String article : all.substring(all.indexOf('\n') + 1).split("\n===\n")) {
        List<String> lines = article.strip().lines().toList();
        texts.add(new Text(lines.get(0), lines.subList(1, lines.size())));
      }
      return texts;
    }
  }

  private static List<String> rest(Text text) {
    return text.paragraphs().subList(1, text.paragraphs().size());
  }

  @SafeVarargs
  private static List<String> lines(String first, List<String>... more) {
    List<String> lines = new ArrayList<>(List.of(first));
    for (List<String> part : more) {
      lines.addAll(part);
    }
    return lines;
  }

  private static List<String> spaced(List<String> lines) {
    List<String> spaced = new ArrayList<>();
    for (String line : lines) {
      spaced.add(line);
      spaced.add("");
    }
    return spaced;
  }

  private static List<String> wrapped(List<String> lines) {
    List<String> wrapped = new ArrayList<>();
    for (String line : lines) {
      StringBuilder row = new StringBuilder();
      for (String word : line.split(" ")) {
        if (row.length() + word.length() > 71) {
          wrapped.add(row.toString());
          row.setLength(0);
        }
        row.append(row.length() > 0 ? " " : "").append(word);
      }
      wrapped.add(row.toString());
    }
    return wrapped;
  }
}
