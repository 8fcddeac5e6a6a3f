package org.newsbook.site.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsbook.digest.SiteMap;
import org.newsbook.site.page.Page;
import org.newsbook.site.page.ThemePage;
import org.newsbook.site.template.Tongue;
import org.newsbook.site.view.Desk;
import org.newsbook.story.Story;
import org.newsbook.theme.Theme;

/**
 * A page of the site as a part of a bound work.
 *
 * @param id of the part, which may be the name of a file: {@code s12} for story 12
 * @param url of the page from the site's root
 * @param inner it belongs to the last chapter that is not
 */
public record Chapter(
    String id, String url, String title, Tongue tongue, boolean inner, Optional<Story> story) {

  /** The front page, each theme with its stories in their order of time, the indexes, the rest. */
  public static List<Chapter> inOrder(Desk desk, List<Page> pages) {
    Map<String, String> titles = new LinkedHashMap<>();
    pages.forEach(page -> titles.put(page.url(), page.frame().title()));
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(page("front", SiteMap.FRONT, titles));
    int number = 1;
    for (Theme theme : ThemePage.inOrder(desk)) {
      chapters.add(page("t" + number++, desk.urls().page(theme.id()), titles));
      ofTheme(desk, theme).forEach(story -> chapters.add(story(desk, story, true)));
    }
    desk.index().stories().stream()
        .filter(story -> desk.index().themesOf(story).isEmpty())
        .forEach(story -> chapters.add(story(desk, story, false)));
    for (String url : List.of(SiteMap.ACTORS, SiteMap.REGIONS, SiteMap.TIMELINE, SiteMap.SOURCES)) {
      addSheets(chapters, url.replace(".html", ""), titles);
    }
    chapters.add(page("about", SiteMap.ABOUT, titles));
    return List.copyOf(chapters);
  }

  /** A line of the table of contents, with those beneath it. */
  record Line(Chapter chapter, List<Chapter> inner) {}

  static List<Line> contents(List<Chapter> chapters) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < chapters.size(); i++) {
      int end = i + 1;
      while (end < chapters.size() && chapters.get(end).inner()) {
        end++;
      }
      lines.add(new Line(chapters.get(i), chapters.subList(i + 1, end)));
      i = end - 1;
    }
    return List.copyOf(lines);
  }

  private static List<Story> ofTheme(Desk desk, Theme theme) {
    return desk.index().stories().stream()
        .filter(story -> theme.stories().contains(story.id()))
        .toList();
  }

  private static Chapter story(Desk desk, Story story, boolean inner) {
    return new Chapter(
        "s" + desk.index().number(story),
        desk.urls().page(story.id()),
        story.title(),
        desk.tongue(story.titleArticle()),
        inner,
        Optional.of(story));
  }

  /** A list that is too long for one page goes on, on pages that belong to the first. */
  private static void addSheets(List<Chapter> chapters, String id, Map<String, String> titles) {
    chapters.add(page(id, id + ".html", titles));
    for (int n = 2; titles.containsKey(id + "-" + n + ".html"); n++) {
      String sheet = id + "-" + n;
      String title = titles.getOrDefault(sheet + ".html", sheet);
      chapters.add(new Chapter(sheet, sheet + ".html", title, Tongue.OWN, true, Optional.empty()));
    }
  }

  private static Chapter page(String id, String url, Map<String, String> titles) {
    return new Chapter(id, url, titles.getOrDefault(url, url), Tongue.OWN, false, Optional.empty());
  }
}
