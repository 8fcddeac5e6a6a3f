package org.newsbook.capture.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbook.capture.Block;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.Part;
import org.newsbook.capture.PlaceFinder;
import org.newsbook.capture.SourceText;
import org.newsbook.text.NamedDay;

/**
 * A newsletter or an alert in plain text: rules, or a link below each, part its items, and each
 * item has a headline on a line of its own.
 */
final class PlainItems {
  /** Also around a label: '=== News ==='. */
  private static final Pattern RULE =
      Pattern.compile("[*=_~#-][\\s*=_~#-]{2,}(?:(\\S.{0,100}?)\\s*[*=_~#-]{3,})?");

  private static final Pattern LINK =
      Pattern.compile("(.{0,60}?)[<(]?(https?://[^\\s<>()]+)[>)]?\\s*");

  /** Over a rule: a headline that belongs to what stands below. */
  private static final Pattern HEADING = Pattern.compile("\\*\\* (\\S.*)");

  private static final Pattern NO_HEAD = Pattern.compile(".*[.,;:…]");

  private static final int WIDEST = 100;
  private static final int LEAST_TEXT = 60;

  /** Of an alert's entry, which ends with a mark of its own. */
  private static final int LEAST_SNIPPET = 15;

  private static final int LONGEST_HEAD = 60;
  private static final int LONGEST_TITLE = 150;
  private static final int TITLE_WORDS = 3;
  private static final int LONGEST_SOURCE = 40;
  private static final int LONGEST_GREETING = 150;

  /** With the sender, the subject and the day above it. */
  private static final int LONGEST_ALERT_HEAD = 400;

  private static final int FEWEST = 2;

  /** So many of the stretches with text are items, or the message is something else. */
  private static final double MOST = 0.8;

  /**
   * What stands between two rules or links: paragraphs, and the link below them.
   *
   * @param ended as an alert ends its entries
   */
  private record Stretch(List<String> paragraphs, Optional<String> link, boolean ended) {
    boolean isItem() {
      return hasText(1) && isHead(paragraphs.get(0)) && isOwn(paragraphs.get(0));
    }

    /** Beside a line of the page's own, an address or a copyright note is of the page too. */
    boolean isText() {
      return hasText(0) && paragraphs.stream().allMatch(this::isOwn);
    }

    boolean hasText(int from) {
      return paragraphs.stream().skip(from).filter(this::isOwn).mapToInt(String::length).sum()
          >= (ended ? LEAST_SNIPPET : LEAST_TEXT);
    }

    /** What an alert ends is all its entry. */
    private boolean isOwn(String text) {
      return ended || !MailWords.isFurniture(text);
    }

    /** Under the headline, who published it. */
    boolean hasSource() {
      return hasText(2)
          && paragraphs.get(1).length() <= LONGEST_SOURCE
          && !NO_HEAD.matcher(paragraphs.get(1)).matches();
    }

    private static boolean isHead(String text) {
      return text.length() <= LONGEST_TITLE
          && text.split(" ").length >= TITLE_WORDS
          && !NO_HEAD.matcher(text).matches()
          && NamedDay.first(text).isEmpty();
    }
  }

  private final List<Stretch> stretches = new ArrayList<>();
  private final List<String> open = new ArrayList<>();

  /** Short words to the reader above the first headline. */
  private final List<String> greeting = new ArrayList<>();

  private final int width;

  private boolean labelled;

  /** Links stand above their headlines, and seem to be those of the items before. */
  private boolean above;

  /** Of the rule above; a headline where the text below has none. */
  private Optional<String> label = Optional.empty();

  private PlainItems(List<String> lines) {
    int longest = lines.stream().filter(l -> !isMark(l)).mapToInt(String::length).max().orElse(0);
    width = longest <= WIDEST ? longest : Integer.MAX_VALUE;
    for (int i = 0; i < lines.size(); i++) {
      Matcher heading = HEADING.matcher(lines.get(i).strip());
      if (heading.matches() && i + 1 < lines.size() && isRule(lines.get(i + 1))) {
        close(Optional.empty(), false);
        open.add(SourceText.collapse(MailLink.without(heading.group(1))));
        i++;
      } else {
        add(i == 0 ? "" : lines.get(i - 1), lines.get(i));
      }
    }
    close(Optional.empty(), false);
  }

  /** None where the message is not made so. */
  static Optional<PlainItems> of(List<String> lines) {
    PlainItems read = new PlainItems(lines);
    long items = read.stretches.stream().filter(Stretch::isItem).count();
    long texts = read.stretches.stream().filter(s -> s.isItem() || s.isText()).count();
    boolean enough = items >= FEWEST || items == 1 && read.isAlert();
    return Optional.of(read).filter(r -> enough && items >= texts * MOST);
  }

  /** Its entries stand under a label, each over its link, and say who published them. */
  private boolean isAlert() {
    return labelled
        && stretches.stream()
            .filter(Stretch::isItem)
            .allMatch(item -> item.hasSource() && item.link().isPresent());
  }

  /** Parts what stands above it from what stands below. */
  static boolean isMark(String line) {
    return isRule(line) || LINK.matcher(line.strip()).matches() || MailWords.endsItem(line);
  }

  private static boolean isRule(String line) {
    return RULE.matcher(line.strip()).matches();
  }

