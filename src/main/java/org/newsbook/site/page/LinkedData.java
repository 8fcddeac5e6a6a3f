package org.newsbook.site.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.newsbook.article.Article;
import org.newsbook.article.Coverage;
import org.newsbook.article.Excerpt;
import org.newsbook.article.Passage;
import org.newsbook.digest.Digest;
import org.newsbook.digest.Edition;
import org.newsbook.digest.Index;
import org.newsbook.digest.SiteMap;
import org.newsbook.name.Actor;
import org.newsbook.name.Alias;
import org.newsbook.name.Region;
import org.newsbook.site.view.Desk;
import org.newsbook.site.view.Frame;
import org.newsbook.site.view.Parts.Link;
import org.newsbook.story.Story;
import org.newsbook.theme.Theme;

/**
 * What a page is about, for machines: JSON-LD in the words of schema.org. A story is a {@code
 * CreativeWork} that cites its reports; a report is a {@code NewsArticle} at the line where it
 * starts. Addresses are full where the edition says where it is published, else from the page.
 */
public final class LinkedData {
  /** How many names, stories or reports of a page are told. */
  private static final int MOST = 30;

  private final Desk desk;
  private final Index index;
  private final SiteMap urls;
  private final Edition edition;
  private final Map<String, Function<Frame, Thing>> pages = new HashMap<>();

  /**
   * @param desk of a page at the root
   */
  public LinkedData(Desk desk) {
    this.desk = desk;
    this.index = desk.index();
    this.urls = desk.urls();
    this.edition = index.digest().edition();
    Digest digest = index.digest();
    pages.put(SiteMap.FRONT, this::site);
    index.stories().forEach(s -> pages.put(urls.page(s.id()), frame -> story(frame, s)));
    digest.themes().forEach(t -> pages.put(urls.page(t.id()), frame -> theme(frame, t)));
    digest.names().actors().forEach(a -> pages.put(urls.page(a.id()), frame -> actor(frame, a)));
    digest.names().regions().forEach(r -> pages.put(urls.page(r.id()), frame -> region(frame, r)));
    digest
        .coverages()
        .forEach(c -> pages.put(urls.source(c.capture()), frame -> capture(frame, c)));
  }

  /**
   * What stands in a page's {@code script}; empty for a page that is about nothing in particular.
   */
  public String of(Frame frame) {
    List<Thing> graph = new ArrayList<>();
    Optional.ofNullable(pages.get(frame.url())).ifPresent(page -> graph.add(page.apply(frame)));
    if (!frame.here().isEmpty()) {
      graph.add(crumbs(frame));
    }
    return graph.isEmpty() ? "" : Thing.graph(graph);
  }

  /** A search can be offered to others only where they can reach it. */
  private Thing site(Frame frame) {
    Thing site =
        page(frame, "WebSite")
            .with("name", edition.title())
            .with("description", edition.description())
            .with("inLanguage", edition.language());
    edition
        .address()
        .ifPresent(
            address ->
                site.with(
                    "potentialAction",
                    new Thing("SearchAction")
                        .with(
                            "target",
                            new Thing("EntryPoint")
                                .with(
                                    "urlTemplate",
                                    address + SiteMap.SEARCH + "?q={search_term_string}"))
                        .with("query-input", "required name=search_term_string")));
    return site;
  }

  private Thing story(Frame frame, Story story) {
    List<Thing> about = new ArrayList<>();
    index.themesOf(story).forEach(theme -> about.add(named(frame, "Thing", desk.link(theme))));
    List<Thing> mentions = new ArrayList<>();
    index.actorsOf(story).stream()
        .limit(MOST)
        .map(named -> index.actor(named.id()))
        .forEach(actor -> mentions.add(named(frame, type(actor), desk.link(actor))));
    index.regionsOf(story).stream()
        .limit(MOST)
        .map(named -> index.region(named.id()))
        .forEach(region -> mentions.add(named(frame, type(region), desk.link(region))));
    return page(frame, "CreativeWork")
        .with("headline", story.title())
        .with("inLanguage", index.article(story.titleArticle()).language())
        .with("datePublished", story.first())
        .with("isPartOf", named(frame, "WebSite", new Link(SiteMap.FRONT, edition.title())))
        .with("about", about)
        .with("mentions", mentions)
        .with(
            "citation",
            story.articles().stream()
                .limit(MOST)
                .map(id -> report(frame, index.article(id)))
                .toList());
  }

