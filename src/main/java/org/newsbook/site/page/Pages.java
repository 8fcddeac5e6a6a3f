package org.newsbook.site.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.newsbook.article.Coverage;
import org.newsbook.digest.Edition;
import org.newsbook.digest.Index;
import org.newsbook.digest.SiteMap;
import org.newsbook.name.Actor;
import org.newsbook.name.Region;
import org.newsbook.site.page.SourcePages.SourceRow;
import org.newsbook.site.page.SourcePages.SourcesPage;
import org.newsbook.site.view.Desk;
import org.newsbook.site.view.Frame;
import org.newsbook.site.view.LocalMap;
import org.newsbook.site.view.Parts.Link;
import org.newsbook.site.view.Parts.Turn;
import org.newsbook.site.view.Place;
import org.newsbook.site.view.Sheet;
import org.newsbook.story.Story;
import org.newsbook.theme.Theme;

/** Every page of a site: its URL, its template, its frame and its model. */
public final class Pages {
  private final Desk top;
  private final Desk deep;
  private final Index index;
  private final SiteMap urls;
  private final Edition edition;
  private final Editor editor;
  private final List<Page> pages = new ArrayList<>();

  private Pages(Desk top) {
    this.top = top;
    this.index = top.index();
    this.urls = top.urls();
    this.edition = index.digest().edition();
    editor = new Editor(top);
    deep = top.at(new Place.OnSite("../"));
  }

  /** A page whose words stand in its template. */
  record PlainPage() {}

  /** A list that goes on over several pages, as it is at a place. */
  private interface Sheets<T> extends Function<Desk, List<Sheet<T>>> {}

  /**
   * @param desk of a page at the root
   */
  public static List<Page> of(Desk desk) {
    return new Pages(desk).all();
  }

  private List<Page> all() {
    String front =
        index.articles().isEmpty()
            ? edition.title()
            : say("page.front", edition.title(), index.stories().size(), index.articles().size());
    page(SiteMap.FRONT, "front", front, edition.description(), "", FrontPage::of);
    if (index.digest().isThemed()) {
      page(SiteMap.THEMES, "themes", "Themes", ThemePage::all);
    }
    Sheets<ActorsPage.Entry> entries =
        desk -> Sheet.of(desk, SiteMap.ACTORS, ActorsPage.entries(desk), ActorsPage.ENTRIES);
    sheets("actors", "Actors", entries, ActorsPage::of);
    page(SiteMap.REGIONS, "regions", "Regions", RegionsPage::of);
    Sheets<TimelinePage.Entry> course =
        desk -> Sheet.of(desk, SiteMap.TIMELINE, TimelinePage.inOrder(index), TimelinePage.ENTRIES);
    sheets("timeline", "Timeline", course, (desk, all, sheet) -> TimelinePage.of(desk, sheet));
    int captures = index.digest().captures().size();
    Sheets<SourceRow> rows =
        desk -> Sheet.of(desk, SiteMap.SOURCES, SourcePages.rows(desk), SourcePages.ROWS);
    sheets(
        "sources",
        "Sources",
        rows,
        (desk, all, sheet) -> new SourcesPage(captures, sheet.items(), sheet.turns()));
    page(SiteMap.SEARCH, "search", "Search", desk -> new PlainPage());
    page(SiteMap.ABOUT, "about", "About", AboutPage::of);
    String lost = say("lost.title");
    page(SiteMap.NOT_FOUND, "404", lost, say("page.lost.about"), "", desk -> new PlainPage());
    stories();
    themes();
    actors();
    regions();
    sources();
    urls.moved().forEach(this::moved);
    return List.copyOf(pages);
  }

  /** Makes the model of one sheet. */
  private interface SheetModel<T> {
    Record of(Desk desk, List<Sheet<T>> all, Sheet<T> sheet);
  }

  /**
   * @param name of the template, and of what is said of the pages
   */
  private <T> void sheets(String name, String current, Sheets<T> sheets, SheetModel<T> model) {
    List<Sheet<T>> onSite = sheets.apply(top);
    for (int i = 0; i < onSite.size(); i++) {
      int number = i;
      page(
          onSite.get(i).url(),
          name,
          onSite.get(i).title(top, say(name + ".title")),
          say("page." + name + ".about"),
          current,
          desk -> {
            List<Sheet<T>> all = desk.equals(top) ? onSite : sheets.apply(desk);
            return model.of(desk, all, all.get(number));
          });
    }
  }

  private void stories() {
    for (Story story : index.stories()) {
      page(
          urls.page(story.id()),
          story.articles().size() == 1 ? "story-single" : "story",
          story.title(),
          story.summary().isEmpty() ? story.title() : story.summary().get(0).text(),
          index.digest().isThemed() ? "Themes" : "Timeline",
          ThemePage.wayTo(deep, story),
          say("story"),
          "",
          desk -> StoryDesk.page(desk, story));
    }
  }