  private void add(String before, String line) {
    Matcher link = LINK.matcher(line.strip());
    Matcher rule = RULE.matcher(line.strip());
    Optional<String> last = MailWords.lastOfItem(line);
    if (rule.matches()) {
      close(Optional.empty(), false);
      label = Optional.ofNullable(rule.group(1));
      labelled |= label.isPresent();
    } else if (link.matches() && !MailWords.isFurniture(link.group(1))) {
      above |= stretches.isEmpty() && open.isEmpty();
      close(Optional.of(MailLink.direct(link.group(2))), false);
    } else if (last.isPresent()) {
      addText(before, last.get());
      close(Optional.empty(), true);
    } else {
      addText(before, line);
    }
  }

  private void addText(String before, String line) {
    String text = SourceText.collapse(MailLink.without(line));
    if (text.isEmpty()) {
      return;
    }
    boolean goesOn = !before.isBlank() && !isMark(before) && !open.isEmpty();
    if (goesOn && before.length() + 1 + firstWord(text) > width - 1) {
      open.set(open.size() - 1, open.get(open.size() - 1) + " " + text);
    } else {
      open.add(text);
    }
  }

  /** A line was wrapped where the next one's first word would not have fitted. */
  private static int firstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text.length() : space;
  }

  private void close(Optional<String> link, boolean ended) {
    Stretch stretch = new Stretch(List.copyOf(open), link, ended);
    if (label.isPresent() && !stretch.isItem()) {
      open.add(0, label.get());
      stretch = new Stretch(List.copyOf(open), link, ended);
    }
    if (stretches.isEmpty()) {
      stretch = greeted(stretch);
    }
    if (!open.isEmpty()) {
      stretches.add(stretch);
      open.clear();
      label = Optional.empty();
    }
  }

  /** What stands below the greeting, or below an alert's head and day, where that is an item. */
  private Stretch greeted(Stretch first) {
    for (int i = open.size() - 1; i >= 0 && first.ended(); i--) {
      boolean day = open.get(i).length() <= LONGEST_HEAD && NamedDay.first(open.get(i)).isPresent();
      Optional<Stretch> below = day ? below(first, i + 1) : Optional.empty();
      if (below.isPresent()) {
        return below.get();
      }
    }
    return first.isItem() ? first : below(first, 1).orElse(first);
  }

  private Optional<Stretch> below(Stretch first, int from) {
    int length = String.join("", open.subList(0, Math.min(from, open.size()))).length();
    int longest = first.ended() ? LONGEST_ALERT_HEAD : LONGEST_GREETING;
    for (int i = from; i < open.size() && length <= longest; i++) {
      Stretch below =
          new Stretch(List.copyOf(open.subList(i, open.size())), first.link(), first.ended());
      if (below.isItem()) {
        greeting.addAll(open.subList(0, i));
        return Optional.of(below);
      }
      length += open.get(i).length();
    }
    return Optional.empty();
  }

  /** An article an item; a stretch of text without a headline belongs to the item above it. */
  List<Part> parts(MailHeader header, PlaceFinder places) {
    List<Stretch> items = stretches.stream().filter(Stretch::isItem).toList();
    boolean sources = items.stream().filter(Stretch::hasSource).count() * 2 > items.size();
    List<Part> parts = new ArrayList<>();
    if (!greeting.isEmpty()) {
      parts.add(furniture(greeting, places));
    }
    for (Stretch stretch : stretches) {
      if (stretch.isItem()) {
        parts.add(item(stretch, sources && stretch.hasSource(), header, places));
      } else if (stretch.isText() && !parts.isEmpty() && isArticle(parts)) {
        Part before = parts.remove(parts.size() - 1);
        List<Block> blocks = new ArrayList<>(before.blocks());
        blocks.addAll(blocks(stretch.paragraphs(), Block.Kind.PLAIN, places));
        parts.add(new Part(blocks, before.metadata()));
      } else {
        parts.add(furniture(stretch.paragraphs(), places));
      }
    }
    return parts;
  }

  private static Part furniture(List<String> paragraphs, PlaceFinder places) {
    return new Part(blocks(paragraphs, Block.Kind.FURNITURE, places), Metadata.NONE);
  }

  private static List<Block> blocks(List<String> texts, Block.Kind kind, PlaceFinder places) {
    return texts.stream().map(text -> places.block(text, kind)).toList();
  }

  private static boolean isArticle(List<Part> parts) {
    return parts.get(parts.size() - 1).metadata().oneArticle();
  }

  private Optional<LocalDate> day() {
    return greeting.stream().flatMap(line -> NamedDay.first(line).stream()).findFirst();
  }

  private Part item(Stretch item, boolean source, MailHeader header, PlaceFinder places) {
    List<Block> blocks = new ArrayList<>();
    List<String> paragraphs = item.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      Block.Kind kind =
          i == 0 ? Block.Kind.TITLE : source && i == 1 ? Block.Kind.FURNITURE : Block.Kind.PLAIN;
      blocks.add(places.block(paragraphs.get(i), kind));
    }
    Metadata told =
        Metadata.article(blocks.get(0).fromLine())
            .withTitle(Optional.of(paragraphs.get(0)))
            .withOutlet(source ? Optional.of(paragraphs.get(1)) : header.sender())
            .withPublished(header.sent().or(this::day))
            .withUrl(item.link().filter(address -> !above));
    return new Part(blocks, told);
  }
}
