package org.newsbook.capture.feed;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.Part;
import org.newsbook.capture.PlaceFinder;
import org.newsbook.capture.SourceText;
import org.newsbook.capture.page.EntryPart;
import org.newsbook.capture.page.HtmlReader;
import org.newsbook.problem.Problems;

/**
 * Reads RSS and Atom: each entry is an article. Read leniently, as feed readers do: an undeclared
 * prefix, a control character or a stray bracket loses no entry. What an entity stands for is never
 * put in its place: it could fill the memory.
 */
public final class FeedReader {
  private static final int DEEPEST = 500;
  private static final Set<String> ENTRIES = Set.of("item", "entry");

  private final PlaceFinder places;
  private final FeedHead head;

  private FeedReader(SourceText source, FeedHead head) {
    this.places = new PlaceFinder(source);
    this.head = head;
  }

  public static Capture read(String path, SourceText source, Problems problems) {
    List<Part> parts = new ArrayList<>();
    if (isWellBuilt(path, source.text(), problems)) {
      Document feed = Parser.xmlParser().setTrackPosition(true).parseInput(source.text(), "");
      FeedReader reader = new FeedReader(source, FeedHead.of(feed));
      for (Element element : feed.getAllElements()) {
        if (ENTRIES.contains(FeedElement.name(element))) {
          parts.add(reader.part(new FeedElement(element)));
        }
      }
    }
    return new Capture(path, Format.FEED, source.lines(), parts);
  }

  /** False where elements are nested so deep that nobody can mean it. */
  private static boolean isWellBuilt(String path, String xml, Problems problems) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    int depth = 0;
    try {
      XMLStreamReader events = factory.createXMLStreamReader(new StringReader(xml));
      while (events.hasNext() && depth <= DEEPEST) {
        int event = events.next();
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      }
    } catch (XMLStreamException e) {
      problems.warn(
          path,
          Math.max(0, e.getLocation().getLineNumber()),
          "a feed that is broken here; read as far as it makes sense",
          "see whether an entry is missing");
    }
    if (depth > DEEPEST) {
      String message = "elements within elements, more than %d deep".formatted(DEEPEST);
      problems.error(path, 0, message, "save the feed again");
    }
    return depth <= DEEPEST;
  }

  private Part part(FeedElement entry) {
    places.moveTo(entry.start());
    int line = places.line();
    Optional<String> outlet = entry.source();
    Optional<String> title = entry.text("title").map(t -> withoutOutlet(t, outlet));
    Metadata told =
        Metadata.article(line)
            .withTitle(title)
            .withByline(entry.byline().or(head::byline))
            .withOutlet(outlet.or(head::outlet))
            .withPublished(entry.published())
            .withUrl(entry.link())
            .withLanguage(head.language());
    return EntryPart.of(told, HtmlReader.pieces(longest(entry)), places);
  }

  /** Aggregators put the outlet's name behind the title. */
  private static String withoutOutlet(String title, Optional<String> outlet) {
    String ending = outlet.map(name -> " - " + name).orElse("");
    boolean ends = title.toLowerCase(Locale.ROOT).endsWith(ending.toLowerCase(Locale.ROOT));
    return ends && title.length() > ending.length()
        ? title.substring(0, title.length() - ending.length())
        : title;
  }

  /** The whole text where the feed has it, else the summary. */
  private static String longest(FeedElement entry) {
    return Stream.of("content:encoded", "content", "description", "summary", "media:description")
        .flatMap(name -> entry.markup(name).stream())
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }
}
