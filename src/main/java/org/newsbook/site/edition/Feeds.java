package org.newsbook.site.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsbook.article.Excerpt;
import org.newsbook.digest.Edition;
import org.newsbook.digest.Index;
import org.newsbook.digest.Json;
import org.newsbook.digest.SiteMap;
import org.newsbook.name.Actor;
import org.newsbook.name.Region;
import org.newsbook.site.template.Templates;
import org.newsbook.site.view.Desk;
import org.newsbook.site.view.Frame;
import org.newsbook.story.Story;
import org.newsbook.theme.Theme;

/**
 * The whole as Atom (RFC 4287) and as JSON Feed 1.1, and each theme, actor and region of several
 * stories as Atom, beside the page that it belongs to.
 */
public final class Feeds {
  private static final int ENTRIES = 50;
  private static final int ENTRIES_OF_A_PART = 10;

  /** The feed of the whole has the rest of a story's summary. */
  private static final int SENTENCES_OF_A_PART = 1;

  private final Desk desk;
  private final Index index;
  private final SiteMap urls;
  private final Edition edition;
  private final Templates templates;
  private final Frame frame;

  private Feeds(Desk desk, Templates templates, Frame frame) {
    this.desk = desk;
    this.index = desk.index();
    this.urls = desk.urls();
    this.edition = index.digest().edition();
    this.templates = templates;
    this.frame = frame;
  }

  /**
   * @param frame of the front page
   */
  public static void write(Desk desk, Templates templates, Frame frame, Path site)
      throws IOException {
    Feeds feeds = new Feeds(desk, templates, frame);
    Index index = feeds.index;
    Feed whole = feeds.whole();
    Templates.save(site.resolve(SiteMap.jsonOf(SiteMap.FRONT)), feeds.json(whole));
    feeds.save(whole, site);
    for (Theme theme : index.digest().themes()) {
      List<Story> stories = theme.stories().stream().map(index::story).toList();
      feeds.save(theme.id(), theme.title(), stories, site);
    }
    for (Actor actor : index.digest().names().actors()) {
      feeds.save(actor.id(), actor.name(), index.storiesOf(actor), site);
    }
    for (Region region : index.digest().names().regions()) {
      feeds.save(region.id(), region.name(), index.storiesOf(region), site);
    }
  }

  private Feed whole() {
    String url = SiteMap.atomOf(SiteMap.FRONT);
    return new Feed(
        Feed.urn("feed " + edition.title()),
        edition.title(),
        edition.description(),
        url,
        href("", SiteMap.FRONT),
        href("", url),
        entries("", index.stories(), ENTRIES, Integer.MAX_VALUE));
  }

  private void save(String id, String title, List<Story> stories, Path site) throws IOException {
    String url = Desk.feed(urls.page(id), stories);
    if (!url.isEmpty()) {
      save(
          new Feed(
              Feed.urn("feed " + id),
              title + " · " + edition.title(),
              edition.description(),
              url,
              href("../", urls.page(id)),
              href("../", url),
              entries("../", stories, ENTRIES_OF_A_PART, SENTENCES_OF_A_PART)),
          site);
    }
  }

  private void save(Feed feed, Path site) throws IOException {
    Templates.save(
        site.resolve(feed.url()), templates.render("editions/feed.xml", frame, feed, ""));
  }

  private List<Feed.Entry> entries(String up, List<Story> stories, int most, int sentences) {
    List<Feed.Entry> entries = new ArrayList<>();
    for (Story story :
        stories.stream()
            .sorted(Desk.LATEST_FIRST.thenComparing(index::number))
            .limit(most)
            .toList()) {
      entries.add(
          new Feed.Entry(
              Feed.urn(story.id()),
              story.title(),
              href(up, urls.page(story.id())),
              story.first(),
              story.last(),
              String.join(
                  " ", story.summary().stream().limit(sentences).map(Excerpt::text).toList()),
              tags(story)));
    }
    return entries;
  }

  private List<String> tags(Story story) {
    return Stream.concat(
            Stream.of(desk.since(story)).filter(since -> !since.isEmpty()),
            index.themesOf(story).stream().map(Theme::title))
        .toList();
  }

  /** Full where the edition says where it is published, else from the folder of the feed. */
  private String href(String up, String url) {
    return edition.address().orElse(up) + url;
  }

  /** Addresses stand in a JSON Feed only if they are full, and dates only if they are known. */
  private String json(Feed feed) {
    Map<String, Object> json =
        Json.object("version", "https://jsonfeed.org/version/1.1", "title", feed.title());
    edition.address().ifPresent(address -> json.put("home_page_url", feed.page()));
    String self = href("", SiteMap.jsonOf(SiteMap.FRONT));
    edition.address().ifPresent(address -> json.put("feed_url", self));
    json.put("description", feed.description());
    json.put("language", edition.language());
    json.put("items", feed.entries().stream().map(this::item).toList());
    return Json.of(json) + "\n";
  }

  private Map<String, Object> item(Feed.Entry entry) {
    Map<String, Object> item = Json.object("id", entry.id());
    edition.address().ifPresent(address -> item.put("url", entry.page()));
    item.put("title", entry.title());
    item.put("content_text", entry.summary());
    entry.first().ifPresent(day -> item.put("date_published", Feed.moment(day)));
    entry.last().ifPresent(day -> item.put("date_modified", Feed.moment(day)));
    item.put("tags", entry.themes());
    return item;
  }
}