  private Thing report(Frame frame, Article article) {
    Thing report =
        new Thing("NewsArticle")
            .with("@id", address(frame, urls.line(article.capture(), article.startLine())))
            .with("headline", article.title().text())
            .with("inLanguage", article.language())
            .with("datePublished", article.published().map(p -> p.date()))
            .with("creditText", article.byline().map(Passage::text))
            .with("sameAs", article.address());
    article
        .outlet()
        .ifPresent(
            outlet ->
                report.with("publisher", new Thing("Organization").with("name", outlet.text())));
    return report;
  }

  private Thing theme(Frame frame, Theme theme) {
    return page(frame, "CollectionPage")
        .with("name", theme.title())
        .with("keywords", theme.terms())
        .with("hasPart", stories(frame, theme.stories().stream().map(index::story).toList()));
  }

  private Thing actor(Frame frame, Actor actor) {
    Thing thing =
        page(frame, type(actor))
            .with("name", actor.name())
            .with("alternateName", others(actor.name(), actor.aliases()));
    if (actor.kind() == Actor.Kind.PERSON) {
      thing.with(
          "jobTitle", actor.roles().stream().limit(MOST).map(Excerpt::text).distinct().toList());
    }
    return thing.with("subjectOf", stories(frame, index.storiesOf(actor)));
  }

  private Thing region(Frame frame, Region region) {
    Thing thing =
        page(frame, type(region))
            .with("name", region.name())
            .with("alternateName", others(region.name(), region.aliases()))
            .with("identifier", region.iso2());
    region
        .position()
        .ifPresent(
            at ->
                thing.with(
                    "geo",
                    new Thing("GeoCoordinates")
                        .with("latitude", at.latitude())
                        .with("longitude", at.longitude())));
    region
        .parent()
        .map(index::region)
        .ifPresent(
            parent ->
                thing.with("containedInPlace", named(frame, type(parent), desk.link(parent))));
    return thing.with("subjectOf", stories(frame, index.storiesOf(region)));
  }

  private Thing capture(Frame frame, Coverage coverage) {
    return page(frame, "CreativeWork")
        .with("name", frame.title())
        .with(
            "hasPart",
            coverage.articles().stream().limit(MOST).map(a -> report(frame, a)).toList());
  }

  private Thing crumbs(Frame frame) {
    List<Link> way = new ArrayList<>();
    way.add(new Link(SiteMap.FRONT, edition.title()));
    for (Link crumb : frame.crumbs()) {
      way.add(new Link(crumb.href().substring(frame.root().length()), crumb.text()));
    }
    way.add(new Link(frame.url(), frame.here()));
    List<Thing> steps = new ArrayList<>();
    for (Link step : way) {
      steps.add(
          new Thing("ListItem")
              .with("position", steps.size() + 1)
              .with("name", step.text())
              .with("item", address(frame, step.href())));
    }
    return new Thing("BreadcrumbList").with("itemListElement", steps);
  }

  private Thing page(Frame frame, String type) {
    String address = address(frame, frame.url());
    return new Thing(type).with("@id", address).with("url", address);
  }

  private Thing named(Frame frame, String type, Link link) {
    return new Thing(type).with("@id", address(frame, link.href())).with("name", link.text());
  }

  private List<Thing> stories(Frame frame, List<Story> stories) {
    return stories.stream()
        .sorted(Desk.LATEST_FIRST.thenComparing(index::number))
        .limit(MOST)
        .map(s -> named(frame, "CreativeWork", desk.link(s)))
        .toList();
  }

  private static List<String> others(String name, List<Alias> aliases) {
    return aliases.stream().map(Alias::name).filter(a -> !a.equals(name)).limit(MOST).toList();
  }

  private String address(Frame frame, String url) {
    return edition.address().map(address -> address + url).orElse(frame.root() + url);
  }

  private static String type(Actor actor) {
    return switch (actor.kind()) {
      case PERSON -> "Person";
      case STATE -> "Country";
      case ORGANISATION, BLOC -> "Organization";
    };
  }

  private static String type(Region region) {
    return switch (region.kind()) {
      case COUNTRY -> "Country";
      case TERRITORY -> "AdministrativeArea";
      default -> "Place";
    };
  }
}
