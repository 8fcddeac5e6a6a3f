package org.newsbook.site.view;

import java.util.List;
import java.util.stream.Stream;
import org.newsbook.digest.SiteMap;
import org.newsbook.site.template.Tongue;
import org.newsbook.site.view.Parts.Link;

/**
 * What stands around every page.
 *
 * @param root from the page to the site's root: empty or {@code ../}
 * @param tongue language and direction of the page
 * @param url of the page from the site's root
 * @param site title of the digest
 * @param title of the page; stands alone
 * @param current which entry of the navigation the page belongs to
 * @param crumbs the way from the front page, without the page itself
 * @param here the page's name at the end of the crumbs; empty for none
 * @param canonical full address, or empty
 * @param mailable the digest has an edition in one file
 */
public record Frame(
    String root,
    String url,
    Tongue tongue,
    String site,
    String title,
    String description,
    String current,
    List<Link> crumbs,
    String here,
    String canonical,
    boolean mailable) {
  /**
   * Reports of the largest digest with an edition in one file; it has some 20 MB, as mail takes.
   */
  public static final int MOST_MAILED = 1_000;

  /** Letters of the longest word in the digest's title, which no line should break. */
  public int longestWord() {
    return Stream.of(site.split("[\\s\\p{Pd}]+")).mapToInt(String::length).max().orElse(0);
  }

  /** Whether the page is a story, rather than a way to stories. */
  public boolean story() {
    return url.startsWith("stories/");
  }

  /** The page's own Atom feed, from the site's root; empty where it has none. */
  public String atom() {
    return hasFeed() ? SiteMap.atomOf(url) : "";
  }

  /** The page's own JSON Feed. */
  public String json() {
    return hasFeed() ? SiteMap.jsonOf(url) : "";
  }

  private boolean hasFeed() {
    return url.equals(SiteMap.FRONT)
        || Stream.of("themes/", "actors/", "regions/").anyMatch(url::startsWith);
  }
}
