package org.newsbook.site.page;

import java.util.function.Function;
import org.newsbook.digest.SiteMap;
import org.newsbook.site.view.Desk;
import org.newsbook.site.view.Frame;

/**
 * A page before it is rendered.
 *
 * @param model made when the page is rendered, for the place where it stands
 */
public record Page(String url, String template, Frame frame, Function<Desk, Record> model) {

  /** Whether it is a place of its own, and not only a sign where there was one or is none. */
  public boolean lasting() {
    return !url.equals(SiteMap.NOT_FOUND) && !template.equals(MovedPage.TEMPLATE);
  }
}
