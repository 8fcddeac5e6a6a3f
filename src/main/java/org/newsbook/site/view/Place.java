package org.newsbook.site.view;

/**
 * Where a page stands: on the site, as a chapter of the book, as a part of the one file. It decides
 * how the page links to others, and which layout is around it.
 */
public interface Place {

  /**
   * A link as it is written here.
   *
   * @param url from the site's root, with an anchor or without; {@code #anchor} for this page
   * @return empty where the work does not hold what it leads to
   */
  String to(String url);

  /** An id as it is written here: in one file it must be unlike those of other parts. */
  default String id(String id) {
    return id;
  }

  /** The template around the page's main part. */
  default String layout() {
    return "layouts/page.html";
  }

  /** Whether the page is one of the site, with a way to its neighbours. */
  default boolean paged() {
    return true;
  }

  /** Whether what is long can be folded. */
  default boolean folds() {
    return true;
  }

  /** The element of the page's title. */
  default String h1() {
    return "h1";
  }

  /**
   * A page of the site.
   *
   * @param root from the page to the site's root: empty or {@code ../}
   */
  record OnSite(String root) implements Place {

    /** The place of a page at a URL. */
    public static OnSite of(String url) {
      return new OnSite(url.contains("/") ? "../" : "");
    }

    @Override
    public String to(String url) {
      return url.startsWith("#") ? url : root + url;
    }
  }
}
