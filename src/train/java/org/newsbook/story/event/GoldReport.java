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
import org.newsbook.article.ArticleFinder;
import org.newsbook.article.Coverage;
import org.newsbook.article.Published;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.Metadata;
import org.newsbook.correction.Corrections;
import org.newsbook.problem.Problems;
import org.newsbook.stage.Stage;

/**
 * A report of a known event, as the program reads it from a file of its own.
 *
 * @param number its place among all of its form
 * @param event its own, told from those of other collections, or what else it is told by
 * @param group events that are much alike: what is learned from one is not tried on another
 */
public record GoldReport(
    int number, Article article, String collection, String event, String group) {
  /** Words of a teaser, to the end of their sentence; twice as many at most. */
  private static final int BRIEF = 25;

  /** What a clipping holds of a report. */
  public enum Form {
    DATED,
    /** No day is told, as of most clippings. */
    UNDATED,
    /** Neither day nor title, as of pasted text. */
    BARE,
    /** Its first sentences alone, as of a teaser. */
    BRIEF
  }

  /** Of a file that holds a report a line, in its order. */
  public static List<GoldReport> read(Path file, Form form) throws IOException {
    List<Map<String, String>> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      lines.add(object(line));
    }
    List<Capture> captures = lines.stream().map(of -> capture(of, form)).toList();
    List<Coverage> found =
        ArticleFinder.find(captures, Corrections.NONE, Stage.alone(), new Problems());
    List<GoldReport> reports = new ArrayList<>();
    for (Map<String, String> of : lines) {
      int number = reports.size();
      String collection = of.getOrDefault("collection", "");
      String event = collection + " " + of.getOrDefault("cluster", of.getOrDefault("theme", ""));
      reports.add(
          new GoldReport(
              number,
              found.get(number).articles().get(0),
              collection,
              event,
              of.getOrDefault("topic", event)));
    }
    return reports;
  }

  /** The same, published on a day. */
  GoldReport on(LocalDate day) {
    Article dated =
        new Article(
            article.id(),
            article.capture(),
            article.startLine(),
            article.endLine(),
            article.title(),
            article.kind(),
            article.byline(),
            article.outlet(),
            Optional.of(new Published(day, article.startLine())),
            article.language(),
            article.paragraphs(),
            article.captions(),
            article.leftOut(),
            article.address(),
            article.opinion());
    return new GoldReport(number, dated, collection, event, group);
  }

  /** The same of another event, at another place. */
  GoldReport of(String otherEvent, int otherNumber) {
    return new GoldReport(otherNumber, article, collection, otherEvent, otherEvent);
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

  private static Capture capture(Map<String, String> of, Form form) {
    String text = of.getOrDefault("text", "");
    List<String> lines = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (String line : (form == Form.BRIEF ? teaser(text) : text).split("\n")) {
      lines.add(line);
      Block.of(lines.size(), line, Block.Kind.PLAIN).ifPresent(blocks::add);
      lines.add("");
    }
    Metadata told = Metadata.NONE.ofOne();
    if (form == Form.DATED || form == Form.UNDATED) {
      told = told.withTitle(Optional.ofNullable(of.get("title")));
    }
    if (form == Form.DATED) {
      told = told.withPublished(Optional.ofNullable(of.get("date")).map(GoldReport::day));
    }
    String path = "captures/" + form.ordinal() + "/" + of.getOrDefault("id", "");
    return new Capture(path, Format.TEXT, lines, blocks, told);
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date.substring(0, 10));
  }

  private static String teaser(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.strip().split("\\s+")) {
      boolean over = words.size() >= BRIEF && words.get(words.size() - 1).endsWith(".");
      if (over || words.size() == 2 * BRIEF) {
        break;
      }
      words.add(word);
    }
    return String.join(" ", words);
  }
}
