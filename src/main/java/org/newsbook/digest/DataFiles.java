package org.newsbook.digest;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.newsbook.article.Article;
import org.newsbook.article.Excerpt;
import org.newsbook.article.LeftOut;
import org.newsbook.article.Opinion;
import org.newsbook.article.Passage;
import org.newsbook.article.Published;
import org.newsbook.name.Actor;
import org.newsbook.name.Alias;
import org.newsbook.name.Names;
import org.newsbook.name.Naming;
import org.newsbook.name.Position;
import org.newsbook.name.Region;
import org.newsbook.problem.Problem;
import org.newsbook.quote.Quote;
import org.newsbook.story.Link;
import org.newsbook.story.Reason;
import org.newsbook.story.Stories;
import org.newsbook.story.Story;
import org.newsbook.theme.Section;
import org.newsbook.theme.Theme;

/**
 * Writes a digest as JSON Lines: one object a line, sorted by id, keys in a fixed order, {@code
 * null} or an empty list where nothing is known. A published interface: keys keep their meaning.
 */
public final class DataFiles {
  /** Of the actors named beside one, so many: with all, many names in one article fill a disk. */
  private static final int MOST_TOGETHER = 20;

  /** Of the actors of a story so many, those whom most of its reports name: pairs are many more. */
  private static final int MOST_NAMED = 1_000;

  private final Index index;
  private final SiteMap urls;
  private final Function<Reason, String> why;

  private DataFiles(Index index, SiteMap urls, Function<Reason, String> why) {
    this.index = index;
    this.urls = urls;
    this.why = why;
  }

  /**
   * @param why says in English why reports and stories belong together
   * @param folder where the files go; made if it is not there
   */
  public static void write(Index index, SiteMap urls, Function<Reason, String> why, Path folder)
      throws IOException {
    DataFiles files = new DataFiles(index, urls, why);
    Digest digest = index.digest();
    Names names = digest.names();
    Files.createDirectories(folder);
    Json.lines(
        folder.resolve("articles.jsonl"), byId(index.articles(), Article::id), files::article);
    Json.lines(folder.resolve("stories.jsonl"), byId(index.stories(), Story::id), files::story);
    Json.lines(folder.resolve("themes.jsonl"), byId(digest.themes(), Theme::id), files::theme);
    Json.lines(folder.resolve("actors.jsonl"), byId(names.actors(), Actor::id), files::actor);
    Json.lines(folder.resolve("regions.jsonl"), byId(names.regions(), Region::id), files::region);
    Json.lines(folder.resolve("quotes.jsonl"), byId(digest.quotes(), Quote::id), files::quote);
    Json.lines(folder.resolve("problems.jsonl"), digest.problems(), DataFiles::problem);
    Changes changes = digest.changes();
    if (!changes.added().isEmpty()) {
      Files.writeString(folder.resolve("changes.json"), Json.of(changes(changes)) + "\n");
    }
  }

  private static <T> List<T> byId(List<T> items, Function<T, String> id) {
    return items.stream().sorted(comparing(id)).toList();
  }

  private static <T> List<Map<String, Object>> all(
      List<T> items, Function<T, Map<String, Object>> row) {
    return items.stream().map(row).toList();
  }

  private static Map<String, Object> changes(Changes changes) {
    return Json.object(
        "stories",
        changes.added().entrySet().stream()
            .map(
                story ->
                    Json.object(
                        "story",
                        story.getKey(),
                        "change",
                        changes.fresh().contains(story.getKey()) ? "new" : "grown",
                        "articles",
                        story.getValue()))
            .toList());
  }

  private Map<String, Object> article(Article article) {
    Stories stories = index.digest().stories();
    Optional<Published> about = Optional.ofNullable(stories.about().get(article.id()));
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", article.id());
    row.put("capture", article.capture());
    row.put("startLine", article.startLine());
    row.put("endLine", article.endLine());
    row.put("title", article.title().text());
    row.put("titleOrigin", lower(article.title().origin()));
    row.put("titleLine", article.title().line());
    row.put("kind", lower(article.kind()));
    row.put("byline", article.byline().map(Passage::text));
    row.put("outlet", article.outlet().map(Passage::text));
    row.put("published", article.published().map(Published::date));
    row.put("publishedLine", article.published().map(Published::line));
    row.put("about", about.map(Published::date));
    row.put("aboutLine", about.map(Published::line));
    row.put("address", article.address());
    row.put("opinion", article.opinion().map(o -> lower(o.kind()).replace("_", " ")));
    row.put("opinionLine", article.opinion().map(Opinion::line));
    row.put("language", article.language());
    row.put("paragraphs", all(article.paragraphs(), p -> said(p.line(), p.text())));
    row.put("captions", all(article.captions(), c -> said(c.line(), c.text())));
    row.put("leftOut", all(article.leftOut(), DataFiles::leftOut));
    row.put("copyOf", Optional.ofNullable(stories.copyOf().get(article.id())));
    row.put("story", index.storyOf(article).map(Story::id));
    row.put("url", urls.line(article.capture(), article.startLine()));
    return row;
  }

