package org.newsbook.capture.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.Part;
import org.newsbook.capture.PlaceFinder;
import org.newsbook.capture.SourceText;
import org.newsbook.capture.page.EntryPart;
import org.newsbook.text.NamedDay;

/** Reads what news agencies send, in the formats of the IPTC: NITF and NewsML-G2. */
public final class NewsXmlReader {
  private NewsXmlReader() {}

  /** Nothing where the file is neither. */
  public static Optional<Capture> read(String path, SourceText source) {
    Document xml = Parser.xmlParser().setTrackPosition(true).parseInput(source.text(), "");
    PlaceFinder places = new PlaceFinder(source);
    List<Part> parts = new ArrayList<>();
    xml.filter(
        (node, depth) -> {
          Fields fields = ITEMS.get(node.nodeName());
          if (fields == null || !(node instanceof Element item)) {
            return NodeFilter.FilterResult.CONTINUE;
          }
          places.moveTo(item.sourceRange().startPos());
          parts.add(part(item, fields, places));
          return NodeFilter.FilterResult.SKIP_CHILDREN; // an item in it is its text in full
        });
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Capture(path, Format.EXPORT, source.lines(), parts));
  }

  /** The elements that hold a fact, the one to be believed first; 'element/attribute' for one. */
  private record Fields(
      List<String> title,
      List<String> byline,
      List<String> outlet,
      List<String> date,
      String text) {}

  private static final Fields NITF =
      new Fields(
          List.of("hl1", "hedline", "title"),
          List.of("byline"),
          List.of("pubdata/name", "distributor", "rights.owner"),
          List.of("date.issue/norm", "pubdata/date.publication", "story.date/norm"),
          "body.content");

  private static final Fields NEWSML =
      new Fields(
          List.of("headline", "title"),
          List.of("by", "creator"),
          List.of("creditline", "infoSource", "provider", "infoSource/literal", "provider/literal"),
          List.of("contentCreated", "versionCreated", "firstCreated"),
          "inlineXML");

  private static final Map<String, Fields> ITEMS = Map.of("nitf", NITF, "newsItem", NEWSML);

  private static Part part(Element item, Fields fields, PlaceFinder places) {
    item.getElementsByTag("byttl").forEach(Element::remove); // what the author is
    item.getElementsByTag("media").tagName("figure");
    item.getElementsByTag("media-caption").tagName("figcaption");
    Metadata told =
        Metadata.article(places.line())
            .withTitle(first(item, fields.title()))
            .withByline(first(item, fields.byline()))
            .withOutlet(first(item, fields.outlet()))
            .withPublished(first(item, fields.date()).flatMap(NamedDay::first))
            .withLanguage(Optional.of(item.attr("xml:lang")));
    Element text = item.getElementsByTag(fields.text()).first();
    Element body = text == null ? null : text.selectFirst("body");
    return EntryPart.of(told, body != null ? body.html() : text == null ? "" : text.html(), places);
  }

  private static Optional<String> first(Element item, List<String> names) {
    return names.stream().flatMap(name -> values(item, name)).findFirst();
  }

  private static Stream<String> values(Element item, String name) {
    int slash = name.indexOf('/');
    String tag = slash < 0 ? name : name.substring(0, slash);
    return item.getElementsByTag(tag).stream()
        .map(e -> slash < 0 ? e.text() : e.attr(name.substring(slash + 1)))
        .map(SourceText::collapse)
        .filter(value -> !value.isEmpty());
  }
}
