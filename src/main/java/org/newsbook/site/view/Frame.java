package org.newsbook.site.view;

import java.util.List;
import java.util.stream.Stream;
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
 * @param feed the page's own Atom feed, from the site's root; empty where it has none
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
    String feed,
    boolean mailable) {
  /**
   * Reports of the largest digest with an edition in one file; it has some 20 MB, as mail takes.
   */
  public static final int MOST_MAILED = 1_000;

  /** Letters of the longest word in the digest's title, which no line should break. */
  public int longestWord() {
    return Stream.of(site.split("[\\s\\p{Pd}]+")).mapToInt(String::length).max().orElse(0);
  }
}
