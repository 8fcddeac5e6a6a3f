package org.newsbook.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsbook.capture.JsonTree;

/** What the pages of a built site show, read from its data. */
final class SiteData {
  private final Path folder;
  private final List<JsonTree> articles;
  private final Map<String, List<JsonTree>> others = new HashMap<>();

  /** A line of a capture, 1-based. */
  record Line(String capture, int number) {}

  private SiteData(Path folder) {
    this.folder = folder;
    this.articles = lines("articles");
  }

  static SiteData of(Path site) {
    return new SiteData(site.resolve("data"));
  }

  /** Nothing where the site has no such data. */
  private List<JsonTree> lines(String name) {
    List<JsonTree> all = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(folder.resolve(name + ".jsonl"))) {
        JsonTree.parse(line).ifPresent(all::add);
      }
    } catch (IOException e) {
      return List.of();
    }
    return all;
  }

  List<JsonTree> articles() {
    return articles;
  }

  /**
   * @param url as pages link to it: {@code sources/notes.html#L12}
   */
  Optional<Line> line(String url) {
    String page = url.replaceFirst("#.*", "#");
    return number(url)
        .flatMap(
            number ->
                articles.stream()
                    .filter(article -> text(article, "url").startsWith(page))
                    .map(article -> new Line(text(article, "capture"), number))
                    .findFirst());
  }

  /** The line that an address ends with. */
  static Optional<Integer> number(String url) {
    String digits = url.replaceFirst(".*#L", "");
    return digits.matches("[1-9][0-9]{0,8}")
        ? Optional.of(Integer.valueOf(digits))
        : Optional.empty();
  }

  /** The article that holds a line. */
  Optional<JsonTree> article(Line line) {
    return articles.stream()
        .filter(article -> text(article, "capture").equals(line.capture()))
        .filter(article -> number(article, "startLine") <= line.number())
        .filter(article -> line.number() <= number(article, "endLine"))
        .findFirst();
  }

  /** The last article of a capture that begins before a line. */
  Optional<JsonTree> above(Line line) {
    return articles.stream()
        .filter(article -> text(article, "capture").equals(line.capture()))
        .filter(article -> number(article, "startLine") < line.number())
        .reduce((a, b) -> number(a, "startLine") > number(b, "startLine") ? a : b);
  }

  /** Actors, stories, themes or quotations. */
  synchronized List<JsonTree> all(String name) {
    return others.computeIfAbsent(name, this::lines);
  }

  /** What has a page of its own. */
  Optional<JsonTree> page(String name, String url) {
    return all(name).stream().filter(one -> text(one, "url").equals(url)).findFirst();
  }

  /**
   * Where a page is now: a story may have got another title or become part of another, an actor
   * another name, a theme another title.
   *
   * @param at a line of the story's, a name of the actor, or the page of a story of the theme's
   */
  String now(String page, String at) {
    if (page.startsWith("stories/")) {
      return page("stories", page)
          .or(() -> line(at).flatMap(this::article).flatMap(this::storyOf))
          .map(found -> text(found, "url"))
          .orElse("index.html");
    }
    if (page.startsWith("themes/")) {
      String story = page("stories", at).map(found -> text(found, "id")).orElse("");
      return page("themes", page)
          .or(() -> all("themes").stream().filter(theme -> holds(theme, story)).findFirst())
          .map(found -> text(found, "url"))
          .orElse("themes.html");
    }
    return page("actors", page)
        .or(() -> all("actors").stream().filter(actor -> isCalled(actor, at)).findFirst())
        .map(found -> text(found, "url"))
        .orElse("actors.html");
  }

  /** The story that an article is a report of. */
  Optional<JsonTree> storyOf(JsonTree article) {
    String id = text(article, "story");
    return all("stories").stream().filter(story -> text(story, "id").equals(id)).findFirst();
  }

  private static boolean holds(JsonTree theme, String story) {
    return theme.items("stories").stream().anyMatch(id -> id.text().equals(story));
  }

  private static boolean isCalled(JsonTree actor, String name) {
    return actor.items("aliases").stream().anyMatch(form -> text(form, "name").equals(name));
  }

  static String text(JsonTree of, String key) {
    return of.text(key).orElse("");
  }

  static int number(JsonTree of, String key) {
    return of.text(key).filter(text -> text.matches("[0-9]{1,9}")).map(Integer::valueOf).orElse(0);
  }
}
