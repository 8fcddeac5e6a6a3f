package org.newsbook.digest;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import org.newsbook.article.Article;
import org.newsbook.article.Excerpt;
import org.newsbook.capture.Capture;
import org.newsbook.name.Actor;
import org.newsbook.name.Naming;
import org.newsbook.name.Region;
import org.newsbook.quote.Quote;
import org.newsbook.story.Story;
import org.newsbook.theme.Section;
import org.newsbook.theme.Theme;

/**
 * A digest read from every side: from an id to its record, from a story to its names and from a
 * name to its stories. Built once; every list has a fixed order.
 */
public final class Index {
  /**
   * How a story names somebody or somewhere.
   *
   * @param id of the actor or region
   * @param reports articles of the story that name it
   * @param mentions how often they do
   * @param first lines from the beginning of a report to its first mention, the least of them
   */
  public record Named(String id, int reports, int mentions, int first) {
    private static final Comparator<Named> MOST_FIRST =
        comparingInt(Named::reports)
            .thenComparingInt(Named::mentions)
            .reversed()
            .thenComparingInt(Named::first)
            .thenComparing(Named::id);
  }

  private final Digest digest;
  private final Map<String, Capture> captures;
  private final Map<String, Article> articles;
  private final Map<String, Story> stories;
  private final List<Article> allArticles;
  private final List<Story> allStories;
  private final Map<String, Actor> actors;
  private final Map<String, Region> regions;
  private final Map<String, Wordings> wordings = new LinkedHashMap<>();
  private final Map<String, Story> storyOfArticle = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, List<Theme>> themesOfStory = new LinkedHashMap<>();
  private final Map<String, List<Story>> courses = new LinkedHashMap<>();
  private final ReportCounts actorCounts;
  private final ReportCounts regionCounts;
  private final Map<String, List<Named>> actorsOfStory;
  private final Map<String, List<Named>> regionsOfStory;
  private final Map<String, List<Story>> storiesOfName;
  private final Map<String, List<Region>> children;
  private final Map<String, List<Quote>> quotesOfArticle;
  private final Map<String, List<Quote>> quotesOfSpeaker;

  public Index(Digest digest) {
    this.digest = digest;
    captures = byId(digest.captures(), Capture::path);
    articles =
        byId(digest.coverages().stream().flatMap(c -> c.articles().stream()).toList(), Article::id);
    Comparator<Story> inOrder =
        comparing((Story story) -> story.start().orElse(LocalDate.MAX))
            .thenComparing(story -> article(story.titleArticle()).capture())
            .thenComparingInt(story -> article(story.titleArticle()).startLine())
            .thenComparing(Story::id);
    stories = byId(digest.stories().all().stream().sorted(inOrder).toList(), Story::id);
    allArticles = List.copyOf(articles.values());
    allStories = List.copyOf(stories.values());
    actors = byId(digest.names().actors(), Actor::id);
    regions = byId(digest.names().regions(), Region::id);
    actors.values().forEach(actor -> wordings.put(actor.id(), new Wordings(actor)));
    for (Story story : stories.values()) {
      numbers.put(story.id(), numbers.size() + 1);
      story.articles().forEach(id -> storyOfArticle.put(article(id).id(), story));
    }
    digest.themes().forEach(theme -> theme.stories().forEach(id -> addTheme(id, theme)));
    digest.themes().forEach(theme -> theme.also().forEach(id -> addTheme(id, theme)));
    digest.themes().forEach(theme -> courses.put(theme.id(), inOrder(theme)));
    Map<String, List<Naming>> ofActors = new LinkedHashMap<>();
    actors.values().forEach(actor -> ofActors.put(actor.id(), actor.namings()));
    Map<String, List<Naming>> ofRegions = new LinkedHashMap<>();
    regions.values().forEach(region -> ofRegions.put(region.id(), region.namings()));
    actorCounts = new ReportCounts(ofActors);
    regionCounts = new ReportCounts(ofRegions);
    actorsOfStory = namedByStory(ofActors);
    regionsOfStory = namedByStory(ofRegions);
    storiesOfName = storiesByName();
    children =
        regions.values().stream()
            .filter(region -> region.parent().isPresent())
            .sorted(comparing(Region::name).thenComparing(Region::id))
            .collect(grouped(region -> region.parent().orElseThrow()));
    Comparator<Quote> inTextOrder =
        comparing((Quote quote) -> article(quote.article()).capture())
            .thenComparingInt(Quote::line);
    List<Quote> quotes = digest.quotes().stream().sorted(inTextOrder).toList();
    quotesOfArticle = quotes.stream().collect(grouped(Quote::article));
    Map<String, List<Quote>> bySpeaker = new LinkedHashMap<>();
    for (Quote quote : quotes) {
      for (String speaker : quote.speakers()) {
        bySpeaker.computeIfAbsent(speaker, id -> new ArrayList<>()).add(quote);
      }
    }
    quotesOfSpeaker = bySpeaker;
  }

  public Digest digest() {
    return digest;
  }

