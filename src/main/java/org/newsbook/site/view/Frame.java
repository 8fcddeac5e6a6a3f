package org.newsbook.site.view;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsbook.site.template.Tongue;
import org.newsbook.site.view.Parts.Edited;
import org.newsbook.site.view.Parts.Link;

/**
 * What stands around every page.
 *
 * @param place where the page stands
 * @param root from the page to the site's root, for what is loaded: empty or {@code ../}
 * @param tongue language and direction of the page
 * @param url of the page from the site's root
 * @param site title of the digest
 * @param title of the page; stands alone
 * @param current which entry of the navigation the page belongs to
 * @param crumbs the way from the front page, without the page itself
 * @param here the page's name at the end of the crumbs; empty for none
 * @param canonical full address, or empty
 * @param feed the page's own Atom feed, from the site's root; empty where it has none
 * @param editor what an editor says of what the page is of, by where it stands
 * @param bound the digest has editions, a book and one file
 * @param themed the digest has themes
 */
public record Frame(
    Place place,
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
    Function<Place, Edited> editor,
    boolean bound,
    boolean themed) {
  /** Reports of the largest digest that is bound: larger ones no mail takes and no reader opens. */
  public static final int MOST_BOUND = 1_000;

  /** Longer descriptions are cut between two words. */
  private static final int DESCRIPTION = 160;

  public Frame {
    if (description.length() > DESCRIPTION) {
      int cut = description.lastIndexOf(' ', DESCRIPTION - 2);
      int inWord = Character.isHighSurrogate(description.charAt(DESCRIPTION - 3)) ? 1 : 0;
      description = description.substring(0, cut > 0 ? cut : DESCRIPTION - 2 - inWord) + " …";
    }
  }

  /** The same page elsewhere. */
  public Frame at(Place other) {
    return new Frame(
        other,
        "",
        url,
        tongue,
        site,
        title,
        description,
        current,
        crumbs,
        here,
        canonical,
        feed,
        editor,
        bound,
        themed);
  }

  /** The editor's word as it is written here. */
  public Edited edited() {
    return editor.apply(place);
  }

  /** A link, see {@link Place#to}. */
  public String to(String target) {
    return place.to(target);
  }

  /** An id, see {@link Place#id}. */
  public String id(String id) {
    return place.id(id);
  }

  /** Letters of the longest word in the digest's title, which no line should break. */
  public int longestWord() {
    return Stream.of(site.split("[\\s\\p{Pd}]+")).mapToInt(String::length).max().orElse(0);
  }
}
