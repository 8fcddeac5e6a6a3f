package org.newsbook.site.view;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.newsbook.article.Excerpt;
import org.newsbook.article.Opinion;
import org.newsbook.digest.Changes;
import org.newsbook.digest.Index;
import org.newsbook.digest.SiteMap;
import org.newsbook.name.Actor;
import org.newsbook.name.Region;
import org.newsbook.quote.Quote;
import org.newsbook.site.template.Language;
import org.newsbook.site.template.Tongue;
import org.newsbook.site.view.Parts.Card;
import org.newsbook.site.view.Parts.Count;
import org.newsbook.site.view.Parts.Counts;
import org.newsbook.site.view.Parts.Link;
import org.newsbook.site.view.Parts.Mark;
import org.newsbook.site.view.Parts.Said;
import org.newsbook.site.view.Parts.StoryRow;
import org.newsbook.site.view.Parts.StoryTable;
import org.newsbook.site.view.Parts.Turn;
import org.newsbook.site.view.Parts.When;
import org.newsbook.story.Story;
import org.newsbook.theme.Theme;

/**
 * What every page model needs of a digest: links, citation marks, cards.
 *
 * @param place where the page stands, which says how it links
 */
public record Desk(
    Index index, SiteMap urls, Language language, Map<String, String> labels, Place place) {
  public static final Set<Actor.Kind> PEOPLE = EnumSet.of(Actor.Kind.PERSON);
  public static final Set<Actor.Kind> BODIES = EnumSet.of(Actor.Kind.ORGANISATION, Actor.Kind.BLOC);
  public static final Set<Region.Kind> COUNTRIES =
      EnumSet.of(Region.Kind.COUNTRY, Region.Kind.TERRITORY);

  /** A theme or name of fewer stories has no feed: there is nothing to follow. */
  private static final int FOLLOWED = 3;

  /** Of a table of stories: as many as one reads. */
  private static final int ROWS = 30;

  /** Latest first, by days given or inferred, the undated last. */
  public static final Comparator<Story> LATEST_FIRST =
      comparing(
          Story::day,
          comparing(date -> date.orElse(null), Comparator.nullsLast(Comparator.reverseOrder())));

  private static final Comparator<Actor> MOST_NAMED_ACTOR =
      comparingInt((Actor actor) -> actor.namings().size()).reversed().thenComparing(Actor::name);

  private static final Comparator<Region> MOST_NAMED_REGION =
      comparingInt((Region region) -> region.namings().size())
          .reversed()
          .thenComparing(Region::name);

  public static Desk of(Index index, SiteMap urls, Language language) {
    return new Desk(
        index, urls, language, CaptureLabels.of(index.digest().captures()), new Place.OnSite(""));
  }

  public Desk at(Place other) {
    return new Desk(index, urls, language, labels, other);
  }

  public Link link(String url, String text) {
    return new Link(place.to(url), text);
  }

  /** Where the digest is published, if that is known; for what is read on paper. */
  public String full(String url) {
    return index.digest().edition().address().orElse("") + url;
  }

  public Link link(Story story) {
    return new Link(place.to(urls.page(story.id())), story.title(), tongue(story.titleArticle()));
  }

  public Link link(Theme theme) {
    return link(urls.page(theme.id()), theme.title());
  }

  public Link link(Actor actor) {
    return link(urls.page(actor.id()), actor.name());
  }

  public Link link(Region region) {
    return link(urls.page(region.id()), region.name());
  }

  /** The short name of a capture in marks, such as {@code 002}. */
  public String label(String capture) {
    return labels.getOrDefault(capture, capture);
  }

  public Mark mark(String capture, int line) {
    return new Mark(
        place.to(urls.line(capture, line)),
        "",
        label(capture) + ":" + line,
        say("mark", label(capture), String.valueOf(line)));
  }

  public Said said(Excerpt excerpt) {
    return new Said(
        excerpt.text(), tongue(excerpt.article()), mark(excerpt.capture(), excerpt.line()));
  }

  public Said said(Quote quote) {
    String capture = index.article(quote.article()).capture();
    return new Said(quote.text(), tongue(quote.article()), mark(capture, quote.line()));
  }

  /** Stated where an article's language is not the interface's. */
  public Tongue tongue(String article) {
    return language.tongueOf(index.article(article).language());
  }

  /** 'Story', and in a bound work, to which none is added, its number. */
  public String name(Story story) {
    return place.paged() ? say("story") : say("story.number", index.number(story));
  }

  /** The URL of a page's feed, or empty where it has none. */
  public static String feed(String page, List<Story> stories) {
    return stories.size() < FOLLOWED ? "" : SiteMap.atomOf(page);
  }

  public Dates dates() {
    return new Dates(language);
  }

  public When when(Story story) {
    return story
        .about()
        .map(dates()::about)
        .orElseGet(() -> dates().when(story.first(), story.last()));
  }

  public Card card(Story story) {
    return new Card(
        link(story),
        story.articles().size(),
        when(story),
        story.summary().stream().findFirst().map(this::said),
        since(story),
        opinion(story));
  }

  /** Empty where one of its reports is plain news. */
  private String opinion(Story story) {
    List<Opinion> all =
        story.articles().stream().flatMap(id -> index.article(id).opinion().stream()).toList();
    return all.size() == story.articles().size() ? opinion(all.get(0)) : "";
  }

  public String opinion(Opinion opinion) {
    return say("opinion." + opinion.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** 'new', or '2 new reports', since the last edition; else empty. */
  public String since(Story story) {
    Changes changes = index.digest().changes();
    List<String> added = changes.added().getOrDefault(story.id(), List.of());
    return changes.fresh().contains(story.id())
        ? say("since.new")
        : added.isEmpty() ? "" : say("since.grown", added.size());
  }

  /** The latest of some stories, and how many of the reports of each name an actor or region. */
  public StoryTable table(List<Story> stories, String id) {
    List<StoryRow> rows =
        stories.stream()
            .sorted(LATEST_FIRST)
            .limit(ROWS)
            .map(story -> new StoryRow(card(story), reportsNaming(story, id)))
            .toList();
    return new StoryTable(rows, stories.size());
  }

  int reportsNaming(Story story, String id) {
    for (List<Index.Named> all : List.of(index.actorsOf(story), index.regionsOf(story))) {
      for (Index.Named named : all) {
        if (named.id().equals(id)) {
          return named.reports();
        }
      }
    }
    return 0;
  }

  /**
   * Actors of the given kinds that reports name, by how many of them do.
   *
   * @param articles ids of the reports
   * @param but an id that is left out, or empty
   * @param most so many of them
   */
  public Counts actors(List<String> articles, Set<Actor.Kind> kinds, String but, int most) {
    Map<String, Integer> counts = index.actorCounts().in(articles);
    counts.keySet().removeIf(id -> id.equals(but) || !kinds.contains(index.actor(id).kind()));
    return most(
        counts,
        most,
        comparing(id -> index.actor(id), MOST_NAMED_ACTOR),
        id -> link(index.actor(id)));
  }

  /**
   * Countries that reports name, by how many of them do.
   *
   * @param but the name of one that is left out: a state's page need not name it; or empty
   */
  public Counts countries(List<String> articles, String but, int most) {
    Map<String, Integer> counts = index.regionCounts().in(articles);
    counts
        .keySet()
        .removeIf(
            id ->
                index.region(id).name().equals(but)
                    || !COUNTRIES.contains(index.region(id).kind()));
    return most(
        counts,
        most,
        comparing(id -> index.region(id), MOST_NAMED_REGION),
        id -> link(index.region(id)));
  }

  /** Of those with one count the ones that more reports of the digest name come first. */
  private static Counts most(
      Map<String, Integer> counts,
      int most,
      Comparator<String> equals,
      Function<String, Link> link) {
    List<Count> first =
        counts.keySet().stream()
            .sorted(
                comparingInt((String id) -> counts.getOrDefault(id, 0))
                    .reversed()
                    .thenComparing(equals))
            .limit(most)
            .map(id -> new Count(link.apply(id), counts.getOrDefault(id, 0), ""))
            .toList();
    return new Counts(first, counts.size() - first.size());
  }

  /**
   * What stands before and behind an item in a list; none for what is not in it.
   *
   * @param at where the item is; -1 for what is not in the list
   * @param list in words, as the keys of {@code turn} end
   * @param in what the list is of, for words that say it
   */
  public <T> List<Turn> turns(List<T> all, int at, String list, String in, Function<T, Link> link) {
    List<Turn> turns = new ArrayList<>();
    if (at > 0) {
      turns.add(new Turn(say("turn.before." + list, in), link.apply(all.get(at - 1)), "prev"));
    }
    if (at >= 0 && at + 1 < all.size()) {
      turns.add(new Turn(say("turn.next." + list, in), link.apply(all.get(at + 1)), "next"));
    }
    return turns;
  }

  /** The kind of an actor or a region in words. */
  public String kind(Enum<?> kind) {
    return say("kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  /** Words of the pages, see {@link Language#say}. */
  public String say(String key, Object... values) {
    return language.say(key, values);
  }
}