  public Capture capture(String path) {
    return known(captures.get(path), path);
  }

  public Article article(String id) {
    return known(articles.get(id), id);
  }

  public Story story(String id) {
    return known(stories.get(id), id);
  }

  public Actor actor(String id) {
    return known(actors.get(id), id);
  }

  public Region region(String id) {
    return known(regions.get(id), id);
  }

  /** In the order of captures, then of lines. */
  public List<Article> articles() {
    return allArticles;
  }

  /** By first date, given or inferred, then the undated; among equals by place in the captures. */
  public List<Story> stories() {
    return allStories;
  }

  /** Place of a story in {@link #stories()}, from 1. */
  public int number(Story story) {
    return known(numbers.get(story.id()), story.id());
  }

  /** The stories of a theme, in the order of {@link #stories()}. */
  public List<Story> course(Theme theme) {
    return courses.getOrDefault(theme.id(), List.of());
  }

  private List<Story> inOrder(Theme theme) {
    return theme.stories().stream().map(this::story).sorted(comparing(this::number)).toList();
  }

  public Optional<Story> storyOf(Article article) {
    return Optional.ofNullable(storyOfArticle.get(article.id()));
  }

  /** Main theme first. */
  public List<Theme> themesOf(Story story) {
    return themesOfStory.getOrDefault(story.id(), List.of());
  }

  public ReportCounts actorCounts() {
    return actorCounts;
  }

  public ReportCounts regionCounts() {
    return regionCounts;
  }

  /** Named by most reports first. */
  public List<Named> actorsOf(Story story) {
    return actorsOfStory.getOrDefault(story.id(), List.of());
  }

  /** Named by most reports first. */
  public List<Named> regionsOf(Story story) {
    return regionsOfStory.getOrDefault(story.id(), List.of());
  }

  public List<Story> storiesOf(Actor actor) {
    return storiesOfName.getOrDefault(actor.id(), List.of());
  }

  public List<Story> storiesOf(Region region) {
    return storiesOfName.getOrDefault(region.id(), List.of());
  }

  /** The most usual wording of an actor's offices that a report of the story has. */
  public Optional<Excerpt> roleIn(Story story, Actor actor) {
    return known(wordings.get(actor.id()), actor.id()).first(story.articles());
  }

  /** Regions right inside this one, by name. */
  public List<Region> inside(Region region) {
    return children.getOrDefault(region.id(), List.of());
  }

  /** In text order. */
  public List<Quote> quotesIn(Article article) {
    return quotesOfArticle.getOrDefault(article.id(), List.of());
  }

  /** By capture and line. */
  public List<Quote> quotesOf(Actor actor) {
    return quotesOfSpeaker.getOrDefault(actor.id(), List.of());
  }

  /** The section of its main theme. */
  public Optional<Section> sectionOf(Story story) {
    return themesOf(story).stream().findFirst().flatMap(Theme::section);
  }

  private void addTheme(String story, Theme theme) {
    themesOfStory.computeIfAbsent(story(story).id(), id -> new ArrayList<>()).add(theme);
  }

  private Map<String, List<Named>> namedByStory(Map<String, List<Naming>> namings) {
    Map<String, List<Named>> byStory = new LinkedHashMap<>();
    namings.forEach(
        (id, all) -> {
          Map<String, Named> inStory = new LinkedHashMap<>();
          for (Naming naming : all) {
            Article article = article(naming.article());
            Named named = new Named(id, 1, naming.mentions(), naming.line() - article.startLine());
            storyOf(article).ifPresent(story -> inStory.merge(story.id(), named, Index::sum));
          }
          inStory.forEach(
              (story, named) ->
                  byStory.computeIfAbsent(story, key -> new ArrayList<>()).add(named));
        });
    byStory.values().forEach(list -> list.sort(Named.MOST_FIRST));
    return byStory;
  }

  private static Named sum(Named a, Named b) {
    return new Named(
        a.id(),
        a.reports() + b.reports(),
        a.mentions() + b.mentions(),
        Math.min(a.first(), b.first()));
  }

  private Map<String, List<Story>> storiesByName() {
    Map<String, List<Story>> byName = new LinkedHashMap<>();
    for (Story story : stories.values()) {
      for (List<Named> named : List.of(actorsOf(story), regionsOf(story))) {
        named.forEach(n -> byName.computeIfAbsent(n.id(), id -> new ArrayList<>()).add(story));
      }
    }
    return byName;
  }

  private static <T> Map<String, T> byId(List<T> records, Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    for (T item : records) {
      if (map.put(id.apply(item), item) != null) {
        throw new IllegalArgumentException("two records with the id " + id.apply(item));
      }
    }
    return map;
  }

  private static <T> Collector<T, ?, ? extends Map<String, List<T>>> grouped(
      Function<T, String> key) {
    return groupingBy(key, LinkedHashMap::new, toUnmodifiableList());
  }

  private static <T> T known(@Nullable T found, String id) {
    if (found == null) {
      throw new IllegalArgumentException("nothing in this digest has the id " + id);
    }
    return found;
  }
}
