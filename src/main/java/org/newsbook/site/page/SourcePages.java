package org.newsbook.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsbook.article.Article;
import org.newsbook.article.Coverage;
import org.newsbook.article.LeftOut;
import org.newsbook.article.Paragraph;
import org.newsbook.article.Passage;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.digest.PublishedText;
import org.newsbook.site.template.Tongue;
import org.newsbook.site.view.Desk;
import org.newsbook.site.view.Parts.Link;
import org.newsbook.site.view.Parts.Turn;

/** Captures as they came: every line numbered, what belongs to which report, what was left out. */
public record SourcePages(Desk desk) {
  /** Of the table of captures, on a page. */
  static final int ROWS = 500;

  private static final int LONGEST_LINE = 20_000;

  /** A row of the table of captures. */
  record SourceRow(Link link, String path, String format, int lines, int reports, int dimmed) {}

  /**
   * A sheet of the table of captures.
   *
   * @param all how many there are
   */
  record SourcesPage(int all, List<SourceRow> sources, List<Turn> turns) {}

  /**
   * @param whole every line of the file is shown; of a saved page only its text is
   */
  public record SourcePage(
      String label,
      String path,
      String format,
      boolean whole,
      int lines,
      int reports,
      int dimmed,
      List<Section> sections,
      List<Turn> turns) {}

  /**
   * Lines of one report, or lines between reports.
   *
   * @param head empty between reports
   */
  public record Section(Optional<Head> head, Tongue tongue, List<Line> lines) {}

  /** What opens a report. */
  public record Head(
      int number,
      String range,
      String lines,
      int from,
      String title,
      String outlet,
      Optional<Link> story) {}

  /**
   * @param anchor false where an earlier part of the same line has it
   * @param look {@code is-head}, {@code is-dim}, {@code is-blank} or empty
   * @param note why it is not part of a report's text, or empty
   * @param passed numbers of the lines that it stands for too
   */
  public record Line(
      int number, boolean anchor, String text, String look, String note, List<Integer> passed) {}

  /** What is known of a line. */
  private record Look(String look, String note) {
    static final Look PLAIN = new Look("", "");
  }

  static List<SourceRow> rows(Desk desk) {
    List<SourceRow> rows = new ArrayList<>();
    for (Coverage coverage : desk.index().digest().coverages()) {
      Capture capture = desk.index().capture(coverage.capture());
      rows.add(
          new SourceRow(
              desk.link(desk.urls().source(capture.path()), desk.label(capture.path())),
              capture.path(),
              format(desk, capture),
              capture.lines().size(),
              coverage.articles().size(),
              dimmed(coverage)));
    }
    return rows;
  }

  public SourcePage page(Coverage coverage, List<Turn> turns) {
    Capture capture = desk.index().capture(coverage.capture());
    TreeMap<Integer, Look> looks = looks(coverage, capture);
    List<Section> sections = new ArrayList<>();
    List<Line> lines =
        capture.format().hasReadableLines() ? lines(capture, looks) : blocks(capture, looks);
    int at = 0;
    int number = 1;
    for (Article article : coverage.articles()) {
      int from = at;
      while (at < lines.size() && lines.get(at).number() < article.startLine()) {
        at++;
      }
      between(sections, lines.subList(from, at));
      from = at;
      while (at < lines.size() && lines.get(at).number() <= article.endLine()) {
        at++;
      }
      sections.add(
          new Section(
              Optional.of(head(article, number++)),
              desk.tongue(article.id()),
              WithheldLines.joined(desk, lines.subList(from, at))));
    }
    between(sections, lines.subList(at, lines.size()));
    return new SourcePage(
        desk.label(capture.path()),
        capture.path(),
        format(desk, capture),
        capture.format().hasReadableLines(),
        capture.lines().size(),
        coverage.articles().size(),
        dimmed(coverage),
        sections,
        turns);
  }

  private void between(List<Section> sections, List<Line> lines) {
    int last = sections.size() - 1;
    if (lines.stream().anyMatch(line -> !line.look().equals("is-blank"))) {
      sections.add(new Section(Optional.empty(), Tongue.OWN, WithheldLines.joined(desk, lines)));
    } else if (last >= 0) {
      List<Line> longer = new ArrayList<>(sections.get(last).lines());
      longer.addAll(lines);
      sections.set(
          last, new Section(sections.get(last).head(), sections.get(last).tongue(), longer));
    }
  }

  private Head head(Article article, int number) {
    int from = article.startLine();
    int to = article.endLine();
    return new Head(
        number,
        from == to
            ? desk.say("range.line", String.valueOf(from))
            : desk.say("range.lines", String.valueOf(from), String.valueOf(to)),
        from == to ? String.valueOf(from) : from + "–" + to,
        from,
        article.title().text(),
        article.outlet().map(Passage::text).orElse(""),
        desk.index().storyOf(article).map(desk::link));
  }

