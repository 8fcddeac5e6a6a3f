package org.newsbook.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsbook.article.line.ArticleDate;
import org.newsbook.article.line.Datelines;
import org.newsbook.article.line.Label;
import org.newsbook.article.line.Line;
import org.newsbook.capture.Block;
import org.newsbook.capture.Metadata;
import org.newsbook.correction.CaptureCorrection;
import org.newsbook.correction.Correction;
import org.newsbook.correction.Decision;
import org.newsbook.headline.HeadlineWriter;
import org.newsbook.stage.Hash;
import org.newsbook.stage.Memo;
import org.newsbook.text.Doc;
import org.newsbook.text.Languages;
import org.newsbook.text.StableId;
import org.newsbook.text.Vocabulary;

/** Makes an article of each segment of a capture, and accounts for every line. */
final class ArticleBuilder {
  private static final int BRIEF_SENTENCES = 2;
  private static final int BRIEF_LENGTH = 400;

  private final String path;
  private final Vocabulary words;
  private final HeadlineWriter headlines;
  private final Memo memo;
  private final CaptureCorrection editor;
  private final LineCorrections editedLines;
  private Metadata meta = Metadata.NONE;
  private List<Line> part = List.of();
  private List<LocalDate> dates = List.of();
  private final List<Article> articles = new ArrayList<>();
  private final List<LeftOut> outside = new ArrayList<>();
  private final Map<String, Integer> sameText = new HashMap<>();

  ArticleBuilder(
      String path,
      Vocabulary words,
      HeadlineWriter headlines,
      Memo memo,
      CaptureCorrection editor) {
    this.path = path;
    this.words = words;
    this.headlines = headlines;
    this.memo = memo;
    this.editor = editor;
    editedLines = LineCorrections.of(editor);
  }

  /** A part of the capture, whose articles follow. */
  void begin(Metadata metadata, List<Line> lines) {
    this.meta = metadata;
    this.part = lines;
    this.dates =
        lines.stream()
            .filter(l -> l.label() == Label.DATE)
            .flatMap(l -> ArticleDate.in(l.text()).stream())
            .toList();
  }

  Coverage coverage() {
    return new Coverage(path, articles, merged(outside));
  }

  /** Lines that belong to no article. */
  void outside(List<Line> lines) {
    for (Line line : lines) {
      String why = line.label().isText() ? Label.FURNITURE.why() : line.label().why();
      outside.add(new LeftOut(line.block().fromLine(), line.block().toLine(), why));
    }
  }

  /** The lines of one article, its noise before, among and behind its text included. */
  void article(List<Line> lines) {
    List<Line> own = editedLines.apply(Layout.arrange(lines, meta));
    boolean wall = own.stream().anyMatch(l -> l.label() == Label.PROMOTION && l.prose());
    if (meta.oneArticle() && paragraphs(own).isEmpty() && !wall) {
      // The file says that it is an article: then what stands in it is its text.
      own = editedLines.apply(lines.stream().map(line -> line.as(Label.BODY)).toList());
    }
    int end = own.size();
    while (end > 0 && !Layout.belongs(own.get(end - 1).label())) {
      end--;
    }
    int start = 0;
    while (start < end && own.get(start).label() == Label.FURNITURE) {
      start++;
    }
    List<Paragraph> body = paragraphs(own.subList(start, end));
    if (body.isEmpty()) {
      outside(lines);
      return;
    }
    outside(own.subList(0, start));
    outside(own.subList(end, own.size()));
    List<Line> kept = own.subList(start, end);
    Optional<Line> titleLine = kept.stream().filter(l -> l.label() == Label.TITLE).findFirst();
    int at = titleLine.map(line -> line.block().fromLine()).orElse(meta.line());
    Title title =
        Layout.told(meta)
            .or(() -> titleLine.map(line -> Credits.plainTitle(line.text())))
            .map(given -> new Title(given, Title.Origin.GIVEN, at))
            .orElseGet(() -> Headline.derive(body, headlines, memo));
    StringBuilder text = new StringBuilder(title.text());
    body.forEach(p -> text.append('\n').append(p.text()));
    int copies = sameText.merge(text.toString(), 1, Integer::sum);
    String id =
        copies == 1
            ? StableId.of("a", path, text.toString())
            : StableId.of("a", path, text.toString(), Integer.toString(copies));
    Credits credits = new Credits(kept, meta);
    String language = meta.language().orElseGet(() -> language(text.toString()));
    int first = kept.get(0).block().fromLine();
    ArticleCorrections said = new ArticleCorrections(editor, first);
    Optional<Opinion> opinion =
        new OpinionFinder(part, own).find(body, credits.address(), language);
    articles.add(
        new Article(
            id,
            path,
            first,
            kept.stream().mapToInt(l -> l.block().toLine()).max().orElseThrow(),
            said.of(Correction.TITLES)
                .map(told -> new Title(told.value(), Title.Origin.CORRECTED, first))
                .orElse(title),
            kind(kept, body),
            said.passage(Correction.BYLINES).or(credits::byline),
            said.passage(Correction.OUTLETS, Correction.OUTLET).or(credits::outlet),
            said.of(Correction.DATES, Correction.DATE)
                .map(told -> new Published(told.day(), first))
                .or(() -> published(kept, body, credits)),
            said.of(Correction.LANGUAGE).map(Decision::value).orElse(language),
            body,
            captions(kept),
            leftOut(kept),
            said.passage(Correction.ADDRESSES).or(credits::address).map(Passage::text),
            said.opinion(opinion)));
  }

