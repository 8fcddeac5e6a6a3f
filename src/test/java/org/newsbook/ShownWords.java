package org.newsbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.parser.Parser;
import org.newsbook.article.Article;
import org.newsbook.article.ArticleFinder;
import org.newsbook.article.Remaining;
import org.newsbook.article.Title;
import org.newsbook.capture.Capture;
import org.newsbook.capture.folder.CaptureFolder;
import org.newsbook.correction.Corrections;
import org.newsbook.digest.Limits;
import org.newsbook.digest.PublishedText;
import org.newsbook.problem.Problems;
import org.newsbook.stage.Stage;

/**
 * Counts, for every article whose outlet has a budget, how many of its words stand in a file of a
 * site. Runs of words are found as shingles, however they came there; those that an article without
 * a budget has too are anybody's, those that several share may be published by each, and those that
 * one says again and again count once.
 */
final class ShownWords {
  private static final int SHINGLE = 6;
  private static final Set<String> TEXTS = Set.of("html", "xhtml", "jsonl", "json", "js", "xml");

  private final List<Article> limited = new ArrayList<>();
  private final Limits limits;
  private final Map<String, List<Place>> places = new HashMap<>();

  /** Where a shingle stands: in which of the articles, from which word on. */
  private record Place(int article, int word) {}

  private ShownWords(List<Article> articles, Limits limits) {
    this.limits = limits;
    Set<String> open = new HashSet<>();
    for (Article article : articles) {
      List<String> shingles = shingles(PublishedText.words(text(article)));
      if (limits.budget(article).isEmpty()) {
        open.addAll(shingles);
        continue;
      }
      Set<String> said = new HashSet<>();
      for (int i = 0; i < shingles.size(); i++) {
        if (said.add(shingles.get(i))) {
          places
              .computeIfAbsent(shingles.get(i), key -> new ArrayList<>())
              .add(new Place(limited.size(), i));
        }
      }
      limited.add(article);
    }
    places.keySet().removeAll(open);
  }

  /** Where a file shows more of an article than its outlet's budget allows, a line each. */
  static List<String> beyond(Limits limits, Path content, Path site) throws IOException {
    ShownWords words = new ShownWords(articles(content), limits);
    List<String> beyond = new ArrayList<>();
    FolderContents.of(site)
        .forEach(
            (file, bytes) -> {
              if (TEXTS.contains(file.substring(file.lastIndexOf('.') + 1))) {
                String text =
                    new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
                words.count(file, file.contains("html") ? shown(text) : text, beyond);
              }
            });
    return beyond;
  }

  private static List<Article> articles(Path content) throws IOException {
    Problems problems = new Problems();
    List<Capture> captures = CaptureFolder.read(content, Stage.alone(), problems);
    Corrections corrections = Corrections.read(content.resolve("corrections.yaml"), problems);
    return Remaining.after(
            corrections,
            captures,
            ArticleFinder.find(captures, corrections, Stage.alone(), problems))
        .articles();
  }

  private static String shown(String html) {
    return Parser.unescapeEntities(html.replaceAll("<[^>]*+>", " "), false);
  }

  private void count(String file, String text, List<String> beyond) {
    Map<Integer, BitSet> shown = new TreeMap<>();
    Map<Integer, Set<Integer>> sharing = new HashMap<>();
    for (String shingle : shingles(PublishedText.words(text))) {
      List<Place> found = places.getOrDefault(shingle, List.of());
      for (Place place : found) {
        shown
            .computeIfAbsent(place.article(), key -> new BitSet())
            .set(place.word(), place.word() + SHINGLE);
        found.forEach(
            other ->
                sharing
                    .computeIfAbsent(place.article(), key -> new TreeSet<>())
                    .add(other.article()));
      }
    }
    shown.forEach(
        (article, words) -> {
          int allowed =
              sharing.get(article).stream()
                  .mapToInt(a -> limits.budget(limited.get(a)).orElseThrow())
                  .sum();
          if (words.cardinality() > allowed) {
            String title = limited.get(article).title().text();
            beyond.add(
                "%s: %d words of %d of “%s”".formatted(file, words.cardinality(), allowed, title));
          }
        });
  }

  /** A title that was made of the article's own words stands in its text. */
  private static String text(Article article) {
    return article.title().origin() == Title.Origin.DERIVED
        ? article.body()
        : article.title().text() + "\n" + article.body();
  }

  private static List<String> shingles(List<String> words) {
    List<String> shingles = new ArrayList<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      shingles.add(String.join(" ", words.subList(i, i + SHINGLE)));
    }
    return shingles;
  }
}