  private TreeMap<Integer, Look> looks(Coverage coverage, Capture capture) {
    TreeMap<Integer, Look> looks = new TreeMap<>();
    boolean shown = coverage.articles().isEmpty() || !capture.blocks().isEmpty();
    if (!shown) {
      put(looks, new LeftOut(1, capture.lines().size(), PublishedText.WITHHELD));
    }
    coverage.outside().forEach(left -> put(looks, left));
    for (Article article : shown ? coverage.articles() : List.<Article>of()) {
      looks.putIfAbsent(article.startLine(), Look.PLAIN);
      article.leftOut().forEach(left -> put(looks, left));
      article.captions().forEach(c -> looks.put(c.line(), leftOut("caption")));
      for (Paragraph paragraph : article.paragraphs()) {
        boolean head = paragraph.form() == Paragraph.Form.HEADING;
        looks.put(paragraph.line(), new Look(head ? "is-head" : "", ""));
      }
      String by =
          switch (article.title().origin()) {
            case GIVEN -> desk.say("line.title");
            case DERIVED -> "";
            case CORRECTED -> desk.say("line.title.corrected");
          };
      if (!by.isEmpty()) {
        looks.put(article.title().line(), new Look("is-head", by));
      }
      article.published().ifPresent(p -> looks.putIfAbsent(p.line(), Look.PLAIN));
      article.byline().ifPresent(p -> looks.putIfAbsent(p.line(), Look.PLAIN));
      article.outlet().ifPresent(p -> looks.putIfAbsent(p.line(), Look.PLAIN));
    }
    return looks;
  }

  private void put(Map<Integer, Look> looks, LeftOut left) {
    boolean withdrawn = left.why().equals(LeftOut.WITHDRAWN);
    for (int line = left.fromLine(); line <= left.toLine(); line++) {
      String first = line == left.fromLine() ? LeftOut.WITHDRAWN : "";
      looks.put(line, withdrawn ? new Look(WithheldLines.LOOK, first) : leftOut(left.why()));
    }
  }

  private Look leftOut(String why) {
    return new Look(
        why.equals(PublishedText.WITHHELD) ? WithheldLines.LOOK : "is-dim",
        desk.language().orElse("left-out." + why.replace(' ', '-'), why));
  }

  private static int dimmed(Coverage coverage) {
    int lines = coverage.outside().stream().mapToInt(SourcePages::lines).sum();
    for (Article article : coverage.articles()) {
      lines += article.leftOut().stream().mapToInt(SourcePages::lines).sum();
      lines += article.captions().size();
    }
    return lines;
  }

  private static int lines(LeftOut left) {
    boolean gone = Set.of(PublishedText.WITHHELD, LeftOut.WITHDRAWN).contains(left.why());
    return gone ? 0 : left.toLine() - left.fromLine() + 1;
  }

  /** Every line of the file; the later lines of a block look as its first. */
  private static List<Line> lines(Capture capture, TreeMap<Integer, Look> looks) {
    Look[] block = new Look[capture.lines().size() + 1];
    for (Block b : capture.blocks()) {
      Look look = looks.get(b.fromLine());
      for (int line = b.fromLine(); look != null && line <= b.toLine(); line++) {
        block[line] = look;
      }
    }
    List<Line> lines = new ArrayList<>();
    for (int number = 1; number <= capture.lines().size(); number++) {
      String text = capture.lines().get(number - 1);
      Look known = looks.get(number);
      lines.add(
          line(
              number,
              true,
              text,
              known != null ? known : block[number] != null ? block[number] : Look.PLAIN));
    }
    return lines;
  }

  private static Line line(int number, boolean anchor, String text, Look look) {
    boolean blank = text.isBlank();
    return new Line(
        number,
        anchor,
        blank ? "" : cut(text),
        blank ? WithheldLines.blank(look.look()) : look.look(),
        blank && !look.look().equals(WithheldLines.LOOK) ? "" : look.note(),
        List.of());
  }

  /** The text of a page block by block, and the source of any other line that is cited. */
  private static List<Line> blocks(Capture capture, TreeMap<Integer, Look> looks) {
    TreeMap<Integer, List<String>> texts = new TreeMap<>();
    for (Block block : capture.blocks()) {
      texts.computeIfAbsent(block.fromLine(), line -> new ArrayList<>()).add(block.text());
    }
    for (int line : looks.keySet()) {
      if (line <= capture.lines().size() && looks.get(line) != null) {
        texts.computeIfAbsent(line, key -> List.of(capture.lines().get(key - 1).strip()));
      }
    }
    List<Line> lines = new ArrayList<>();
    texts.forEach(
        (number, all) -> {
          Look look = looks.getOrDefault(number, Look.PLAIN);
          for (int i = 0; i < all.size(); i++) {
            lines.add(line(number, i == 0, all.get(i), look));
          }
        });
    return lines;
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST_LINE) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST_LINE - 1)) ? 1 : 0;
    return text.substring(0, LONGEST_LINE - end) + " …";
  }

  private static String format(Desk desk, Capture capture) {
    return desk.say("format." + capture.format().name().toLowerCase(Locale.ROOT));
  }
}
