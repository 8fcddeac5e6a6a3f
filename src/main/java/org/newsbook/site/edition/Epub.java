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
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.newsbook.digest.Edition;
import org.newsbook.digest.SiteMap;
import org.newsbook.site.template.Templates;
import org.newsbook.site.view.Desk;
import org.newsbook.site.view.Frame;

/**
 * The digest as a book, EPUB 3.3: a chapter a story, by theme; then the indexes, and the lines of
 * the captures to which its marks lead. The bytes are the same on any machine: times are fixed, and
 * files are stored, because what deflating writes differs between builds of zlib.
 *
 * @param desk of a page at the root, and {@code frame}, of the front page
 * @param binding as a book
 */
public record Epub(Desk desk, Binding binding, Templates templates, Frame frame) {
  /**
   * As old as a zip can be (of the first month Java says more than a book may have); also the
   * book's, where no report has a date.
   */
  private static final LocalDate BEGINNING = LocalDate.of(1980, 2, 1);

  private static final String FOLDER = "EPUB/";
  private static final String SVG = "http://www.w3.org/2000/svg";

  /**
   * @param svg it holds a drawing, which the package must say
   */
  record Item(String id, boolean svg) {}

  record Contents(List<Chapter.Line> lines) {}

  record Cover(List<String> lines, int size, String small) {}

  record Package(String identifier, String modified, List<Item> items) {}

  /**
   * @param site folder where the book goes
   */
  public void write(Path site, List<Chapter> chapters) throws IOException {
    Edition edition = desk.index().digest().edition();
    List<String> parts = chapters.parallelStream().map(binding::render).toList();
    String lines = file("lines.xhtml", new CitedLines.All(binding.cited()));
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      items.add(new Item(chapters.get(i).id(), parts.get(i).contains(SVG)));
    }
    items.add(new Item(CitedLines.CHAPTER, false));
    try (OutputStream out = Files.newOutputStream(site.resolve(SiteMap.BOOK));
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      put(zip, "mimetype", "application/epub+zip");
      put(zip, "META-INF/container.xml", file("container.xml", new Contents(List.of())));
      put(zip, FOLDER + "cover.svg", file("cover.svg", cover(edition)));
      put(zip, FOLDER + "cover.xhtml", file("cover.xhtml", cover(edition)));
      put(zip, FOLDER + "nav.xhtml", file("nav.xhtml", new Contents(Chapter.contents(chapters))));
      put(zip, FOLDER + "book.css", file("book.css", new Contents(List.of())));
      for (int i = 0; i < parts.size(); i++) {
        put(zip, FOLDER + chapters.get(i).id() + ".xhtml", parts.get(i));
      }
      put(zip, FOLDER + CitedLines.CHAPTER + ".xhtml", lines);
      Package whole = new Package(identifier(edition), modified(), items);
      put(zip, FOLDER + "package.opf", file("package.opf", whole));
    }
  }

  private String file(String template, Record model) {
    return templates.render("editions/" + template, frame, model, "");
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

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
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
