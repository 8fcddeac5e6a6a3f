package org.newsbook.capture.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.Paragraphs;
import org.newsbook.capture.Part;

/**
 * A chat as messengers export it: a line for each message, '[03.05.21, 12:31] Name: …' or
 * '03/05/2021, 12:31 - Name: …', and the lines that follow. A message with some text is an article;
 * what one person sends within a minute is one message.
 */
final class ChatText {
  private static final String DAY = "(?<day>\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}),?\\s+";
  private static final String TIME =
      "(?<time>\\d{1,2}[:.]\\d{2})(?:[:.]\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?";
  private static final String FROM = "(?:(?<from>[^:\\[\\]]{1,40}):(?:\\s+|$))";
  private static final Pattern BRACKETS =
      Pattern.compile("\\[(?:" + DAY + ")?" + TIME + "\\]\\s+" + FROM + "(?<text>.*)");
  private static final Pattern DASH =
      Pattern.compile(DAY + TIME + "\\s+[-–]\\s+" + FROM + "?(?<text>.*)");
  private static final Pattern NUMBERS = Pattern.compile("(\\d+)([./-])(\\d+)[./-](\\d+)");

  private static final int FEWEST = 2;

  /** What has fewer words is talk, and no article. */
  private static final int WORDS = 8;

  private final List<String> lines;
  private final List<Message> messages = new ArrayList<>();

  private ChatText(List<String> lines) {
    this.lines = lines;
  }

  /**
   * @param text of its first line, behind the name
   */
  private record Message(int line, String minute, String day, String text) {}

  /** The messages, each a part; nothing where it is no chat. */
  static Optional<Capture> in(Capture file) {
    ChatText chat = new ChatText(file.lines());
    for (int n = 1; n <= chat.lines.size(); n++) {
      chat.read(n);
      if (chat.messages.isEmpty() && !chat.lines.get(n - 1).isBlank()) {
        return Optional.empty();
      }
    }
    return chat.messages.size() < FEWEST
        ? Optional.empty()
        : Optional.of(new Capture(file.path(), file.format(), chat.lines, chat.parts()));
  }

  private void read(int n) {
    String line = lines.get(n - 1).replaceAll("[\\u200e\\u200f\\ufeff]", "").strip();
    for (Pattern form : List.of(BRACKETS, DASH)) {
      Matcher m = form.matcher(line);
      if (m.matches()) {
        String day = Optional.ofNullable(m.group("day")).orElse("");
        String from = Optional.ofNullable(m.group("from")).orElse("");
        String minute = day + " " + m.group("time") + " " + from;
        messages.add(new Message(n, minute, day, from.isEmpty() ? "" : m.group("text")));
        return;
      }
    }
  }

  private List<Part> parts() {
    boolean monthFirst = messages.stream().anyMatch(message -> number(message.day(), 3) > 12);
    boolean dayFirst =
        messages.stream().anyMatch(m -> m.day().contains(".") || number(m.day(), 1) > 12);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < messages.size(); ) {
      Message first = messages.get(i);
      List<Block> blocks = new ArrayList<>();
      do {
        Message next = messages.get(i);
        i++;
        int end = i < messages.size() ? messages.get(i).line() : lines.size() + 1;
        Block.of(next.line(), next.text(), Block.Kind.PLAIN).ifPresent(blocks::add);
        blocks.addAll(Paragraphs.lines(lines, next.line() + 1, end, Block.Kind.PLAIN));
      } while (i < messages.size() && messages.get(i).minute().equals(first.minute()));
      parts.add(part(first, blocks, dayFirst == monthFirst ? "" : dayFirst ? "d" : "m"));
    }
    return parts;
  }

  /**
   * @param order 'd' where the day comes before the month, 'm' where behind, '' where that is not
   *     clear
   */
  private static Part part(Message message, List<Block> blocks, String order) {
    long words =
        blocks.stream()
            .flatMap(block -> Pattern.compile("\\s+").splitAsStream(block.text()))
            .filter(word -> !word.contains("://"))
            .count();
    if (words < WORDS) {
      return new Part(blocks.stream().map(b -> b.as(Block.Kind.FURNITURE)).toList(), Metadata.NONE);
    }
    return new Part(
        blocks, Metadata.article(message.line()).withPublished(day(message.day(), order)));
  }

  /** A number of a day, where the year does not stand first. */
  private static int number(String day, int group) {
    Matcher m = NUMBERS.matcher(day);
    return m.matches() && m.group(1).length() < 3 ? Integer.parseInt(m.group(group)) : 0;
  }

  private static Optional<LocalDate> day(String text, String order) {
    Matcher m = NUMBERS.matcher(text);
    boolean yearFirst = m.matches() && m.group(1).length() == 4;
    if (!m.matches() || !yearFirst && order.isEmpty()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(3));
    int third = Integer.parseInt(m.group(4));
    int year = third < 100 ? 2000 + third : third;
    try {
      return Optional.of(
          yearFirst
              ? LocalDate.of(first, second, third)
              : order.equals("d")
                  ? LocalDate.of(year, second, first)
                  : LocalDate.of(year, first, second));
    } catch (DateTimeException e) {
      return Optional.empty(); // a version or an address of that look
    }
  }
}
