package org.newsbook.story.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsbook.article.Article;
import org.newsbook.article.Paragraph;
import org.newsbook.article.Published;
import org.newsbook.article.Title;

/**
 * A report of a known event.
 *
 * @param event its own, told from those of other collections
 * @param group events that are much alike: what is learned from one is not tried on another
 */
record GoldReport(Article article, String collection, String event, String group) {
  /** Words of a teaser, to the end of their sentence; twice as many at most. */
  private static final int BRIEF = 25;

  /** Of a file that holds a report a line. */
  static List<GoldReport> read(Path file) throws IOException {
    List<GoldReport> reports = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      Map<String, String> of = object(line);
      String collection = of.getOrDefault("collection", "");
      String event = collection + " " + of.getOrDefault("cluster", "");
      reports.add(new GoldReport(article(of), collection, event, of.getOrDefault("topic", event)));
    }
    return reports;
  }

  private static Map<String, String> object(String line) throws IOException {
    Map<String, String> values = new HashMap<>();
    try (JsonParser json = new JsonFactory().createParser(line)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
          values.put(json.currentName(), json.getText());
        }
      }
    }
    return values;
  }

  private static Article article(Map<String, String> of) {
    String id = of.getOrDefault("id", "");
    List<Paragraph> body = new ArrayList<>();
    for (String text : of.getOrDefault("text", "").split("\n")) {
      if (!text.isBlank()) {
        body.add(new Paragraph(body.size() + 2, text.strip(), Paragraph.Form.TEXT));
      }
    }
    Optional<Published> day =
        Optional.ofNullable(of.get("date"))
            .map(date -> new Published(LocalDate.parse(date.substring(0, 10)), 1));
    return article(id, new Title(of.getOrDefault("title", id), Title.Origin.GIVEN, 1), body, day);
  }

  private static Article article(
      String id, Title title, List<Paragraph> body, Optional<Published> day) {
    return new Article(
        id,
        id,
        1,
        body.size() + 1,
        title,
        Article.Kind.ARTICLE,
        Optional.empty(),
        Optional.empty(),
        day,
        "en",
        body,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same where no day is known, as of most clippings. */
  GoldReport undated() {
    return with(article.title());
  }

  /** The same where neither day nor title is known, as of pasted text. */
  GoldReport bare() {
    return with(new Title(article.title().text(), Title.Origin.DERIVED, 1));
  }

  /** Its first sentences alone, as of a teaser. */
  GoldReport brief() {
    List<String> words = new ArrayList<>();
    for (Paragraph paragraph : article.paragraphs()) {
      for (String word : paragraph.text().split(" ")) {
        boolean over = words.size() >= BRIEF && words.get(words.size() - 1).endsWith(".");
        if (!over && words.size() < 2 * BRIEF) {
          words.add(word);
        } else {
          break;
        }
      }
    }
    Paragraph only = new Paragraph(2, String.join(" ", words), Paragraph.Form.TEXT);
    return with(new Title(article.title().text(), Title.Origin.DERIVED, 1), List.of(only));
  }

  private GoldReport with(Title title) {
    return with(title, article.paragraphs());
  }

  private GoldReport with(Title title, List<Paragraph> body) {
    Article same = article(article.id(), title, body, Optional.empty());
    return new GoldReport(same, collection, event, group);
  }
}
