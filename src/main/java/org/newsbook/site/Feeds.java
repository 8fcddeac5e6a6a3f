package org.newsbook.site;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.newsbook.digest.Edition;
import org.newsbook.digest.Index;
import org.newsbook.digest.SiteMap;
import org.newsbook.story.Story;

/**
 * What machines read: an Atom feed (RFC 4287), a site map and robots.txt. Ids and dates come from
 * the content alone. Addresses are full where the edition says where it is published.
 */
final class Feeds {
  private static final int ENTRIES = 50;
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String MAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final Index index;
  private final SiteMap urls;
  private final Edition edition;

  private Feeds(Index index, SiteMap urls) {
    this.index = index;
    this.urls = urls;
    this.edition = index.digest().edition();
  }

  static void write(Index index, SiteMap urls, Path site) throws IOException {
    Feeds feeds = new Feeds(index, urls);
    Templates.save(site.resolve(SiteMap.FEED), xml(feeds::atom));
    Templates.save(site.resolve("sitemap.xml"), xml(feeds::siteMap));
    String address = feeds.edition.address().map(a -> "Sitemap: " + a + "sitemap.xml\n").orElse("");
    Templates.save(site.resolve("robots.txt"), "User-agent: *\nAllow: /\n" + address);
  }

  private interface Content {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  private static String xml(Content content) throws IOException {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      content.write(xml);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return text.append('\n').toString();
  }

  private void atom(XMLStreamWriter xml) throws XMLStreamException {
    List<Story> latest =
        index.stories().stream()
            .sorted(Desk.LATEST_FIRST.thenComparing(index::number))
            .limit(ENTRIES)
            .toList();
    String updated = date(latest.stream().findFirst().flatMap(Story::last));
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", edition.language());
    element(xml, "title", edition.title());
    element(xml, "subtitle", edition.description());
    element(xml, "id", edition.address().orElse(urn("feed " + edition.title())));
    element(xml, "updated", updated);
    link(xml, "alternate", "text/html", SiteMap.FRONT);
    if (edition.address().isPresent()) {
      link(xml, "self", "application/atom+xml", SiteMap.FEED);
    }
    xml.writeCharacters("\n  ");
    xml.writeStartElement("author");
    element(xml, "name", edition.title());
    xml.writeEndElement();
    for (Story story : latest) {
      xml.writeCharacters("\n");
      xml.writeStartElement("entry");
      element(xml, "title", clean(story.title()));
      element(xml, "id", urn(story.id()));
      element(xml, "updated", story.last().isPresent() ? date(story.last()) : updated);
      link(xml, "alternate", "text/html", urls.page(story.id()));
      if (!story.summary().isEmpty()) {
        element(xml, "summary", clean(story.summary().get(0).text()));
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private void siteMap(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("urlset");
    xml.writeDefaultNamespace(MAP);
    for (String page : urls.pages()) {
      xml.writeCharacters("\n");
      xml.writeStartElement("url");
      element(xml, "loc", full(page));
      xml.writeEndElement();
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private void link(XMLStreamWriter xml, String rel, String type, String url)
      throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", full(url));
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private String full(String url) {
    return edition.address().map(address -> address + url).orElse(url);
  }

  /** Midnight of the day; the first of 1970 where no report has a date. */
  private static String date(Optional<LocalDate> date) {
    return date.orElse(LocalDate.EPOCH) + "T00:00:00Z";
  }

  private static String urn(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** Without characters that XML 1.0 cannot hold. */
  private static String clean(String text) {
    return text.codePoints()
        .filter(c -> c == '\t' || c == '\n' || c >= 0x20 && c != 0xFFFE && c != 0xFFFF)
        .filter(c -> c < 0xD800 || c > 0xDFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