  private void themes() {
    List<Theme> all = ThemePage.inOrder(deep);
    for (Theme theme : all) {
      page(
          urls.page(theme.id()),
          "theme",
          theme.title(),
          say("page.theme.about", theme.title(), theme.stories().size()),
          "Themes",
          List.of(deep.link(SiteMap.THEMES, say("nav.themes"))),
          theme.title(),
          Desk.feed(urls.page(theme.id()), theme.stories().stream().map(index::story).toList()),
          desk -> ThemePage.of(desk, theme, all));
    }
  }

  private void actors() {
    List<Actor> all =
        ActorsPage.inOrder(index.digest().names().actors()).stream()
            .filter(actor -> urls.hasPage(actor.id()))
            .toList();
    for (int i = 0; i < all.size(); i++) {
      Actor actor = all.get(i);
      List<Turn> turns = deep.turns(all, i, "index", "", deep::link);
      page(
          urls.page(actor.id()),
          "actor",
          actor.name(),
          say("page.actor.about", actor.name()),
          "Actors",
          List.of(deep.link(SiteMap.ACTORS, say("nav.actors"))),
          actor.name(),
          Desk.feed(urls.page(actor.id()), index.storiesOf(actor)),
          desk -> new NamePages(desk).actor(actor, turns));
    }
  }

  private void regions() {
    LocalMap.Land land = LocalMap.Land.read();
    for (Region region : index.digest().names().regions()) {
      if (!urls.hasPage(region.id())) {
        continue;
      }
      Optional<Region> parent = region.parent().map(index::region);
      Optional<Link> within =
          parent.filter(around -> around.kind() != Region.Kind.WORLD).map(deep::link);
      List<Link> crumbs = new ArrayList<>();
      crumbs.add(deep.link(SiteMap.REGIONS, say("nav.regions")));
      within.ifPresent(crumbs::add);
      List<Region> beside =
          parent.map(index::inside).orElse(List.of()).stream()
              .filter(r -> urls.hasPage(r.id()))
              .toList();
      List<Turn> turns =
          deep.turns(
              beside,
              beside.indexOf(region),
              within.isPresent() ? "region" : "world",
              within.map(Link::text).orElse(""),
              deep::link);
      page(
          urls.page(region.id()),
          "region",
          region.name(),
          say("page.region.about", region.name()),
          "Regions",
          crumbs,
          region.name(),
          Desk.feed(urls.page(region.id()), index.storiesOf(region)),
          desk -> new NamePages(desk).region(region, land, turns));
    }
  }

  private void sources() {
    List<Coverage> all = index.digest().coverages();
    for (int i = 0; i < all.size(); i++) {
      Coverage coverage = all.get(i);
      List<Turn> turns = deep.turns(all, i, "capture", "", c -> capture(c.capture()));
      String name = say("capture", top.label(coverage.capture()));
      page(
          urls.source(coverage.capture()),
          "source",
          name,
          say("page.source.about", coverage.capture()),
          "Sources",
          List.of(deep.link(SiteMap.SOURCES, say("nav.sources"))),
          name,
          "",
          desk -> new SourcePages(desk).page(coverage, turns));
    }
  }

  private Link capture(String path) {
    return deep.link(urls.source(path), say("capture", top.label(path)));
  }

  private void moved(String url, String story) {
    page(url, "moved", index.story(story).title(), "", "", desk -> MovedPage.of(desk, story));
  }

  /** A page that is named as its template. */
  private void page(String url, String name, String current, Function<Desk, Record> model) {
    page(url, name, say(name + ".title"), say("page." + name + ".about"), current, model);
  }

  private void page(
      String url,
      String template,
      String title,
      String description,
      String current,
      Function<Desk, Record> model) {
    String feed = url.equals(SiteMap.FRONT) ? SiteMap.atomOf(url) : "";
    page(url, template, title, description, current, List.of(), "", feed, model);
  }

  private void page(
      String url,
      String template,
      String title,
      String description,
      String current,
      List<Link> crumbs,
      String here,
      String feed,
      Function<Desk, Record> model) {
    Place.OnSite place = Place.OnSite.of(url);
    if (url.equals(SiteMap.NOT_FOUND)) {
      // A server shows it for a wrong address at any depth.
      place = new Place.OnSite(edition.address().map(a -> URI.create(a).getPath()).orElse(""));
    }
    Frame frame =
        new Frame(
            place,
            place.root(),
            url,
            top.language().tongue(),
            edition.title(),
            title,
            description,
            current,
            crumbs,
            here,
            edition.address().map(address -> address + url).orElse(""),
            feed,
            at -> editor.on(url, at),
            index.articles().size() <= Frame.MOST_BOUND,
            index.digest().isThemed());
    pages.add(new Page(url, "pages/" + template + ".html", frame, model));
  }

  private String say(String key, Object... values) {
    return top.say(key, values);
  }
}