  private static Map<String, Object> leftOut(LeftOut left) {
    return Json.object("fromLine", left.fromLine(), "toLine", left.toLine(), "why", left.why());
  }

  private Map<String, Object> story(Story story) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", story.id());
    row.put("title", story.title());
    row.put("titleArticle", story.titleArticle());
    row.put("articles", story.articles());
    row.put("independentReports", story.independentReports());
    row.put("first", story.first());
    row.put("last", story.last());
    row.put("themes", index.themesOf(story).stream().map(Theme::id).toList());
    row.put("section", index.sectionOf(story).map(Section::english));
    row.put("summary", all(story.summary(), DataFiles::excerpt));
    row.put("links", all(story.links(), this::link));
    row.put(
        "related",
        all(story.related(), r -> Json.object("story", r.story(), "why", why.apply(r.why()))));
    row.put("actors", index.actorsOf(story).stream().map(Index.Named::id).toList());
    row.put("regions", index.regionsOf(story).stream().map(Index.Named::id).toList());
    row.put("url", urls.page(story.id()));
    return row;
  }

  private Map<String, Object> link(Link link) {
    return Json.object(
        "a", link.a(), "b", link.b(), "score", link.score(), "why", why.apply(link.why()));
  }

  private Map<String, Object> theme(Theme theme) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", theme.id());
    row.put("title", theme.title());
    row.put("terms", theme.terms());
    row.put("stories", theme.stories());
    row.put("url", urls.page(theme.id()));
    return row;
  }

  private Map<String, Object> actor(Actor actor) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", actor.id());
    row.put("name", actor.name());
    row.put("kind", lower(actor.kind()));
    row.put("aliases", all(actor.aliases(), DataFiles::alias));
    row.put("roles", all(actor.roles(), role -> excerpt(role.first())));
    row.put("articles", all(actor.namings(), DataFiles::naming));
    row.put("stories", index.storiesOf(actor).stream().map(Story::id).toList());
    row.put("together", together(actor));
    row.put("url", urls.page(actor.id()));
    return row;
  }

  /** Other actors to the number of stories that name both, most often first. */
  private List<Map<String, Object>> together(Actor actor) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Story story : index.storiesOf(actor)) {
      index.actorsOf(story).stream()
          .limit(MOST_NAMED)
          .forEach(other -> counts.merge(other.id(), 1, Integer::sum));
    }
    counts.remove(actor.id());
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST_TOGETHER)
        .map(other -> Json.object("actor", other.getKey(), "stories", other.getValue()))
        .toList();
  }

  private Map<String, Object> region(Region region) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", region.id());
    row.put("name", region.name());
    row.put("kind", lower(region.kind()));
    row.put("iso2", region.iso2());
    row.put("parent", region.parent());
    row.put("latitude", region.position().map(Position::latitude));
    row.put("longitude", region.position().map(Position::longitude));
    row.put("aliases", all(region.aliases(), DataFiles::alias));
    row.put("articles", all(region.namings(), DataFiles::naming));
    row.put("stories", index.storiesOf(region).stream().map(Story::id).toList());
    row.put("url", urls.page(region.id()));
    return row;
  }

  private Map<String, Object> quote(Quote quote) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", quote.id());
    row.put("article", quote.article());
    row.put("line", quote.line());
    row.put("text", quote.text());
    row.put("kind", lower(quote.kind()));
    row.put("speaker", quote.speaker());
    row.put("speakers", quote.speakers());
    row.put("speakerText", quote.speakerText());
    row.put("verb", quote.verb());
    row.put("url", urls.line(index.article(quote.article()).capture(), quote.line()));
    return row;
  }

  private static Map<String, Object> problem(Problem problem) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("capture", problem.path());
    row.put("line", problem.line());
    row.put("level", lower(problem.level()));
    row.put("message", problem.message());
    row.put("hint", problem.hint());
    return row;
  }

  private static Map<String, Object> said(int line, String text) {
    return Json.object("line", line, "text", text);
  }

  private static Map<String, Object> excerpt(Excerpt excerpt) {
    return Json.object(
        "text", excerpt.text(), "capture", excerpt.capture(), "line", excerpt.line());
  }

  private static Map<String, Object> alias(Alias alias) {
    return Json.object("name", alias.name(), "count", alias.count());
  }

  private static Map<String, Object> naming(Naming naming) {
    return Json.object(
        "id",
        naming.article(),
        "as",
        all(naming.as(), as -> Json.object("name", as.text(), "line", as.line())));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
