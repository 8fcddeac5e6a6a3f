package org.newsbook.site.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.newsbook.digest.Digest;
import org.newsbook.digest.Edition;
import org.newsbook.digest.Index;
import org.newsbook.digest.Json;
import org.newsbook.digest.SiteMap;
import org.newsbook.name.Actor;
import org.newsbook.name.Alias;
import org.newsbook.name.Position;
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
  private final Map<String, Thing> pages = new HashMap<>();

  /** What a page is about, as it is told there. */
  private interface Thing extends Function<Frame, Map<String, Object>> {}

  /**
   * @param desk of a page at the root
   */
  public LinkedData(Desk desk) {
    this.index = desk.index();
    this.urls = desk.urls();
    this.edition = index.digest().edition();
    Digest digest = index.digest();
    pages.put(SiteMap.FRONT, this::site);
    index.stories().forEach(s -> pages.put(urls.page(s.id()), at -> story(at, s)));
    digest.names().actors().stream()
        .filter(a -> urls.hasPage(a.id()))
        .forEach(a -> pages.put(urls.page(a.id()), at -> actor(at, a)));
    digest.names().regions().stream()
        .filter(r -> urls.hasPage(r.id()))
        .forEach(r -> pages.put(urls.page(r.id()), at -> region(at, r)));
  }

  /**
   * What stands in a page's {@code script}, in which no markup can begin; empty for a page that is
   * about nothing in particular.
   */
  public String of(Frame frame) {
    return Optional.ofNullable(pages.get(frame.url()))
        .map(thing -> Json.of(thing.apply(frame)))
        .map(json -> json.replace("<", "\\u003c"))
        .orElse("");
  }

  /** A search can be offered to others only where they can reach it. */
  private Map<String, Object> site(Frame frame) {
    Map<String, Object> site =
        page(
            frame,
            "WebSite",
            "name",
            edition.title(),
            "description",
            edition.description(),
            "inLanguage",
            edition.language());
    edition
        .address()
        .map(address -> address + SiteMap.SEARCH + "?q={search_term_string}")
        .map(search -> Json.object("@type", "EntryPoint", "urlTemplate", search))
        .map(target -> Json.object("@type", "SearchAction", "target", target))
        .ifPresent(
            search -> {
              search.put("query-input", "required name=search_term_string");
              site.put("potentialAction", search);
            });
    return site;
  }

  private Map<String, Object> story(Frame frame, Story story) {
    return page(
        frame,
        "CreativeWork",
        "headline",
        story.title(),
        "inLanguage",
        index.article(story.titleArticle()).language(),
        "datePublished",
        story.first(),
        "about",
        index.themesOf(story).stream().limit(1).map(Theme::title).toList(),
        "citation",
        story.articles().stream()
            .limit(MOST)
            .map(index::article)
            .map(a -> address(frame, urls.line(a.capture(), a.startLine())))
            .toList());
  }

  private Map<String, Object> actor(Frame frame, Actor actor) {
    boolean person = actor.kind() == Actor.Kind.PERSON;
    return page(
        frame,
        type(actor),
        "name",
        actor.name(),
        "alternateName",
        others(actor.name(), actor.aliases()),
        "jobTitle",
        actor.roles().stream().limit(person ? MOST : 0).map(r -> r.first().text()).toList());
  }

  private Map<String, Object> region(Frame frame, Region region) {
    return page(
        frame,
        type(region),
        "name",
        region.name(),
        "alternateName",
        others(region.name(), region.aliases()),
        "identifier",
        region.iso2(),
        "geo",
        region.position().map(LinkedData::geo));
  }

  private static Map<String, Object> geo(Position at) {
    return Json.object(
        "@type", "GeoCoordinates", "latitude", at.latitude(), "longitude", at.longitude());
  }

  /**
   * @param fields as {@link Json#known} takes them
   */
  private Map<String, Object> page(Frame frame, String type, Object... fields) {
    Map<String, Object> page = Json.object("@context", "https://schema.org", "@type", type);
    page.put("@id", address(frame, frame.url()));
    page.putAll(Json.known(fields));
    return page;
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
