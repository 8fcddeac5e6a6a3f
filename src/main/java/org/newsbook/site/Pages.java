package org.newsbook.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.newsbook.article.Coverage;
import org.newsbook.digest.Digest;
import org.newsbook.digest.Edition;
import org.newsbook.digest.Index;
import org.newsbook.digest.SiteMap;
import org.newsbook.name.Actor;
import org.newsbook.name.Region;
import org.newsbook.site.Parts.Link;
import org.newsbook.site.Parts.Turn;
import org.newsbook.site.SourcePages.SourcesPage;
import org.newsbook.site.ThemePage.ThemeRow;
import org.newsbook.story.Story;
import org.newsbook.theme.Theme;

/** Every page of a site: its URL, its template, its frame and its model. */
final class Pages {
  private static final int DESCRIPTION = 160;

  private final Desk top;
  private final Desk deep;
  private final Index index;
  private final SiteMap urls;
  private final Edition edition;
  private final List<Page> pages = new ArrayList<>();

  private Pages(Index index, SiteMap urls) {
    this.index = index;
    this.urls = urls;
    this.edition = index.digest().edition();
    top = new Desk(index, urls, CaptureLabels.of(index.digest().captures()), "");
    deep = top.inFolder();
  }

  /**
   * @param model made when the page is rendered
   */
  record Page(String url, String template, Frame frame, Supplier<Record> model) {}

  /** A page whose words stand in its template. */
  record PlainPage() {}

  /** All themes. */
  record ThemesPage(List<ThemeRow> themes) {}

  static List<Page> of(Index index, SiteMap urls) {
    return new Pages(index, urls).all();
  }

  private List<Page> all() {
    Digest digest = index.digest();
    String counts =
        Desk.stories(index.stories().size()) + " from " + Desk.reports(index.articles().size());
    String front = index.articles().isEmpty() ? edition.title() : edition.title() + ": " + counts;
    page(SiteMap.FRONT, "front", front, edition.description(), "", () -> FrontPage.of(top));
    page(
        SiteMap.THEMES,
        "themes",
        "Themes",
        "What the reports are about, the largest theme first.",
        "Themes",
        () -> new ThemesPage(ThemePage.rows(top, 30, java.util.Set.of())));
    page(
        SiteMap.ACTORS,
        "actors",
        "Index of actors",
        "Everybody the reports name, from A to Z.",
        "Actors",
        () -> ActorsPage.of(top));
    page(
        SiteMap.REGIONS,
        "regions",
        "Index of regions",
        "Every country and place the reports name, by region of the world.",
        "Regions",
        () -> RegionsPage.of(top));
    page(
        SiteMap.TIMELINE,
        "timeline",
        "Timeline",
        "The stories by the dates that their reports give, latest first.",
        "Timeline",
        () -> TimelinePage.of(top));
    page(
        SiteMap.SOURCES,
        "sources",
        "Sources",
        "The captures that this digest is made from, each with numbered lines.",
        "Sources",
        () -> new SourcesPage(SourcePages.rows(top)));
    page(
        SiteMap.SEARCH,
        "search",
        "Search",
        "Find stories, people, places and lines.",
        "Search",
        () -> new PlainPage());
    page(
        SiteMap.ABOUT,
        "about",
        "About this digest",
        "How it was made, how to read it, what went wrong.",
        "About",
        () -> AboutPage.of(index));
    page(
        SiteMap.NOT_FOUND,
        "404",
        "Page not found",
        "There is no such page.",
        "",
        () -> new PlainPage());
    stories();
    themes();
    actors();
    regions();
    sources(digest);
    pages.addAll(MovedPage.all(deep, edition));
    return List.copyOf(pages);
  }

  private void stories() {
    for (Story story : index.stories()) {
      Link theme =
          index.themesOf(story).stream()
              .findFirst()
              .map(deep::link)
              .orElse(deep.link(SiteMap.TIMELINE, "Timeline"));
      String description =
          story.summary().isEmpty() ? story.title() : story.summary().get(0).text();
      page(
          urls.page(story.id()),
          story.articles().size() == 1 ? "story-single" : "story",
          story.title(),
          description,
          "Themes",
          List.of(deep.link(SiteMap.THEMES, "Themes"), theme),
          "Story " + index.number(story),
          () -> StoryDesk.page(deep, story));
    }
  }

