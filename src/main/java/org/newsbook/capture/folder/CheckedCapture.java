package org.newsbook.capture.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.Part;
import org.newsbook.problem.Problems;

/**
 * What a reader hands on, made fit for all stages: no line without an end, which no person wrote
 * and which would take the memory that other captures need, and no half of a character, which could
 * not be written.
 */
final class CheckedCapture {
  private static final int LONGEST_LINE = 1_000_000;

  /** Each is weighed with those around it, which takes its time and room. */
  private static final int MOST_LINES = 200_000;

  /** A pattern sees a pair of surrogates as one character, and so only halves as these. */
  private static final Pattern HALF = Pattern.compile("[\\ud800-\\udfff]");

  private final Capture capture;
  private final Problems problems;
  private boolean half;
  private int read;

  private CheckedCapture(Capture capture, Problems problems) {
    this.capture = capture;
    this.problems = problems;
  }

  static Capture of(Capture capture, Problems problems) {
    CheckedCapture checked = new CheckedCapture(capture, problems);
    List<Part> parts = new ArrayList<>();
    for (Part part : capture.parts()) {
      List<Block> blocks = checked.first(part.blocks()).stream().map(checked::block).toList();
      parts.add(new Part(blocks, checked.metadata(part.metadata())));
      if (blocks.size() < part.blocks().size()) {
        break;
      }
    }
    List<String> lines = capture.lines().stream().map(l -> checked.whole(cut(l))).toList();
    if (checked.half) {
      problems.warn(
          capture.path(),
          0,
          "half of a character (an emoji cut in two, say), shown as \ufffd",
          "put the whole character there");
    }
    return new Capture(capture.path(), capture.format(), lines, parts);
  }

  private List<Block> first(List<Block> blocks) {
    int left = MOST_LINES - read;
    read += Math.min(left, blocks.size());
    if (blocks.size() <= left) {
      return blocks;
    }
    String message =
        String.format(
            Locale.ROOT, "more than %,d lines of text; from here on it is not read", MOST_LINES);
    int line = blocks.get(left).fromLine();
    problems.error(capture.path(), line, message, "cut it into smaller files");
    return blocks.subList(0, left);
  }

  private Block block(Block block) {
    String text = block.text();
    if (text.length() > LONGEST_LINE) {
      String message =
          String.format(
              Locale.ROOT,
              "a text of %,d characters without a break; those behind the first %,d are left out",
              text.length(),
              LONGEST_LINE);
      problems.error(
          capture.path(), block.fromLine(), message, "break it into lines, one a paragraph");
    }
    return new Block(block.fromLine(), block.toLine(), whole(cut(text)), block.kind());
  }

  private Metadata metadata(Metadata told) {
    return told.withTitle(told.title().flatMap(this::value))
        .withByline(told.byline().flatMap(this::value))
        .withOutlet(told.outlet().flatMap(this::value))
        .withUrl(told.url().flatMap(this::value));
  }

  /** Some pages and tools write values of mark-up or white space only. */
  private Optional<String> value(String text) {
    return Optional.of(whole(text)).filter(value -> !value.isBlank());
  }

  private String whole(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return text;
    }
    String whole = HALF.matcher(text).replaceAll("\ufffd");
    half |= !whole.equals(text);
    return whole;
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST_LINE) {
      return text;
    }
    boolean pair = Character.isHighSurrogate(text.charAt(LONGEST_LINE - 1));
    return text.substring(0, pair ? LONGEST_LINE - 1 : LONGEST_LINE);
  }
}
