package org.newsbook.site.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbook.site.template.Templates;
import org.newsbook.site.view.Frame;

/**
 * What search engines ask for: {@code robots.txt} (RFC 9309) and {@code sitemap.xml}. A site map
 * must hold full addresses, so there is none where the edition does not say where it is published.
 * No page says when it was changed: the clock is not read.
 */
public record Crawlers(Templates templates, Frame frame, Path site) {
  /** As many addresses as sitemaps.org allows in one file. */
  private static final int MOST = 50_000;

  private static final String SITE_MAP = "sitemap.xml";

  /**
   * @param siteMap its address, empty for none
   */
  record Robots(String siteMap) {}

  /** A site map, or a list of them. */
  record Addresses(String root, String item, List<String> urls) {}

  /**
   * @param pages their URLs from the site's root
   */
  public void write(List<String> pages, Optional<String> address) throws IOException {
    Robots robots = new Robots(address.map(a -> a + SITE_MAP).orElse(""));
    Templates.save(
        site.resolve("robots.txt"), templates.render("editions/robots.txt", frame, robots, ""));
    if (address.isPresent()) {
      siteMap(pages.stream().map(page -> address.get() + page).toList(), address.get(), MOST);
    }
  }

  /** One file, or a list of files where there are more pages than fit one. */
  void siteMap(List<String> pages, String address, int most) throws IOException {
    if (pages.size() <= most) {
      save(SITE_MAP, new Addresses("urlset", "url", pages));
      return;
    }
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < pages.size(); from += most) {
      List<String> part = pages.subList(from, Math.min(from + most, pages.size()));
      String name = "sitemap-" + (parts.size() + 1) + ".xml";
      save(name, new Addresses("urlset", "url", part));
      parts.add(address + name);
    }
    save(SITE_MAP, new Addresses("sitemapindex", "sitemap", parts));
  }

  private void save(String file, Addresses addresses) throws IOException {
    Templates.save(
        site.resolve(file), templates.render("editions/sitemap.xml", frame, addresses, ""));
  }
}
