package org.newsbook.site.edition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.newsbook.digest.Edition;
import org.newsbook.digest.Index;
import org.newsbook.digest.SiteMap;
import org.newsbook.name.Actor;
import org.newsbook.name.Region;
import org.newsbook.site.template.Templates;
import org.newsbook.site.template.Xml;
import org.newsbook.site.view.Desk;
import org.newsbook.story.Story;
import org.newsbook.theme.Theme;

/**
 * Feeds of the whole and of each theme, actor and region, each as Atom (RFC 4287) and as JSON Feed
 * 1.1, beside the page that they belong to.
 */
public final class Feeds {
  private static final int ENTRIES = 50;
  private static final int ENTRIES_OF_A_PART = 20;
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final Index index;
  private final SiteMap urls;
  private final Edition edition;

  private Feeds(Index index, SiteMap urls) {
    this.index = index;
    this.urls = urls;
    this.edition = index.digest().edition();
  }

  public static void write(Index index, SiteMap urls, Path site) throws IOException {
    Feeds feeds = new Feeds(index, urls);
    feeds.save(feeds.whole(), site);
    for (Theme theme : index.digest().themes()) {
      feeds.save(
          feeds.part(
              theme.id(), theme.title(), theme.stories().stream().map(index::story).toList()),
          site);
    }
    for (Actor actor : index.digest().names().actors()) {
      feeds.save(feeds.part(actor.id(), actor.name(), index.storiesOf(actor)), site);
    }
    for (Region region : index.digest().names().regions()) {
      feeds.save(feeds.part(region.id(), region.name(), index.storiesOf(region)), site);
    }
  }

  private Feed whole() {
    return new Feed(
        Feed.urn("feed " + edition.title()),
        edition.title(),
        edition.description(),
        SiteMap.FRONT,
        entries(index.stories(), ENTRIES));
  }

  private Feed part(String id, String title, List<Story> stories) {
    return new Feed(
        Feed.urn("feed " + id),
        title + " · " + edition.title(),
        edition.description(),
        urls.page(id),
        entries(stories, ENTRIES_OF_A_PART));
  }

  private List<Feed.Entry> entries(List<Story> stories, int most) {
    return stories.stream()
        .sorted(Desk.LATEST_FIRST.thenComparing(index::number))
        .limit(most)
        .map(
            story ->
                new Feed.Entry(
                    Feed.urn(story.id()),
                    story.title(),
                    urls.page(story.id()),
                    story.first(),
                    story.last(),
                    story.summary(),
                    index.themesOf(story).stream().map(Theme::title).toList()))
        .toList();
  }

  private void save(Feed feed, Path site) throws IOException {
    Templates.save(site.resolve(feed.atom()), Xml.document(xml -> atom(feed, xml)));
    Templates.save(site.resolve(feed.json()), json(feed));
  }

  /**
   * Atom wants a date everywhere. What has none gets the first day of 1970: nobody takes it for a
   * date, readers sort it last, and it stays what it is when later captures come in.
   */
  private static String updated(Optional<LocalDate> date) {
    return Feed.moment(date.orElse(LocalDate.EPOCH));
  }

  private void atom(Feed feed, Xml xml) throws XMLStreamException {
    xml.root(
        "feed",
        ATOM,
        () -> {
          xml.attribute("xml:lang", edition.language());
          xml.text("title", feed.title());
          xml.text("subtitle", feed.description());
          xml.text("id", feed.id());
          xml.text("updated", updated(feed.updated()));
          link(xml, "alternate", "text/html", href(feed, feed.page()));
          link(xml, "self", "application/atom+xml", href(feed, feed.atom()));
          xml.element("author", () -> xml.text("name", edition.title()));
          for (Feed.Entry entry : feed.entries()) {
            xml.element("entry", () -> atom(feed, entry, xml));
          }
        });
  }

  private void atom(Feed feed, Feed.Entry entry, Xml xml) throws XMLStreamException {
    xml.text("title", entry.title());
    xml.text("id", entry.id());
    if (entry.published().isPresent()) {
      xml.text("published", Feed.moment(entry.published().get()));
    }
    xml.text("updated", updated(entry.updated()));
    link(xml, "alternate", "text/html", href(feed, entry.page()));
    for (String theme : entry.themes()) {
      xml.empty("category", "term", theme);
    }
    xml.text("summary", entry.text());
  }

  private static void link(Xml xml, String rel, String type, String href)
      throws XMLStreamException {
    xml.empty("link", "rel", rel, "type", type, "href", href);
  }

  /** Full where the edition says where it is published, else from the folder of the feed. */
  private String href(Feed feed, String url) {
    String up = feed.page().contains("/") ? "../" : "";
    return edition.address().map(address -> address + url).orElse(up + url);
  }

  /** Addresses stand in a JSON Feed only if they are full, and dates only if they are known. */
  private String json(Feed feed) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
      out.writeStartObject();
      out.writeStringField("version", "https://jsonfeed.org/version/1.1");
      out.writeStringField("title", feed.title());
      address(out, "home_page_url", feed.page());
      address(out, "feed_url", feed.json());
      out.writeStringField("description", feed.description());
      out.writeStringField("language", edition.language());
      out.writeArrayFieldStart("items");
      for (Feed.Entry entry : feed.entries()) {
        out.writeStartObject();
        out.writeStringField("id", entry.id());
        address(out, "url", entry.page());
        out.writeStringField("title", entry.title());
        out.writeStringField("content_text", entry.text());
        day(out, "date_published", entry.published());
        day(out, "date_modified", entry.updated());
        out.writeFieldName("tags");
        out.writeArray(entry.themes().toArray(String[]::new), 0, entry.themes().size());
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private void address(JsonGenerator out, String key, String url) throws IOException {
    if (edition.address().isPresent()) {
      out.writeStringField(key, edition.address().get() + url);
    }
  }

  private static void day(JsonGenerator out, String key, Optional<LocalDate> date)
      throws IOException {
    if (date.isPresent()) {
      out.writeStringField(key, Feed.moment(date.get()));
    }
  }
}
