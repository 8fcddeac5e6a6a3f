package org.newsbook.site.page;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** What a page is about; writes the fields of its object. */
  private interface Thing {
    void write(Json json, Frame frame) throws IOException;
  }

  /**
   * @param desk of a page at the root
   */
  public LinkedData(Desk desk) {
    this.index = desk.index();
    this.urls = desk.urls();
    this.edition = index.digest().edition();
    Digest digest = index.digest();
    pages.put(SiteMap.FRONT, this::site);
    index.stories().forEach(s -> pages.put(urls.page(s.id()), (json, at) -> story(json, at, s)));
    digest.names().actors().stream()
        .filter(a -> urls.hasPage(a.id()))
        .forEach(a -> pages.put(urls.page(a.id()), (json, at) -> actor(json, at, a)));
    digest.names().regions().stream()
        .filter(r -> urls.hasPage(r.id()))
        .forEach(r -> pages.put(urls.page(r.id()), (json, at) -> region(json, at, r)));
  }

  /**
   * What stands in a page's {@code script}, in which no markup can begin; empty for a page that is
   * about nothing in particular.
   */
  public String of(Frame frame) {
    return Optional.ofNullable(pages.get(frame.url()))
        .map(thing -> Json.of(json -> json.object(() -> write(json, thing, frame))))
        .map(json -> json.replace("<", "\\u003c"))
        .orElse("");
  }

  private static void write(Json json, Thing thing, Frame frame) throws IOException {
    json.text("@context", "https://schema.org");
    thing.write(json, frame);
  }

  /** A search can be offered to others only where they can reach it. */
  private void site(Json json, Frame frame) throws IOException {
    page(json, frame, "WebSite");
    text(json, "name", edition.title());
    text(json, "description", edition.description());
    text(json, "inLanguage", edition.language());
    if (edition.address().isPresent()) {
      String search = edition.address().get() + SiteMap.SEARCH + "?q={search_term_string}";
      json.object(
          "potentialAction",
          () -> {
            json.text("@type", "SearchAction");
            json.object(
                "target",
                () -> {
                  json.text("@type", "EntryPoint");
                  json.text("urlTemplate", search);
                });
            json.text("query-input", "required name=search_term_string");
          });
    }
  }

  private void story(Json json, Frame frame, Story story) throws IOException {
    page(json, frame, "CreativeWork");
    text(json, "headline", story.title());
    text(json, "inLanguage", index.article(story.titleArticle()).language());
    text(json, "datePublished", story.first().map(LocalDate::toString).orElse(""));
    texts(json, "about", index.themesOf(story).stream().limit(1).map(Theme::title));
    texts(
        json,
        "citation",
        story.articles().stream()
            .map(index::article)
            .map(a -> address(frame, urls.line(a.capture(), a.startLine()))));
  }

  private void actor(Json json, Frame frame, Actor actor) throws IOException {
    page(json, frame, type(actor));
    text(json, "name", actor.name());
    texts(json, "alternateName", others(actor.name(), actor.aliases()));
    if (actor.kind() == Actor.Kind.PERSON) {
      texts(json, "jobTitle", actor.roles().stream().map(r -> r.first().text()));
    }
  }

  private void region(Json json, Frame frame, Region region) throws IOException {
    page(json, frame, type(region));
    text(json, "name", region.name());
    texts(json, "alternateName", others(region.name(), region.aliases()));
    text(json, "identifier", region.iso2().orElse(""));
    if (region.position().isPresent()) {
      Position at = region.position().get();
      json.object(
          "geo",
          () -> {
            json.text("@type", "GeoCoordinates");
            json.number("latitude", at.latitude());
            json.number("longitude", at.longitude());
          });
    }
  }

  private void page(Json json, Frame frame, String type) throws IOException {
    json.text("@type", type);
    json.text("@id", address(frame, frame.url()));
  }

  private static void text(Json json, String key, String text) throws IOException {
    if (!text.isEmpty()) {
      json.text(key, text);
    }
  }

  private static void texts(Json json, String key, Stream<String> all) throws IOException {
    List<String> texts = all.limit(MOST).toList();
    if (!texts.isEmpty()) {
      json.texts(key, texts);
    }
  }

  private static Stream<String> others(String name, List<Alias> aliases) {
    return aliases.stream().map(Alias::name).filter(a -> !a.equals(name));
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
