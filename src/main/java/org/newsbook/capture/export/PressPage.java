package org.newsbook.capture.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.Part;
import org.newsbook.capture.SourceText;
import org.newsbook.text.NamedDay;

/** Reads what Factiva and Europresse export as HTML: each article in an element of its own. */
public final class PressPage {
  private static final String FACTIVA = "div.article:has(p.articleParagraph)";
  private static final String EUROPRESSE = "article:has(.DocPublicationName)";

  private final SourceText source;
  private final List<Part> parts = new ArrayList<>();
  private int last = 1;

  private PressPage(SourceText source) {
    this.source = source;
  }

  /** Nothing where it is no such export. */
  public static Optional<Capture> read(String path, SourceText source) {
    if (Stream.of("articleParagraph", "DocPublicationName").noneMatch(source.text()::contains)) {
      return Optional.empty();
    }
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(source.text(), "");
    PressPage export = new PressPage(source);
    page.select(FACTIVA).forEach(export::factiva);
    page.select(EUROPRESSE).forEach(export::europresse);
    return export.parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Capture(path, Format.EXPORT, source.lines(), export.parts));
  }

  /**
   * Over the paragraphs stand title, byline, words, date, time, outlet in elements without names,
   * or in rows of a table with their codes.
   */
  private void factiva(Element article) {
    Map<String, String> rows = new HashMap<>();
    for (Element row : article.select("tr:has(td + td)")) {
      rows.putIfAbsent(text(row.child(0)), text(row.child(1)));
    }
    List<Element> head =
        article.children().stream()
            .filter(e -> !e.hasClass("articleParagraph") && !text(e).isEmpty())
            .toList();
    List<String> lines = head.stream().map(PressPage::text).toList();
    int words = 0;
    while (words < lines.size() && !PressLabels.WORDS.matcher(lines.get(words)).matches()) {
      words++;
    }
    int from = words;
    Optional<String> date =
        lines.stream().skip(from + 1L).filter(l -> NamedDay.first(l).isPresent()).findFirst();
    Optional<String> outlet =
        lines.stream()
            .skip(date.map(lines::indexOf).orElse(from) + 1L)
            .filter(line -> !line.matches("\\d{1,2}:\\d\\d.*"))
            .findFirst();
    add(
        article,
        first(article, ".enHeadline, [id=hd]"),
        first(article, ".author").or(() -> Optional.ofNullable(rows.get("BY"))),
        outlet.or(() -> Optional.ofNullable(rows.get("SN"))),
        date.or(() -> Optional.ofNullable(rows.get("PD"))),
        article.select("p.articleParagraph"));
  }

  private void europresse(Element article) {
    add(
        article,
        first(article, ".titreArticleVisu, .titreArticle"),
        first(article, ".docOcurrContainer > p, .docAuthors"),
        first(article, ".DocPublicationName").map(name -> name.replaceFirst("\\s*[;,|].*", "")),
        first(article, ".DocHeader"),
        article.select(".DocText p"));
  }

  private void add(
      Element article,
      Optional<String> title,
      Optional<String> byline,
      Optional<String> outlet,
      Optional<String> date,
      List<Element> paragraphs) {
    int line = line(article);
    List<Block> blocks = new ArrayList<>();
    title.ifPresent(t -> blocks.add(new Block(line, line, t, Block.Kind.TITLE)));
    for (Element p : paragraphs) {
      Block.of(line(p), p.text(), Block.Kind.PARAGRAPH).ifPresent(blocks::add);
    }
    Metadata told =
        Metadata.article(line)
            .withTitle(title)
            .withByline(byline)
            .withOutlet(outlet)
            .withPublished(date.flatMap(NamedDay::first));
    parts.add(new Part(blocks, told));
  }

  /** The parser moves what stands wrongly; no element is told to stand above the one before. */
  private int line(Element element) {
    last = Math.max(last, source.lineAt(element.sourceRange().startPos()));
    return last;
  }

  private static Optional<String> first(Element article, String query) {
    return article.select(query).stream()
        .map(PressPage::text)
        .filter(t -> !t.isEmpty())
        .findFirst();
  }

  private static String text(Element element) {
    return SourceText.collapse(element.text());
  }
}
