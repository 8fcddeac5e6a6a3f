package org.newsbook.digest;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.newsbook.article.Excerpt;
import org.newsbook.name.Actor;
import org.newsbook.name.Naming;
import org.newsbook.name.Region;
import org.newsbook.notes.Notes;
import org.newsbook.story.Story;
import org.newsbook.text.Slug;
import org.newsbook.text.StableId;
import org.newsbook.theme.Theme;

/**
 * Every page and its URL, decided once. URLs are relative to the site's root, in lower case, and
 * safe as file names on any system; a line of a capture is {@code sources/….html#L134}.
 */
public final class SiteMap {
  public static final String FRONT = "index.html";
  public static final String THEMES = "themes.html";
  public static final String ACTORS = "actors.html";
  public static final String REGIONS = "regions.html";
  public static final String TIMELINE = "timeline.html";
  public static final String SOURCES = "sources.html";
  public static final String SEARCH = "search.html";
  public static final String ABOUT = "about.html";
  public static final String NOT_FOUND = "404.html";
  public static final String BOOK = "newsbook.epub";
  public static final String ONE_FILE = "newsbook.html";

  private static final int TAIL = 6;

  /** Names that no file may have on Windows. */
  private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

  private final Map<String, String> urls = new LinkedHashMap<>();
  private final Map<String, String> moved = new TreeMap<>();

  public SiteMap(Index index) {
    Digest digest = index.digest();
    Set<String> taken = new HashSet<>();
    Map<String, String> titles = new HashMap<>();
    digest.coverages().stream()
        .flatMap(coverage -> coverage.articles().stream())
        .forEach(article -> titles.put(article.id(), article.title().text()));
    for (Story story : digest.stories().all()) {
      put(taken, story.id(), "stories/", storyName(titles, story.articles().get(0), story.id()));
    }
    for (Story story : digest.stories().all()) {
      for (String article : story.articles().subList(1, story.articles().size())) {
        String name = storyName(titles, article, Story.idOf(article));
        String url = "stories/" + name + ".html";
        if (taken.add(url)) {
          moved.put(url, story.id());
        }
      }
    }
    for (Theme theme : digest.themes()) {
      put(taken, theme.id(), "themes/", Slug.of(theme.title()));
    }
    digest.captures().stream()
        .map(capture -> capture.path())
        .forEach(path -> put(taken, path, "sources/", Slug.of(stem(path))));
    Notes notes = digest.notes();
    InPassing passing = new InPassing(index);
    boolean all = digest.edition().allNames();
    for (Actor actor : digest.names().actors()) {
      if (!all && passing.is(actor) && notes.of(actor.id()).isEmpty()) {
        putLine(index, actor.id(), actor.namings().get(0));
      } else {
        put(taken, actor.id(), "actors/", Slug.of(actor.name()));
      }
    }
    for (Region region : digest.names().regions()) {
      if (!all && passing.is(region) && notes.of(region.id()).isEmpty()) {
        putLine(index, region.id(), region.namings().get(0));
      } else {
        put(taken, region.id(), "regions/", Slug.of(region.name()));
      }
    }
  }

  private void putLine(Index index, String id, Naming naming) {
    String capture = index.article(naming.article()).capture();
    urls.put(id, line(capture, InPassing.line(naming)));
  }

  /** Whether something has a page of its own, rather than a line that names it. */
  public boolean hasPage(String id) {
    return page(id).indexOf('#') < 0;
  }

  /**
   * Its page; of an actor or a place that is only named in passing, the line that does.
   *
   * @param id of a story, theme, actor or region
   */
  public String page(String id) {
    String url = urls.get(id);
    if (url == null) {
      throw new IllegalArgumentException("no page for " + id);
    }
    return url;
  }

  /**
   * @param capture its path
   */
  public String source(String capture) {
    return page(capture);
  }

  public String line(String capture, int line) {
    return source(capture) + "#L" + line;
  }

  public String line(Excerpt excerpt) {
    return line(excerpt.capture(), excerpt.line());
  }

  /** The Atom feed of a page; that of the front page tells the whole. */
  public static String atomOf(String page) {
    return feedOf(page) + ".xml";
  }

  /** The JSON Feed of a page. */
  public static String jsonOf(String page) {
    return feedOf(page) + ".json";
  }

  private static String feedOf(String page) {
    return page.equals(FRONT) ? "feed" : page.substring(0, page.length() - ".html".length());
  }

  /**
   * URLs at which a story stood, or would stand, that has since become part of another, and the id
   * of that one: every article but a story's first has the URL that its own story would have.
   */
  public Map<String, String> moved() {
    return Collections.unmodifiableMap(moved);
  }

  /** A story is named after its first article, so that later reports leave its URL alone. */
  private static String storyName(Map<String, String> titles, String article, String id) {
    String slug = Slug.of(titles.getOrDefault(article, ""));
    return (slug.isEmpty() ? "" : slug + "-") + tail(id);
  }

  /** The first of a name has the plain one, later ones the end of their id too. */
  private void put(Set<String> taken, String id, String folder, String name) {
    String url = folder + name + ".html";
    if (name.isEmpty() || RESERVED.matcher(name).matches() || !taken.add(url)) {
      url = folder + (name.isEmpty() ? "" : name + "-") + tail(id) + ".html";
      if (!taken.add(url)) {
        url = folder + StableId.of("x", id) + ".html";
        taken.add(url);
      }
    }
    if (urls.put(id, url) != null) {
      throw new IllegalArgumentException("two pages for " + id);
    }
  }

  private static String tail(String id) {
    String hex = id.substring(id.lastIndexOf('-') + 1);
    boolean plain = hex.length() >= TAIL && hex.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    return (plain ? hex : StableId.of("x", id).substring(2)).substring(0, TAIL);
  }

  /** {@code captures/2025/a.b.txt} is {@code 2025/a.b}. */
  private static String stem(String path) {
    String inner = path.startsWith("captures/") ? path.substring("captures/".length()) : path;
    int dot = inner.lastIndexOf('.');
    return dot > inner.lastIndexOf('/') + 1 ? inner.substring(0, dot) : inner;
  }
}
