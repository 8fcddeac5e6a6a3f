package org.newsbook.digest;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.newsbook.article.Article;
import org.newsbook.article.Excerpt;
import org.newsbook.article.Opinion;
import org.newsbook.article.Passage;
import org.newsbook.article.Published;
import org.newsbook.name.Actor;
import org.newsbook.name.Alias;
import org.newsbook.name.Names;
import org.newsbook.name.Naming;
import org.newsbook.name.Region;
import org.newsbook.problem.Problem;
import org.newsbook.quote.Quote;
import org.newsbook.story.Reason;
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
      String json = Json.of(file -> changes(file, changes));
      Files.writeString(folder.resolve("changes.json"), json + "\n");
    }
  }

  private static <T> List<T> byId(List<T> items, Function<T, String> id) {
    return items.stream().sorted(comparing(id)).toList();
  }

  private static void changes(Json json, Changes changes) throws IOException {
    json.object(
        () ->
            json.list(
                "stories",
                List.copyOf(changes.added().entrySet()),
                story -> {
                  json.text("story", story.getKey());
                  json.text("change", changes.fresh().contains(story.getKey()) ? "new" : "grown");
                  json.texts("articles", story.getValue());
                }));
  }

  private void article(Json json, Article article) throws IOException {
    json.text("id", article.id());
    json.text("capture", article.capture());
    json.number("startLine", article.startLine());
    json.number("endLine", article.endLine());
    json.text("title", article.title().text());
    json.text("titleOrigin", lower(article.title().origin()));
    json.number("titleLine", article.title().line());
    json.text("kind", lower(article.kind()));
    json.text("byline", article.byline().map(Passage::text));
    json.text("outlet", article.outlet().map(Passage::text));
    json.text("published", article.published().map(p -> p.date().toString()));
    json.number("publishedLine", article.published().map(p -> p.line()));
    Optional<Published> about =
        Optional.ofNullable(index.digest().stories().about().get(article.id()));
    json.text("about", about.map(day -> day.date().toString()));
    json.number("aboutLine", about.map(Published::line));
    json.text("address", article.address());
    json.text("opinion", article.opinion().map(opinion -> lower(opinion.kind()).replace("_", " ")));
    json.number("opinionLine", article.opinion().map(Opinion::line));
    json.text("language", article.language());
    json.list("paragraphs", article.paragraphs(), p -> lineAndText(json, p.line(), p.text()));
    json.list("captions", article.captions(), c -> lineAndText(json, c.line(), c.text()));
    json.list(
        "leftOut",
        article.leftOut(),
        left -> {
          json.number("fromLine", left.fromLine());
          json.number("toLine", left.toLine());
          json.text("why", left.why());
        });
    json.text("copyOf", Optional.ofNullable(index.digest().stories().copyOf().get(article.id())));
    json.text("story", index.storyOf(article).map(Story::id));
    json.text("url", urls.line(article.capture(), article.startLine()));
  }

  private void story(Json json, Story story) throws IOException {
    json.text("id", story.id());
    json.text("title", story.title());
    json.text("titleArticle", story.titleArticle());
    json.texts("articles", story.articles());
    json.number("independentReports", story.independentReports());
    json.text("first", story.first().map(Object::toString));
    json.text("last", story.last().map(Object::toString));
    json.texts("themes", index.themesOf(story).stream().map(Theme::id).toList());
    json.text("section", index.sectionOf(story).map(Section::english));
    json.list("summary", story.summary(), excerpt -> excerpt(json, excerpt));
    json.list(
        "links",
        story.links(),
        link -> {
          json.text("a", link.a());
          json.text("b", link.b());
          json.number("score", link.score());
          json.text("why", why.apply(link.why()));
        });
    json.list(
        "related",
        story.related(),
        related -> {
          json.text("story", related.story());
          json.text("why", why.apply(related.why()));
        });
    json.texts("actors", index.actorsOf(story).stream().map(Index.Named::id).toList());
    json.texts("regions", index.regionsOf(story).stream().map(Index.Named::id).toList());
    json.text("url", urls.page(story.id()));
  }

  private void theme(Json json, Theme theme) throws IOException {
    json.text("id", theme.id());
    json.text("title", theme.title());
    json.texts("terms", theme.terms());
    json.texts("stories", theme.stories());
    json.text("url", urls.page(theme.id()));
  }

  private void actor(Json json, Actor actor) throws IOException {
    json.text("id", actor.id());
    json.text("name", actor.name());
    json.text("kind", lower(actor.kind()));
    aliases(json, actor.aliases());
    json.list("roles", actor.roles(), role -> excerpt(json, role.first()));
    namings(json, actor.namings());
    json.texts("stories", index.storiesOf(actor).stream().map(Story::id).toList());
    json.list(
        "together",
        together(actor),
        other -> {
          json.text("actor", other.getKey());
          json.number("stories", other.getValue());
        });
    json.text("url", urls.page(actor.id()));
  }

  /** Other actors to the number of stories that name both, most often first. */
  private List<Map.Entry<String, Integer>> together(Actor actor) {
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
        .toList();
  }

  private void region(Json json, Region region) throws IOException {
    json.text("id", region.id());
    json.text("name", region.name());
    json.text("kind", lower(region.kind()));
    json.text("iso2", region.iso2());
    json.text("parent", region.parent());
    json.number("latitude", region.position().map(p -> p.latitude()));
    json.number("longitude", region.position().map(p -> p.longitude()));
    aliases(json, region.aliases());
    namings(json, region.namings());
    json.texts("stories", index.storiesOf(region).stream().map(Story::id).toList());
    json.text("url", urls.page(region.id()));
  }

  private void quote(Json json, Quote quote) throws IOException {
    json.text("id", quote.id());
    json.text("article", quote.article());
    json.number("line", quote.line());
    json.text("text", quote.text());
    json.text("kind", lower(quote.kind()));
    json.text("speaker", quote.speaker());
    json.texts("speakers", quote.speakers());
    json.text("speakerText", quote.speakerText());
    json.text("verb", quote.verb());
    json.text("url", urls.line(index.article(quote.article()).capture(), quote.line()));
  }

  private static void problem(Json json, Problem problem) throws IOException {
    json.text("capture", problem.path());
    json.number("line", problem.line());
    json.text("level", lower(problem.level()));
    json.text("message", problem.message());
    json.text("hint", problem.hint());
  }

  private static void lineAndText(Json json, int line, String text) throws IOException {
    json.number("line", line);
    json.text("text", text);
  }

  private static void excerpt(Json json, Excerpt excerpt) throws IOException {
    json.text("text", excerpt.text());
    json.text("capture", excerpt.capture());
    json.number("line", excerpt.line());
  }

  private static void aliases(Json json, List<Alias> aliases) throws IOException {
    json.list(
        "aliases",
        aliases,
        alias -> {
          json.text("name", alias.name());
          json.number("count", alias.count());
        });
  }

  private static void namings(Json json, List<Naming> namings) throws IOException {
    json.list(
        "articles",
        namings,
        naming -> {
          json.text("id", naming.article());
          json.list(
              "as",
              naming.as(),
              as -> {
                json.text("name", as.text());
                json.number("line", as.line());
              });
        });
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