  private List<Paragraph> paragraphs(List<Line> lines) {
    List<Paragraph> body = new ArrayList<>();
    for (Line line : lines) {
      Block block = line.block();
      switch (line.label()) {
        case STAND_FIRST -> body.add(paragraph(block, Paragraph.Form.STAND_FIRST));
        case HEADING -> body.add(paragraph(block, Paragraph.Form.HEADING));
        case SHORT, BODY -> body.add(paragraph(block, form(block)));
        default -> {}
      }
    }
    return body;
  }

  private String language(String text) {
    Hash key = new Hash().add("language").add(text);
    return memo.texts(key, () -> List.of(Languages.of(text))).get(0);
  }

  private Paragraph paragraph(Block block, Paragraph.Form form) {
    return new Paragraph(Doc.of(block.fromLine(), block.text(), words), form);
  }

  private static Paragraph.Form form(Block block) {
    return switch (block.kind()) {
      case ITEM -> Paragraph.Form.ITEM;
      case QUOTE -> Paragraph.Form.QUOTE;
      case TABLE_ROW -> Paragraph.Form.TABLE_ROW;
      case HEADING -> Paragraph.Form.HEADING;
      default -> Paragraph.Form.TEXT;
    };
  }

  private static List<Passage> captions(List<Line> lines) {
    return lines.stream()
        .filter(l -> l.label() == Label.CAPTION)
        .map(l -> new Passage(l.block().fromLine(), l.text()))
        .toList();
  }

  private static List<LeftOut> leftOut(List<Line> lines) {
    List<LeftOut> left = new ArrayList<>();
    for (Line line : lines) {
      if (!line.label().isText() && line.label() != Label.CAPTION) {
        left.add(new LeftOut(line.block().fromLine(), line.block().toLine(), line.label().why()));
      }
    }
    return merged(left);
  }

  /** Neighbours with one reason become one range. */
  private static List<LeftOut> merged(List<LeftOut> left) {
    List<LeftOut> merged = new ArrayList<>();
    for (LeftOut next : left) {
      LeftOut last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && last.why().equals(next.why()) && next.fromLine() <= last.toLine() + 1) {
        int to = Math.max(last.toLine(), next.toLine());
        merged.set(merged.size() - 1, new LeftOut(last.fromLine(), to, last.why()));
      } else {
        merged.add(next);
      }
    }
    return merged;
  }

  private static Article.Kind kind(List<Line> lines, List<Paragraph> body) {
    long sentences =
        body.stream()
            .filter(paragraph -> paragraph.form() != Paragraph.Form.HEADING)
            .flatMap(paragraph -> paragraph.doc().sentences().stream())
            .limit(BRIEF_SENTENCES + 1)
            .count();
    boolean one = body.size() == 1 && body.get(0).text().length() <= BRIEF_LENGTH;
    boolean continued = lines.stream().anyMatch(Layout::saysContinued);
    boolean brief = one || sentences <= BRIEF_SENTENCES || continued && body.size() <= 3;
    return brief ? Article.Kind.BRIEF : Article.Kind.ARTICLE;
  }

  private Optional<Published> published(List<Line> lines, List<Paragraph> body, Credits credits) {
    if (meta.oneArticle() && meta.published().isPresent()) {
      return meta.published().map(d -> new Published(d, meta.publishedLine()));
    }
    for (Line line : lines) {
      if (line.label().opens()) {
        Optional<LocalDate> date = ArticleDate.in(line.text());
        if (date.isPresent()) {
          return Optional.of(new Published(date.get(), line.block().fromLine()));
        }
      }
    }
    String lead = body.get(0).text();
    String dateline = lead.substring(0, Datelines.length(lead));
    Optional<LocalDate> dated =
        dateline.isEmpty()
            ? Optional.empty()
            : ArticleDate.in(dateline).or(() -> ArticleDate.completed(lead, dates));
    return dated
        .map(d -> new Published(d, body.get(0).line()))
        .or(() -> meta.published().map(d -> new Published(d, meta.publishedLine())))
        .or(credits::day);
  }
}
