package org.newsbook.capture.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsbook.capture.Block;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.SourceText;
import org.newsbook.text.NamedDay;

/**
 * What a page says of its article outside of the article's text: JSON-LD before Open Graph before
 * {@code <meta>} before what is seen.
 *
 * @param body the article's text as JSON-LD gives it, which may be cut short
 * @param description the page's own summary
 */
record PageHead(
    Optional<String> title,
    Optional<String> byline,
    Optional<String> outlet,
    Optional<LocalDate> published,
    Optional<String> url,
    Optional<String> language,
    Optional<String> body,
    Optional<String> description) {
  private static final Pattern SITE_SUFFIX =
      Pattern.compile("^(.{15,}?)\\s+(?:[|–—•·»]|-{1,2}|::)\\s+([^|–—•·»]{2,40})$");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?:)?//.*|.*\\.(?:com|org|net)/.*");
  private static final int LONGEST_BYLINE = 200;

  static PageHead of(Document page) {
    return new Reader(page).read();
  }

  /**
   * @param titles those that the page shows: one is believed before the head, as a reader sees it;
   *     of several, each is an article's, and the head speaks of none
   */
  Metadata metadata(List<Block> titles) {
    if (titles.size() > 1) {
      return Metadata.NONE;
    }
    Optional<Block> shown = titles.stream().findFirst();
    return new Metadata(
        true,
        shown.map(Block::fromLine).orElse(1),
        shown.map(Block::text).or(() -> title),
        byline,
        outlet,
        published,
        url,
        language);
  }

  private static final class Reader {
    private final Document page;
    private final LinkedData data;
    private final Map<String, String> metas = new HashMap<>();

    Reader(Document page) {
      this.page = page;
      this.data = LinkedData.of(page);
      for (Element meta : page.select("meta[content]")) {
        for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
          text(meta.attr("content"))
              .ifPresent(t -> metas.putIfAbsent(meta.attr(key).toLowerCase(Locale.ROOT), t));
        }
      }
    }

    PageHead read() {
      Optional<String> title =
          data.text("headline")
              .or(() -> meta("og:title", "twitter:title", "dc.title", "parsely-title", "title"))
              .or(
                  () ->
                      Optional.of(page.select("h1"))
                          .filter(h -> h.size() == 1)
                          .flatMap(h -> text(h.text())))
              .or(() -> text(page.title()))
              .map(this::withoutOutlet);
      Optional<String> outlet =
          data.text("publisher")
              .or(() -> meta("og:site_name", "application-name", "publisher", "dc.publisher"));
      return new PageHead(
          title,
          byline(),
          outlet.filter(name -> !ADDRESS.matcher(name).matches()),
          published(),
          url(),
          language(),
          data.text("articleBody"),
          meta("og:description", "description", "twitter:description", "dc.description"));
    }

    /** The first of these names that the page has. */
    private Optional<String> meta(String... names) {
      return Stream.of(names).map(metas::get).flatMap(Stream::ofNullable).findFirst();
    }

    /** Cuts ' - The Outlet' off where the page names the outlet so, or shows the title bare. */
    private String withoutOutlet(String title) {
      Matcher m = SITE_SUFFIX.matcher(title);
      if (!m.matches()) {
        return title;
      }
      boolean shown =
          page.select("h1").stream()
              .anyMatch(h -> SourceText.collapse(h.text()).equals(m.group(1)));
      boolean named =
          meta("og:site_name", "application-name", "publisher")
              .filter(m.group(2)::contains)
              .isPresent();
      return shown || named ? m.group(1) : title;
    }

    private Optional<String> byline() {
      List<String> names = data.names("author");
      if (names.isEmpty()) {
        names =
            meta("author", "article:author", "dc.creator", "parsely-author", "byl")
                .map(List::of)
                .orElseGet(() -> page.select("[rel=author],[itemprop=author]").eachText());
      }
      List<String> people =
          names.stream()
              .map(SourceText::collapse)
              .map(name -> name.replaceFirst("^(?i:by\\s+|[\\s,]+)", ""))
              .filter(name -> !name.isBlank() && !ADDRESS.matcher(name).matches())
              .distinct()
              .toList();
      return text(String.join(", ", people)).filter(byline -> byline.length() < LONGEST_BYLINE);
    }

    private Optional<LocalDate> published() {
      return Stream.of(
              data.text("datePublished").stream(),
              Stream.of(
                      "article:published_time",
                      "og:article:published_time",
                      "datepublished",
                      "date",
                      "pubdate",
                      "publishdate",
                      "dc.date",
                      "dc.date.issued",
                      "dcterms.created",
                      "sailthru.date",
                      "parsely-pub-date")
                  .flatMap(name -> meta(name).stream()),
              page.select("time[datetime],[itemprop=datePublished]").stream()
                  .map(e -> e.hasAttr("datetime") ? e.attr("datetime") : e.attr("content")))
          .flatMap(dates -> dates)
          .flatMap(date -> NamedDay.first(date).stream())
          .findFirst();
    }

    private Optional<String> url() {
      return text(page.select("link[rel=canonical]").attr("href"))
          .or(() -> meta("og:url"))
          .filter(url -> url.matches("https?://.*"));
    }

    private Optional<String> language() {
      return text(page.select("html[lang]").attr("lang"))
          .or(() -> meta("og:locale", "content-language", "language"))
          .map(language -> language.replace('_', '-'))
          .filter(language -> language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"));
    }

    private static Optional<String> text(String raw) {
      return Optional.of(SourceText.collapse(raw)).filter(text -> !text.isEmpty());
    }
  }
}