  private void themes() {
    List<Theme> all = ThemePage.inOrder(deep);
    for (Theme theme : all) {
      page(
          urls.page(theme.id()),
          "theme",
          theme.title(),
          "The course of " + theme.title() + " in " + Desk.stories(theme.stories().size()) + ".",
          "Themes",
          List.of(deep.link(SiteMap.THEMES, "Themes")),
          theme.title(),
          () -> ThemePage.of(deep, theme, all));
    }
  }

  private void actors() {
    List<Actor> all = ActorsPage.inOrder(index.digest().names().actors());
    NamePages names = new NamePages(deep);
    for (int i = 0; i < all.size(); i++) {
      Actor actor = all.get(i);
      List<Turn> turns = turns(all, i, " in the index", deep::link);
      page(
          urls.page(actor.id()),
          "actor",
          actor.name(),
          "Where " + actor.name() + " is named, in which words, and with whom.",
          "Actors",
          List.of(deep.link(SiteMap.ACTORS, "Actors")),
          actor.name(),
          () -> names.actor(actor, turns));
    }
  }

  /** What stands before and behind in a list; none for what is not in it. */
  private static <T> List<Turn> turns(List<T> all, int at, String where, Function<T, Link> link) {
    List<Turn> turns = new ArrayList<>();
    if (at > 0) {
      turns.add(new Turn("Before" + where, link.apply(all.get(at - 1)), "prev"));
    }
    if (at >= 0 && at + 1 < all.size()) {
      turns.add(new Turn("Next" + where, link.apply(all.get(at + 1)), "next"));
    }
    return turns;
  }

  private void regions() {
    NamePages names = new NamePages(deep);
    for (Region region : index.digest().names().regions()) {
      List<Link> crumbs = new ArrayList<>();
      region
          .parent()
          .map(index::region)
          .filter(parent -> parent.kind() != Region.Kind.WORLD)
          .ifPresent(parent -> crumbs.add(deep.link(parent)));
      crumbs.add(0, deep.link(SiteMap.REGIONS, "Regions"));
      List<Region> beside =
          region.parent().map(id -> index.inside(index.region(id))).orElse(List.of());
      List<Turn> turns = turns(beside, beside.indexOf(region), "", deep::link);
      page(
          urls.page(region.id()),
          "region",
          region.name(),
          "Where " + region.name() + " is named, its places, and who is named with it.",
          "Regions",
          crumbs,
          region.name(),
          () -> names.region(region, turns));
    }
  }

  private void sources(Digest digest) {
    SourcePages sources = new SourcePages(deep);
    for (int i = 0; i < digest.coverages().size(); i++) {
      Coverage coverage = digest.coverages().get(i);
      List<Turn> turns = new ArrayList<>();
      if (i > 0) {
        String path = digest.coverages().get(i - 1).capture();
        turns.add(new Turn("Capture before", capture(path), "prev"));
      }
      if (i + 1 < digest.coverages().size()) {
        String path = digest.coverages().get(i + 1).capture();
        turns.add(new Turn("Next capture", capture(path), "next"));
      }
      String name = "Capture " + top.label(coverage.capture());
      page(
          urls.source(coverage.capture()),
          "source",
          name,
          coverage.capture() + " as captured, line by line.",
          "Sources",
          List.of(deep.link(SiteMap.SOURCES, "Sources")),
          name,
          () -> sources.page(coverage, turns));
    }
  }

  private Link capture(String path) {
    return deep.link(urls.source(path), "Capture " + top.label(path));
  }

  private void page(
      String url,
      String template,
      String title,
      String description,
      String current,
      Supplier<Record> model) {
    page(url, template, title, description, current, List.of(), "", model);
  }

  private void page(
      String url,
      String template,
      String title,
      String description,
      String current,
      List<Link> crumbs,
      String here,
      Supplier<Record> model) {
    String root = url.contains("/") ? "../" : "";
    if (url.equals(SiteMap.NOT_FOUND)) {
      // A server shows it for a wrong address at any depth.
      root = edition.address().map(address -> URI.create(address).getPath()).orElse("");
    }
    Frame frame =
        new Frame(
            root,
            url,
            edition.language(),
            edition.title(),
            title,
            shortened(description),
            current,
            crumbs,
            here,
            edition.address().map(address -> address + url).orElse(""));
    pages.add(new Page(url, "pages/" + template + ".html", frame, model));
  }

  private static String shortened(String text) {
    if (text.length() <= DESCRIPTION) {
      return text;
    }
    int cut = text.lastIndexOf(' ', DESCRIPTION);
    return text.substring(0, cut > 0 ? cut : DESCRIPTION) + " …";
  }
}
