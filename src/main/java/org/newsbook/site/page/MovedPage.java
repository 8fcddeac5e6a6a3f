package org.newsbook.site.page;

import java.util.List;
import org.newsbook.digest.Edition;
import org.newsbook.site.view.Desk;
import org.newsbook.site.view.Frame;
import org.newsbook.site.view.Parts.Link;
import org.newsbook.site.view.Place;
import org.newsbook.story.Story;

/**
 * What stands where a story stood that is now told with another: it leads on to that one.
 *
 * @param story where its report is told now
 */
record MovedPage(Link story) {
  static final String TEMPLATE = "pages/moved.html";

  /**
   * One a URL that lost its place.
   *
   * @param desk of pages in a folder
   */
  static List<Page> all(Desk desk, Edition edition) {
    return desk.urls().moved().entrySet().stream()
        .map(e -> page(desk, edition, e.getKey(), desk.index().story(e.getValue())))
        .toList();
  }

  private static Page page(Desk desk, Edition edition, String url, Story story) {
    Link link = desk.link(story);
    String canonical =
        edition
            .address()
            .map(address -> address + desk.urls().page(story.id()))
            .orElse(link.href());
    Frame frame =
        new Frame(
            Place.OnSite.of(url),
            "../",
            url,
            desk.language().tongue(),
            edition.title(),
            story.title(),
            story.title(),
            "",
            List.of(),
            "",
            canonical,
            "",
            at -> "",
            false,
            false);
    return new Page(url, TEMPLATE, frame, at -> new MovedPage(link));
  }
}
