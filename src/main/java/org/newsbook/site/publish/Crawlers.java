package org.newsbook.site.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.newsbook.site.template.Templates;
import org.newsbook.site.template.Xml;

/**
 * What search engines ask for: {@code robots.txt} (RFC 9309) and {@code sitemap.xml}. A site map
 * must hold full addresses, so there is none where the edition does not say where it is published.
 * No page says when it was changed: the clock is not read.
 */
public final class Crawlers {
  /** As many addresses as sitemaps.org allows in one file. */
  private static final int MOST = 50_000;

  private static final String SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private Crawlers() {}

  /**
   * @param pages their URLs from the site's root
   */
  public static void write(List<String> pages, Optional<String> address, Path site)
      throws IOException {
    String robots = "User-agent: *\nAllow: /\n";
    if (address.isPresent()) {
      robots += "\nSitemap: " + address.get() + "sitemap.xml\n";
      siteMap(pages, address.get(), MOST, site);
    }
    Templates.save(site.resolve("robots.txt"), robots);
  }

  /** One file, or a list of files where there are more pages than fit one. */
  static void siteMap(List<String> pages, String address, int most, Path site) throws IOException {
    if (pages.size() <= most) {
      Templates.save(site.resolve("sitemap.xml"), list("urlset", "url", pages, address));
      return;
    }
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < pages.size(); from += most) {
      List<String> part = pages.subList(from, Math.min(from + most, pages.size()));
      String name = "sitemap-" + (parts.size() + 1) + ".xml";
      Templates.save(site.resolve(name), list("urlset", "url", part, address));
      parts.add(name);
    }
    Templates.save(site.resolve("sitemap.xml"), list("sitemapindex", "sitemap", parts, address));
  }

  private static String list(String root, String item, List<String> urls, String address)
      throws IOException {
    return Xml.document(
        xml ->
            xml.root(
                root,
                SPACE,
                () -> {
                  for (String url : urls) {
                    one(xml, item, address + url);
                  }
                }));
  }

  private static void one(Xml xml, String item, String url) throws XMLStreamException {
    xml.element(item, () -> xml.text("loc", url));
  }
}
