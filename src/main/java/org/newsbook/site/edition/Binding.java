package org.newsbook.site.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes pages out of a built site so that they can be bound into one work: the main part of each,
 * without what only a page on its own needs, and every link led to its place in the work. What has
 * no page there, as an actor, is found at its entry in an index; a link to anything else becomes
 * plain text.
 */
public final class Binding {
  private static final String ALONE =
      ".crumbs, .turn, .kinds, .search, .search__sum, script, noscript";

  /** Where a part of a work is, as a link says it. */
  public interface Place {
    /**
     * @param anchor in the chapter, or empty for its beginning
     */
    String of(Chapter chapter, String anchor);
  }

  /** Where a line of a capture is, as a link from a chapter says it. */
  interface Lines {
    /**
     * @param anchor such as {@code L134}, or empty for the whole capture
     */
    String of(Chapter from, String source, String anchor);
  }

  /** Where a link leads. */
  private record Target(String url, String anchor) {}

  private static final Pattern ELSEWHERE = Pattern.compile("//|[a-z+]+:");

  private final Path site;
  private final Map<String, Chapter> chapters = new HashMap<>();
  private final Map<String, Chapter> indexOf = new HashMap<>();

  /**
   * @param site folder of the built site
   */
  public Binding(Path site, List<Chapter> all) {
    this.site = site;
    all.forEach(chapter -> chapters.put(chapter.url(), chapter));
    for (Chapter chapter : all) {
      if (chapter.namesIndex()) {
        entries(chapter, page(chapter.url()))
            .keySet()
            .forEach(url -> indexOf.putIfAbsent(url, chapter));
      }
    }
  }

  /** A page of the site as it stands. */
  Document page(String url) {
    try {
      Document page = Jsoup.parse(Files.readString(site.resolve(url), StandardCharsets.UTF_8));
      page.outputSettings().prettyPrint(false);
      return page;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a chapter holds: its page's main part. */
  public Element main(Chapter chapter) {
    Document page = page(chapter.url());
    Element found = page.selectFirst("main");
    Element main = found == null ? page.body() : found;
    main.select(ALONE).remove();
    if (chapter.namesIndex()) {
      entries(chapter, main)
          .forEach(
              (url, a) -> {
                if (chapter.equals(indexOf.get(url))) {
                  a.tagName("span").removeAttr("href").id(entry(url));
                }
              });
    }
    return main;
  }

  /** Leads all links of a chapter to their new places. */
  void leadLinks(Chapter chapter, Element main, Place place, Lines lines) {
    main.select("a[href]").forEach(link -> lead(chapter, link, place, lines));
  }

  /** The first link of an index to each page that has no chapter: where its entry stands. */
  private Map<String, Element> entries(Chapter index, Element page) {
    Map<String, Element> entries = new HashMap<>();
    for (Element link : page.select("main a[href]")) {
      String url = target(index, link.attr("href")).url();
      boolean name = url.startsWith("actors/") || url.startsWith("regions/");
      if (name && link.closest(".entry--see") == null) {
        entries.putIfAbsent(url, link);
      }
    }
    return entries;
  }

  /** {@code actors/ana-kovac.html} stands at {@code actors-ana-kovac}. */
  private static String entry(String url) {
    return url.replace('/', '-').replace(".html", "");
  }

  private void lead(Chapter from, Element link, Place place, Lines lines) {
    String href = link.attr("href");
    if (ELSEWHERE.matcher(href).lookingAt()) {
      return;
    }
    Target target = target(from, href);
    Chapter chapter = chapters.get(target.url());
    Chapter index = indexOf.get(target.url());
    if (target.url().startsWith("sources/")) {
      link.attr("href", lines.of(from, target.url(), target.anchor()));
    } else if (chapter != null) {
      link.attr("href", place.of(chapter, target.anchor()));
    } else if (index != null) {
      link.attr("href", place.of(index, entry(target.url())));
    } else {
      link.unwrap();
    }
  }

  private static Target target(Chapter from, String href) {
    URI uri = URI.create("x:/" + from.url()).resolve(href);
    String anchor = uri.getFragment() == null ? "" : uri.getFragment();
    return new Target(uri.getPath().substring(1), anchor);
  }
}
