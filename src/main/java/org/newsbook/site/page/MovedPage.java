package org.newsbook.site.page;

import org.newsbook.site.view.Desk;
import org.newsbook.site.view.Parts.Link;

/**
 * What stands where a story stood that is now told with another: it leads on to that one.
 *
 * @param story where its report is told now
 * @param canonical the address of that page, or the way to it where no address is known
 */
record MovedPage(Link story, String canonical) {
  static final String TEMPLATE = "pages/moved.html";

  static MovedPage of(Desk desk, String story) {
    Link link = desk.link(desk.index().story(story));
    String url = desk.urls().page(story);
    return new MovedPage(
        link, desk.index().digest().edition().address().map(a -> a + url).orElse(link.href()));
  }
}
