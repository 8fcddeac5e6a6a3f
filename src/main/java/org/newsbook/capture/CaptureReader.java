package org.newsbook.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsbook.capture.page.HtmlReader;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;

/** Finds out what a file is and hands it to the reader of its format. */
final class CaptureReader {
  static final String KNOWN_FORMATS =
      "plain text (.txt), Markdown (.md, .markdown), saved pages (.html, .htm, .xhtml),"
          + " feeds (.rss, .atom, .xml), e-mail (.eml), web archives (.warc, .warc.gz)";

  private static final Set<String> MARKDOWN = Set.of("md", "markdown");
  private static final Set<String> HTML = Set.of("html", "htm", "xhtml", "xht");
  private static final Set<String> PLAIN = Set.of("txt", "text", "");
  private static final Set<String> OTHERS = Set.of("eml", "rss", "atom", "xml");
  private static final Pattern PAGE = Pattern.compile("(?i)^<!doctype html|^<html");
  private static final Pattern FEED =
      Pattern.compile(
          "^(?:<\\?xml[^>]*>|<!--.*?-->|<!DOCTYPE.*?\\]>|\\s)*+<(?:rss|feed|rdf:RDF)\\b",
          Pattern.DOTALL);
  private static final Pattern ARCHIVE = Pattern.compile("(?i)\\.warc(?:\\.gz)?$");
  private static final int SNIFFED = 1024;

  /** Its tree would not fit in the memory that a build is given. */
  private static final int LARGEST_MARKED_UP = 30_000_000;

  private static final int LONGEST_LINE = 1_000_000;

  private CaptureReader() {}

  /**
   * @param path as in {@link Capture#path}
   * @return nothing where the file holds no text; the problem then says why
   */
  static Optional<Capture> read(String path, byte[] bytes, Problems problems) {
    if (bytes.length == 0) {
      problems.add(Problem.warning(path, 0, "the file is empty", "delete it, or fill it"));
      return Optional.empty();
    }
    if (ARCHIVE.matcher(path).find()) {
      return Optional.of(finished(ArchiveReader.read(path, bytes, problems), problems));
    }
    String extension = extension(path);
    if (Charsets.isBinary(bytes)) {
      boolean expected =
          Stream.of(PLAIN, MARKDOWN, HTML, OTHERS).anyMatch(known -> known.contains(extension));
      problems.add(
          expected
              ? Problem.error(path, 0, "not text", "save it as text, in UTF-8")
              : Problem.warning(path, 0, "not a known format", "known are " + KNOWN_FORMATS));
      return Optional.empty();
    }
    if (bytes.length > LARGEST_MARKED_UP && !PLAIN.contains(extension)) {
      problems.add(
          Problem.error(path, 0, "larger than 30 MB, not read", "cut it into smaller files"));
      return Optional.empty();
    }
    SourceText source = Charsets.decode(path, bytes, problems);
    try {
      return Optional.of(finished(capture(path, extension, bytes, source, problems), problems));
    } catch (StackOverflowError e) {
      // Libraries go one level down for each element within an element.
      problems.add(
          Problem.error(
              path, 0, "mark-up nested too deeply, not read", "save its text as a .txt file"));
      return Optional.empty();
    }
  }

  private static Capture capture(
      String path, String extension, byte[] bytes, SourceText source, Problems problems) {
    String start = source.text().substring(0, Math.min(SNIFFED, source.text().length())).strip();
    if (MARKDOWN.contains(extension)) {
      return MarkdownReader.read(path, source, problems);
    }
    if (extension.equals("eml")) {
      return MailReader.read(path, bytes, source, problems);
    }
    if (FEED.matcher(start).find()) {
      return FeedReader.read(path, source, problems);
    }
    return PAGE.matcher(start).find() || HTML.contains(extension)
        ? HtmlReader.read(path, source)
        : text(path, source);
  }

  private static Capture finished(Capture capture, Problems problems) {
    boolean explained = problems.list().stream().anyMatch(p -> p.path().equals(capture.path()));
    if (capture.blocks().isEmpty() && !explained) {
      problems.add(Problem.warning(capture.path(), 0, "no text in it", "delete it, or fill it"));
    }
    return withoutEndlessLines(capture, problems);
  }

  /** What no person wrote as one line would take the memory that the other captures need. */
  private static Capture withoutEndlessLines(Capture capture, Problems problems) {
    if (capture.lines().stream().allMatch(line -> line.length() <= LONGEST_LINE)) {
      return capture;
    }
    List<Block> blocks = new ArrayList<>();
    for (Block block : capture.blocks()) {
      if (block.text().length() > LONGEST_LINE) {
        String message =
            String.format(
                Locale.ROOT,
                "a text of %,d characters without a break; those behind the first %,d are left out",
                block.text().length(),
                LONGEST_LINE);
        problems.add(
            Problem.error(
                capture.path(), block.fromLine(), message, "break it into lines, one a paragraph"));
      }
      String text = cut(block.text());
      blocks.add(new Block(block.fromLine(), block.toLine(), text, block.kind()));
    }
    List<String> lines = capture.lines().stream().map(CaptureReader::cut).toList();
    return new Capture(capture.path(), capture.format(), lines, blocks, capture.metadata());
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST_LINE) {
      return text;
    }
    boolean pair = Character.isHighSurrogate(text.charAt(LONGEST_LINE - 1));
    return text.substring(0, pair ? LONGEST_LINE - 1 : LONGEST_LINE);
  }

  private static Capture text(String path, SourceText source) {
    List<Block> blocks = new ArrayList<>();
    int number = 0;
    for (String line : source.lines()) {
      number++;
      String text = SourceText.collapse(line);
      if (!text.isEmpty()) {
        blocks.add(new Block(number, number, text, Block.Kind.PLAIN));
      }
    }
    return new Capture(path, Format.TEXT, source.lines(), blocks, Metadata.NONE);
  }

  private static String extension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
