package org.newsbook.site.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsbook.digest.SiteMap;
import org.newsbook.site.page.ActorsPage;
import org.newsbook.site.page.Page;
import org.newsbook.site.page.RegionsPage;
import org.newsbook.site.template.Templates;
import org.newsbook.site.view.Desk;

/**
 * Pages bound into one work, each made for its place there. What has no page of its own in the
 * work, as an actor, is found at its entry in an index; of the captures, the lines that are cited.
 */
public final class Binding {
  private final Desk desk;
  private final Templates templates;
  private final Form form;
  private final Map<String, Page> pages = new HashMap<>();
  private final Map<String, Chapter> chapters = new HashMap<>();
  private final Map<String, Chapter> indexOf = new HashMap<>();
  private final CitedLines cited;

  /**
   * @param desk of a page at the root
   */
  public Binding(
      Desk desk, List<Page> pages, List<Chapter> chapters, Templates templates, Form form) {
    this.desk = desk;
    this.templates = templates;
    this.form = form;
    this.cited = new CitedLines(desk);
    pages.forEach(page -> this.pages.put(page.url(), page));
    chapters.forEach(chapter -> this.chapters.put(chapter.url(), chapter));
    ActorsPage.entriesOf(desk).forEach(this::index);
    RegionsPage.entriesOf(desk).forEach(url -> index(url, SiteMap.REGIONS));
  }

  private void index(String url, String sheet) {
    Optional.ofNullable(chapters.get(sheet)).ifPresent(chapter -> indexOf.put(url, chapter));
  }

  /** A chapter as the work holds it. */
  String render(Chapter chapter) {
    Page page = pages.get(chapter.url());
    if (page == null) {
      throw new IllegalArgumentException("no page " + chapter.url());
    }
    BoundPlace place = new BoundPlace(chapter, this);
    return templates.render(
        page.template(), page.frame().at(place), page.model().apply(desk.at(place)), "");
  }

  /** Lines that the chapters rendered so far cite, by capture. */
  List<CitedLines.Capture> cited() {
    return cited.byCapture();
  }

  Form form() {
    return form;
  }

  /**
   * @param url from the site's root
   * @return empty where the work does not hold it
   */
  String to(String url) {
    int hash = url.indexOf('#');
    String page = hash < 0 ? url : url.substring(0, hash);
    String anchor = hash < 0 ? "" : url.substring(hash + 1);
    if (page.startsWith("sources/")) {
      return form.link(CitedLines.CHAPTER, cited.cite(page, anchor));
    }
    // The front page lists the themes.
    Chapter chapter = chapters.get(page.equals(SiteMap.THEMES) ? SiteMap.FRONT : page);
    Chapter index = indexOf.get(page);
    if (chapter != null) {
      return form.link(chapter.id(), anchor.isEmpty() ? "" : form.id(chapter.id(), anchor));
    }
    return index == null
        ? ""
        : form.link(index.id(), form.id(index.id(), page.replace('/', '-').replace(".html", "")));
  }
}
