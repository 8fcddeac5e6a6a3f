package org.newsbook.capture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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

  static PageHead of(Document page) {
    LinkedData data = LinkedData.of(page);
    Optional<String> outlet =
        data.text("publisher")
            .or(() -> meta(page, "og:site_name", "application-name", "publisher", "dc.publisher"));
    Optional<String> title =
        data.text("headline")
            .or(() -> meta(page, "og:title", "twitter:title", "dc.title", "parsely-title", "title"))
            .or(() -> heading(page))
            .or(() -> text(page.title()))
            .map(t -> withoutOutlet(t, page));
    return new PageHead(
        title,
        byline(page, data),
        outlet.filter(name -> !ADDRESS.matcher(name).matches()),
        published(page, data),
        url(page),
        language(page),
        data.text("articleBody"),
        meta(page, "og:description", "description", "twitter:description", "dc.description"));
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

  private static Optional<String> heading(Document page) {
    List<Element> headings = page.select("h1");
    return headings.size() == 1 ? text(headings.get(0).text()) : Optional.empty();
  }

  /**
   * Cuts ' - The Outlet' off where the page itself shows the title without it, or where the outlet
   * is named so elsewhere.
   */
  private static String withoutOutlet(String title, Document page) {
    var m = SITE_SUFFIX.matcher(title);
    if (!m.matches()) {
      return title;
    }
    String bare = m.group(1);
    String suffix = m.group(2).strip();
    boolean shown =
        page.select("h1").stream().anyMatch(h -> SourceText.collapse(h.text()).equals(bare));
    boolean named =
        meta(page, "og:site_name", "application-name", "publisher")
            .filter(name -> name.equalsIgnoreCase(suffix) || suffix.contains(name))
            .isPresent();
    return shown || named ? bare : title;
  }

  private static Optional<String> byline(Document page, LinkedData data) {
    List<String> names = data.names("author");
    if (names.isEmpty()) {
      names =
          page
              .select(
                  "meta[name=author],meta[property=author],meta[property=article:author],meta[name=dc.creator],meta[name=parsely-author],meta[name=byl]")
              .stream()
              .map(element -> SourceText.collapse(element.attr("content")))
              .distinct()
              .toList();
    }
    if (names.isEmpty()) {
      names =
          page.select("[rel=author],[itemprop=author]").stream()
              .map(element -> SourceText.collapse(element.text()))
              .distinct()
              .toList();
    }
    String joined =
        String.join(
            ", ",
            names.stream().filter(n -> !n.isBlank() && !ADDRESS.matcher(n).matches()).toList());
    return text(joined.replaceFirst("^(?i)by\\s+", "")).filter(byline -> byline.length() < 200);
  }

  private static Optional<LocalDate> published(Document page, LinkedData data) {
    return data.text("datePublished")
        .flatMap(DateText::parse)
        .or(
            () ->
                meta(
                        page,
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
                        "parsely-pub-date",
                        "article.published")
                    .flatMap(DateText::parse))
        .or(
            () ->
                page.select("time[datetime],[itemprop=datePublished]").stream()
                    .map(e -> e.hasAttr("datetime") ? e.attr("datetime") : e.attr("content"))
                    .map(DateText::parse)
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  private static Optional<String> url(Document page) {
    return Optional.ofNullable(page.selectFirst("link[rel=canonical][href]"))
        .flatMap(link -> text(link.attr("href")))
        .or(() -> meta(page, "og:url"))
        .filter(url -> url.matches("https?://.*"));
  }

  private static Optional<String> language(Document page) {
    return Optional.ofNullable(page.selectFirst("html[lang]"))
        .flatMap(html -> text(html.attr("lang")))
        .or(() -> meta(page, "og:locale", "content-language", "language"))
        .map(language -> language.replace('_', '-'))
        .filter(language -> language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"));
  }

  /** The content of the first {@code <meta>} of these names. */
  private static Optional<String> meta(Document page, String... names) {
    for (String name : names) {
      for (Element element : page.select("meta[content]")) {
        String is =
            element.attr("property")
                + element.attr("name")
                + element.attr("itemprop")
                + element.attr("http-equiv");
        if (is.equalsIgnoreCase(name) && !element.attr("content").isBlank()) {
          return text(element.attr("content"));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(String raw) {
    return Optional.of(SourceText.collapse(raw)).filter(text -> !text.isEmpty());
  }
}
