package org.newsbook.capture;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.ParsingFeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.newsbook.capture.page.HtmlReader;
import org.newsbook.capture.page.Piece;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;

/** Reads RSS and Atom: each entry is an article, which its title starts. */
final class FeedReader {
  private static final Pattern ENTRY = Pattern.compile("<(?:\\w+:)?(?:item|entry)[\\s>]");

  private static final int DEEPEST = 500;

  private final List<Block> blocks = new ArrayList<>();
  private final PlaceFinder places;

  private FeedReader(SourceText source) {
    this.places = new PlaceFinder(source);
  }

  static Capture read(String path, SourceText source, Problems problems) {
    FeedReader reader = new FeedReader(source);
    if (isTooDeep(source.text())) {
      String message = "elements within elements, more than %d deep".formatted(DEEPEST);
      problems.add(Problem.error(path, 0, message, "save the feed again"));
      return new Capture(path, Format.HTML, source.lines(), List.of(), Metadata.NONE);
    }
    try {
      // Document types are refused: what an entity stands for could fill the memory.
      SyndFeed feed = new SyndFeedInput(false, Locale.ROOT).build(new StringReader(source.text()));
      Matcher entries = ENTRY.matcher(source.text());
      for (SyndEntry entry : feed.getEntries()) {
        reader.places.moveTo(entries.find() ? entries.start() : 0);
        reader.add(entry);
      }
    } catch (ParsingFeedException e) {
      problems.add(broken(path, Math.max(0, e.getLineNumber()), e));
    } catch (FeedException | IllegalArgumentException e) {
      problems.add(broken(path, 0, e));
    }
    return new Capture(path, Format.HTML, source.lines(), reader.blocks, Metadata.NONE);
  }

  /** The feed library's time grows with the square of the depth, and its stack with the depth. */
  private static boolean isTooDeep(String xml) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    int depth = 0;
    try {
      XMLStreamReader events = factory.createXMLStreamReader(new StringReader(xml));
      while (events.hasNext() && depth <= DEEPEST) {
        int event = events.next();
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      }
    } catch (XMLStreamException e) {
      return false; // the feed library says what is wrong
    }
    return depth > DEEPEST;
  }

  private static Problem broken(String path, int line, Exception e) {
    String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return Problem.error(path, line, "not a feed that can be read: " + why, "save the feed again");
  }

  private void add(SyndEntry entry) {
    add(plain(entry.getTitle()).orElse("(no title)"), Block.Kind.TITLE);
    plain(entry.getAuthor()).ifPresent(author -> add("By " + author, Block.Kind.PLAIN));
    Optional.ofNullable(entry.getPublishedDate())
        .or(() -> Optional.ofNullable(entry.getUpdatedDate()))
        .map(date -> date.toInstant().atZone(ZoneOffset.UTC).toLocalDate())
        .ifPresent(date -> add(date.toString(), Block.Kind.PLAIN));
    longest(entry).ifPresent(html -> addText(html));
    plain(entry.getLink()).ifPresent(link -> add("Source link: " + link, Block.Kind.PLAIN));
  }

  /** The whole text where the feed has it, else the summary. */
  private static Optional<String> longest(SyndEntry entry) {
    List<SyndContent> texts = new ArrayList<>(entry.getContents());
    Optional.ofNullable(entry.getDescription()).ifPresent(texts::add);
    return texts.stream()
        .flatMap(content -> Optional.ofNullable(content.getValue()).stream())
        .max(Comparator.comparingInt(String::length));
  }

  private void addText(String html) {
    for (Piece piece : HtmlReader.pieces(html)) {
      add(piece.text(), piece.kind());
    }
  }

  private void add(String text, Block.Kind kind) {
    blocks.add(places.block(text, kind));
  }

  private static Optional<String> plain(String text) {
    return Optional.ofNullable(text).map(HtmlReader::plain).filter(t -> !t.isEmpty());
  }
}
