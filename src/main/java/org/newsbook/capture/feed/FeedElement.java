package org.newsbook.capture.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.newsbook.capture.SourceText;
import org.newsbook.capture.page.HtmlReader;
import org.newsbook.text.NamedDay;

/** A feed's channel or one of its entries, in the words of RSS 0.9 to 2.0, Atom and Dublin Core. */
final class FeedElement {
  private static final Pattern MAIL_AND_NAME = Pattern.compile("^\\S+@\\S+\\s*\\((.+)\\)$");
  private static final Pattern MAIL = Pattern.compile("^\\S+@\\S+$");

  private final Element element;

  FeedElement(Element element) {
    this.element = element;
  }

  /** Without the prefix that Atom elements may have. */
  static String name(Element element) {
    String tag = element.tagName().toLowerCase(Locale.ROOT);
    return tag.startsWith("atom:") ? tag.substring("atom:".length()) : tag;
  }

  /** Offset in the source; -1 where it is not known. */
  int start() {
    return element.sourceRange().startPos();
  }

  /** The plain text of the first child of a name. */
  Optional<String> text(String name) {
    return texts(name).findFirst();
  }

  private Stream<String> texts(String name) {
    return children(name).map(child -> plain(markup(child))).filter(text -> !text.isEmpty());
  }

  private static String plain(String markup) {
    boolean bare = markup.indexOf('<') < 0 && markup.indexOf('&') < 0;
    return bare ? SourceText.collapse(markup) : HtmlReader.plain(markup);
  }

  /** The first child of a name as HTML, which is written out, escaped or in a CDATA section. */
  Optional<String> markup(String name) {
    return children(name).map(FeedElement::markup).findFirst();
  }

  private static String markup(Element child) {
    return child.childrenSize() > 0 ? child.html() : child.wholeText();
  }

  Optional<String> byline() {
    List<String> names =
        children("author")
            .flatMap(author -> new FeedElement(author).children("name"))
            .map(name -> SourceText.collapse(name.wholeText()))
            .toList();
    Stream<String> told =
        names.isEmpty()
            ? Stream.of("dc:creator", "author", "itunes:author").flatMap(this::texts)
            : names.stream();
    return told.map(FeedElement::person)
        .filter(name -> !name.isEmpty() && !MAIL.matcher(name).matches())
        .distinct()
        .reduce((some, name) -> some + ", " + name);
  }

  private static String person(String text) {
    Matcher m = MAIL_AND_NAME.matcher(text);
    return m.matches() ? m.group(1).strip() : text;
  }

  /** The day in the zone that the feed names it in. */
  Optional<LocalDate> published() {
    return Stream.of("published", "pubdate", "issued", "dc:date", "updated", "modified")
        .flatMap(this::texts)
        .flatMap(date -> NamedDay.first(date).stream())
        .findFirst();
  }

  /** Where an aggregator took the entry from. */
  Optional<String> source() {
    Optional<String> title =
        children("source").flatMap(s -> new FeedElement(s).texts("title")).findFirst();
    return title.or(() -> text("source")).or(() -> text("dc:source"));
  }

  Optional<String> link() {
    Stream<String> alternate =
        children("link")
            .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
            .map(link -> link.hasAttr("href") ? link.attr("href") : link.wholeText());
    Stream<String> permanent =
        children("guid")
            .filter(g -> !g.attr("isPermaLink").equals("false"))
            .map(Element::wholeText);
    return Stream.of(texts("feedburner:origlink"), alternate, permanent)
        .flatMap(links -> links)
        .map(String::strip)
        .filter(link -> link.matches("https?://\\S+"))
        .findFirst();
  }

  private Stream<Element> children(String name) {
    return element.children().stream().filter(child -> name(child).equals(name));
  }
}
