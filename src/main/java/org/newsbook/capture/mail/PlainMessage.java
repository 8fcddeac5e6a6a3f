package org.newsbook.capture.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.Paragraphs;
import org.newsbook.capture.Part;
import org.newsbook.capture.PlaceFinder;
import org.newsbook.capture.SourceText;

/** A message in plain text: one article, or several where rules or links part them. */
public final class PlainMessage {

  /** So many rules or links between texts and it is a newsletter. */
  private static final int SEVERAL = 3;

  private static final int FEW_WORDS = 12;
  private static final int SIGNATURE_LINES = 15;
  private static final int SIGNATURE_WIDTH = 60;
  private static final int SIGNATURE_SHORT = 5;

  /** So many characters are an answer, and more than 'See below.' */
  static final int LEAST_OWN = 20;

  private final PlaceFinder places;

  PlainMessage(PlaceFinder places) {
    this.places = places;
  }

  /** A newsletter or an alert that was pasted as text; nothing where it is no such thing. */
  public static Optional<Capture> pasted(Capture text) {
    boolean mail =
        text.blocks().stream()
            .map(Block::text)
            .anyMatch(line -> MailWords.isFurniture(line) && line.split(" ").length <= FEW_WORDS);
    return PlainItems.of(mail ? text.lines() : List.of())
        .map(
            items ->
                new Capture(
                    text.path(),
                    text.format(),
                    text.lines(),
                    items.parts(
                        new MailHeader(),
                        new PlaceFinder(new SourceText(String.join("\n", text.lines()))))));
  }

  List<Part> parts(MailHeader header, String text) {
    List<String> lines = unquoted(new SourceText(text).lines());
    for (int i = 0; i < lines.size(); i++) {
      int to = ForwardedHeader.end(lines, i);
      Optional<MailHeader> inner =
          to > i + 1 ? ForwardedHeader.parse(lines.subList(i, to)) : Optional.empty();
      if (inner.isPresent()) {
        List<Part> parts = new ArrayList<>();
        if (header.isAnswer() && length(lines.subList(0, i)) >= LEAST_OWN) {
          parts.addAll(own(header, lines.subList(0, i)));
          parts.add(new Part(blocks(lines.subList(i, lines.size()), true), Metadata.NONE));
          return parts;
        }
        parts.add(new Part(blocks(lines.subList(0, to), true), Metadata.NONE));
        parts.addAll(own(inner.get(), lines.subList(to, lines.size())));
        return parts;
      }
    }
    return own(header, lines);
  }

  private static int length(List<String> lines) {
    return lines.stream().mapToInt(line -> line.strip().length()).sum();
  }

  private List<Part> own(MailHeader header, List<String> lines) {
    if (lines.stream().filter(PlainItems::isMark).count() < SEVERAL) {
      return List.of(article(header, lines));
    }
    return PlainItems.of(lines)
        .map(items -> items.parts(header, places))
        .orElseGet(() -> List.of(articles(header, lines)));
  }

  private Part article(MailHeader header, List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    int line = places.line();
    header.subject().ifPresent(s -> blocks.add(places.block(s, Block.Kind.TITLE)));
    blocks.addAll(text(lines));
    return new Part(blocks, header.article(line));
  }

  private Part articles(MailHeader header, List<String> lines) {
    int line = places.line();
    return new Part(
        blocks(lines, false),
        Metadata.articles(line).withOutlet(header.sender()).withPublished(header.sent()));
  }

  /** What an answer quotes and what stands below its sender's '-- ' is no part of its text. */
  private List<Block> text(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    List<String> own = lines.subList(0, signature(lines));
    for (int i = 0; i < own.size(); ) {
      boolean quoted = isQuoted(own, i);
      int from = i;
      while (i < own.size() && isQuoted(own, i) == quoted) {
        i++;
      }
      List<String> run = own.subList(from, i);
      blocks.addAll(quoted ? blocks(run, true) : blocks(joined(run), false));
    }
    blocks.addAll(blocks(lines.subList(own.size(), lines.size()), true));
    return blocks;
  }

  private static List<String> joined(List<String> lines) {
    return Paragraphs.of(lines, 1, lines.size() + 1, Block.Kind.PLAIN).stream()
        .map(Block::text)
        .toList();
  }

  /** Also the line above that says who wrote it. */
  private static boolean isQuoted(List<String> lines, int i) {
    int next = i + 1;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return lines.get(i).startsWith(">")
        || lines.get(i).strip().endsWith(":")
            && next < lines.size()
            && lines.get(next).startsWith(">");
  }

  private List<Block> blocks(List<String> lines, boolean left) {
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      String text = SourceText.collapse(MailLink.without(line));
      if (!text.isEmpty()) {
        boolean furniture = left || MailWords.isFurniture(text);
        blocks.add(places.block(text, furniture ? Block.Kind.FURNITURE : Block.Kind.PLAIN));
      }
    }
    return blocks;
  }

  /** RFC 3676, 4.3: two hyphens and a space, which some programs take off. */
  private static int signature(List<String> lines) {
    for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - SIGNATURE_LINES); i--) {
      boolean bare = lines.get(i).equals("--") && isShort(lines.subList(i + 1, lines.size()));
      if (lines.get(i).equals("-- ") || bare) {
        return i;
      }
    }
    return lines.size();
  }

  private static boolean isShort(List<String> lines) {
    return lines.stream().allMatch(line -> line.length() <= SIGNATURE_WIDTH)
        && lines.stream().filter(line -> !line.isBlank()).count() <= SIGNATURE_SHORT;
  }

  /** Where all but a word is quoted, the marks say nothing. */
  private static List<String> unquoted(List<String> lines) {
    boolean quoted = lines.stream().anyMatch(line -> line.startsWith(">"));
    List<String> own =
        IntStream.range(0, lines.size())
            .filter(i -> !isQuoted(lines, i))
            .mapToObj(lines::get)
            .toList();
    return !quoted || length(own) >= LEAST_OWN
        ? lines
        : lines.stream().map(line -> line.replaceFirst("^(?:> ?)++", "")).toList();
  }
}
