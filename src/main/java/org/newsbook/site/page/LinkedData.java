package org.newsbook.site.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.newsbook.digest.Digest;
import org.newsbook.digest.Edition;
import org.newsbook.digest.Index;
import org.newsbook.digest.SiteMap;
import org.newsbook.name.Actor;
import org.newsbook.name.Alias;
import org.newsbook.name.Region;
import org.newsbook.site.view.Desk;
import org.newsbook.site.view.Frame;
import org.newsbook.story.Story;
import org.newsbook.theme.Theme;

/**
 * What a page is about, for machines: JSON-LD in the words of schema.org, as far as the page does
 * not say it in marks that machines read. A story is a {@code CreativeWork} that cites its reports
 * at the lines where they start. Addresses are full where the edition says where it is published,
 * else from the page.
 */
public final class LinkedData {
  /** How many names or reports of a page are told. */
  private static final int MOST = 10;

  private final Index index;
  private final SiteMap urls;
  private final Edition edition;
  private final Map<String, Function<Frame, JsonLdNode>> pages = new HashMap<>();

  /**
   * @param desk of a page at the root
   */
  public LinkedData(Desk desk) {
    this.index = desk.index();
    this.urls = desk.urls();
    this.edition = index.digest().edition();
    Digest digest = index.digest();
    pages.put(SiteMap.FRONT, this::site);
    index.stories().forEach(s -> pages.put(urls.page(s.id()), frame -> story(frame, s)));
    digest.names().actors().stream()
        .filter(a -> urls.hasPage(a.id()))
        .forEach(a -> pages.put(urls.page(a.id()), frame -> actor(frame, a)));
    digest.names().regions().stream()
        .filter(r -> urls.hasPage(r.id()))
        .forEach(r -> pages.put(urls.page(r.id()), frame -> region(frame, r)));
  }

  /**
   * What stands in a page's {@code script}; empty for a page that is about nothing in particular.
   */
  public String of(Frame frame) {
    return Optional.ofNullable(pages.get(frame.url()))
        .map(page -> page.apply(frame).document())
        .orElse("");
  }

  /** A search can be offered to others only where they can reach it. */
  private JsonLdNode site(Frame frame) {
    JsonLdNode site =
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
                    new JsonLdNode("SearchAction")
                        .with(
                            "target",
                            new JsonLdNode("EntryPoint")
                                .with(
                                    "urlTemplate",
                                    address + SiteMap.SEARCH + "?q={search_term_string}"))
                        .with("query-input", "required name=search_term_string")));
    return site;
  }

  private JsonLdNode story(Frame frame, Story story) {
    return page(frame, "CreativeWork")
        .with("headline", story.title())
        .with("inLanguage", index.article(story.titleArticle()).language())
        .with("datePublished", story.first())
        .with("about", index.themesOf(story).stream().limit(1).map(Theme::title).toList())
        .with(
            "citation",
            story.articles().stream()
                .limit(MOST)
                .map(index::article)
                .map(a -> address(frame, urls.line(a.capture(), a.startLine())))
                .toList());
  }

  private JsonLdNode actor(Frame frame, Actor actor) {
    JsonLdNode thing =
        page(frame, type(actor))
            .with("name", actor.name())
            .with("alternateName", others(actor.name(), actor.aliases()));
    if (actor.kind() == Actor.Kind.PERSON) {
      thing.with(
          "jobTitle", actor.roles().stream().limit(MOST).map(r -> r.first().text()).toList());
    }
    return thing;
  }

  private JsonLdNode region(Frame frame, Region region) {
    JsonLdNode thing =
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
                    new JsonLdNode("GeoCoordinates")
                        .with("latitude", at.latitude())
                        .with("longitude", at.longitude())));
    return thing;
  }

  private JsonLdNode page(Frame frame, String type) {
    return new JsonLdNode(type).with("@id", address(frame, frame.url()));
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
