package org.newsbook.site.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.newsbook.article.Article;
import org.newsbook.digest.Edition;
import org.newsbook.digest.SiteMap;
import org.newsbook.site.template.Templates;
import org.newsbook.site.view.Desk;
import org.newsbook.site.view.Frame;
import org.newsbook.site.view.Letters;
import org.newsbook.story.Story;

/**
 * The digest as a book, EPUB 3.3: a chapter a story, by theme, with its reports as notes; then the
 * indexes. The bytes are the same on any machine: times are fixed, and files are stored, because
 * what deflating writes differs between builds of zlib.
 */
public final class Epub {
  /**
   * As old as a zip can be (of the first month Java says more than a book may have); also the
   * book's, where no report has a date.
   */
  private static final LocalDate BEGINNING = LocalDate.of(1980, 2, 1);

  private static final String FOLDER = "EPUB/";

  private final Desk desk;
  private final Templates layout;
  private final Frame frame;
  private final Binding binding;

  public Epub(Desk desk, Binding binding, Templates layout, Frame frame) {
    this.desk = desk;
    this.binding = binding;
    this.layout = layout;
    this.frame = frame;
  }

  /** A chapter as the book's file of it. */
  public record Bound(Chapter chapter, Item item, byte[] file) {}

  /**
   * @param svg it holds a drawing, which the package must say
   */
  record Item(String id, boolean svg) {}

  /** A page of the book. */
  record Leaf(String title, String type, String html) {}

  record Contents(List<Chapter.Line> lines) {}

  record Cover(List<String> lines, int size, String small) {}

  record Package(String identifier, String modified, List<Item> items) {}

  /**
   * @param site folder of the built site, where the book goes too
   */
  public void write(Path site, List<Bound> parts) throws IOException {
    Edition edition = desk.index().digest().edition();
    List<Chapter> chapters = parts.stream().map(Bound::chapter).toList();
    List<Item> items = parts.stream().map(Bound::item).toList();
    try (OutputStream out = Files.newOutputStream(site.resolve(SiteMap.BOOK));
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      put(zip, "mimetype", "application/epub+zip".getBytes(StandardCharsets.UTF_8));
      put(zip, "META-INF/container.xml", file("container.xml", new Contents(List.of())));
      put(zip, FOLDER + "cover.svg", file("cover.svg", cover(edition)));
      put(zip, FOLDER + "cover.xhtml", file("cover.xhtml", cover(edition)));
      put(zip, FOLDER + "nav.xhtml", file("nav.xhtml", new Contents(Chapter.contents(chapters))));
      put(zip, FOLDER + "book.css", file("book.css", new Contents(List.of())));
      for (Bound part : parts) {
        put(zip, FOLDER + part.chapter().id() + ".xhtml", part.file());
      }
      Package whole = new Package(identifier(edition), modified(), items);
      put(zip, FOLDER + "package.opf", file("package.opf", whole));
    }
  }

  private byte[] file(String template, Record model) {
    return layout
        .render("editions/" + template, frame, model, "")
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A chapter as XHTML, open where a page is folded.
   *
   * @param main what the chapter holds; it is changed
   */
  public Bound part(Chapter chapter, Element main) {
    binding.leadLinks(chapter, main, Epub::place, this::note);
    Objects.requireNonNull(main.ownerDocument())
        .outputSettings()
        .syntax(Syntax.xml)
        .escapeMode(EscapeMode.xhtml);
    byte[] file = file("chapter.xhtml", leaf(chapter, main));
    return new Bound(chapter, new Item(chapter.id(), main.selectFirst("svg") != null), file);
  }

  private static Leaf leaf(Chapter chapter, Element main) {
    main.select("svg").attr("xmlns", "http://www.w3.org/2000/svg");
    main.select("details").tagName("div").removeAttr("open");
    main.select("summary").tagName("p").addClass("summary");
    main.select("[tabindex]").removeAttr("tabindex");
    main.select("[lang]").forEach(e -> e.attr("xml:lang", e.attr("lang")));
    main.select(".footnotes").attr("epub:type", "footnotes");
    main.select(".footnote")
        .tagName("aside")
        .attr("epub:type", "footnote")
        .attr("role", "doc-footnote");
    main.select(".cite a[href^=#note-], a.cite-in[href^=#note-]")
        .attr("epub:type", "noteref")
        .attr("role", "doc-noteref");
    if (main.selectFirst("h1") == null) {
      main.prependElement("h1").text(chapter.title());
    }
    String type = chapter.story().isPresent() || chapter.inner() ? "chapter" : "part";
    return new Leaf(chapter.title(), type, main.html());
  }

  private static String place(Chapter chapter, String anchor) {
    return chapter.id() + ".xhtml" + (anchor.isEmpty() ? "" : "#" + anchor);
  }

  /** A story's mark leads to the note of its report, any other to the table of captures. */
  private String note(Chapter from, String source, String anchor) {
    if (from.story().isPresent() && anchor.startsWith("L")) {
      int line = Integer.parseInt(anchor.substring(1));
      Story story = from.story().get();
      for (int i = 0; i < story.articles().size(); i++) {
        Article article = desk.index().article(story.articles().get(i));
        if (desk.urls().source(article.capture()).equals(source)
            && article.startLine() <= line
            && line <= article.endLine()) {
          return "#note-" + Letters.letter(i);
        }
      }
    }
    return "sources.xhtml";
  }

  /** The title in few large lines. */
  private static Cover cover(Edition edition) {
    String title = edition.title();
    int width = Math.max(9, (int) Math.ceil(Math.sqrt(title.length() * 2.5)));
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : title.strip().split("\\s+")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    int longest = lines.stream().mapToInt(String::length).max().orElse(width);
    return new Cover(lines, Math.min(200, 1800 / Math.max(9, longest)), edition.description());
  }

  private static String identifier(Edition edition) {
    String name = "book " + edition.address().orElse(edition.title());
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** The clock is not read; the book was last changed when the latest report was published. */
  private String modified() {
    LocalDate latest =
        desk.index().articles().stream()
            .flatMap(article -> article.published().stream())
            .map(published -> published.date())
            .max(LocalDate::compareTo)
            .orElse(BEGINNING);
    return latest + "T00:00:00Z";
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCompressedSize(bytes.length);
    entry.setCrc(crc.getValue());
    entry.setTimeLocal(LocalDateTime.of(BEGINNING, java.time.LocalTime.MIDNIGHT));
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
