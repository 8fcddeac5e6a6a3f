package org.newsbook.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsbook.article.boundary.BoundaryModel;
import org.newsbook.article.boundary.Segmenter;
import org.newsbook.article.line.Line;
import org.newsbook.article.line.LineLabeler;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.Part;
import org.newsbook.correction.CaptureCorrection;
import org.newsbook.correction.Correction;
import org.newsbook.correction.Corrections;
import org.newsbook.headline.HeadlineWriter;
import org.newsbook.problem.Problems;
import org.newsbook.stage.Hash;
import org.newsbook.stage.Memo;
import org.newsbook.stage.Stage;
import org.newsbook.syntax.Parser;
import org.newsbook.text.Vocabulary;

/** Splits and cleans captures. */
public final class ArticleFinder {
  /** The warning at a start that an editor should look at. */
  public static final String UNSURE = "an article may start here, or go on";

  private final LineLabeler labeler;
  private final Memo memo;
  private final HeadlineWriter headlines;
  private final Vocabulary words = new Vocabulary();

  private ArticleFinder(List<Capture> captures, Stage stage) {
    labeler = new LineLabeler(captures);
    memo = stage.memo("captures");
    headlines = HeadlineWriter.load().with(Parser.load().remembering(stage.memo("parses")));
  }

  /** One coverage a capture, in the order given. */
  public static List<Coverage> find(
      List<Capture> captures, Corrections corrections, Stage stage, Problems problems) {
    ArticleFinder finder = new ArticleFinder(captures, stage);
    stage.of(captures.size());
    return Stage.each(
        captures,
        Capture::path,
        capture -> {
          CaptureCorrection editor = corrections.of(capture.path());
          Coverage coverage = finder.remembered(capture, editor, problems);
          stage.step();
          return new ArticleCorrections(editor).apply(coverage);
        });
  }

  private Coverage remembered(Capture capture, CaptureCorrection editor, Problems problems) {
    Set<Integer> begins = LineCorrections.of(editor).begins();
    List<Block> blocks =
        capture.parts().stream()
            .flatMap(part -> LineLabeler.rejoined(part.blocks(), begins).stream())
            .toList();
    Covered found =
        memo.of(
            key(capture, blocks, editor),
            () -> cover(capture, editor),
            covered -> covered.bytes(blocks),
            kept -> Covered.read(kept, capture.path(), blocks, words));
    for (int line : found.unsure()) {
      String hint = "join or split it in corrections.yaml if this is wrong";
      problems.warn(capture.path(), line, UNSURE, hint);
    }
    return found.coverage();
  }

  /** Of all that its coverage depends on besides the program. */
  private Hash key(Capture capture, List<Block> blocks, CaptureCorrection editor) {
    Hash key = new Hash().add(capture.path()).add(capture.format().name());
    for (Correction kind :
        List.of(Correction.STARTS, Correction.JOINS, Correction.BODY, Correction.NOT_BODY)) {
      key.add(editor.lines(kind).toString());
    }
    key.add(editor.says(Correction.ONE_PER_FILE, "true") ? "one" : "many");
    for (Part part : capture.parts()) {
      Metadata told = part.metadata();
      key.add(part.blocks().size() + " " + told.oneArticle() + " " + told.line());
      key.add(told.published().map(day -> day + " " + told.publishedLine()).orElse(""));
      for (Optional<String> text :
          List.of(told.title(), told.byline(), told.outlet(), told.url(), told.language())) {
        key.add(text.map("told "::concat).orElse(""));
      }
      for (Block block : part.blocks()) {
        key.add(block.fromLine() + "-" + block.toLine() + " " + block.kind()).add(block.text());
      }
    }
    blocks.forEach(block -> key.add(labeler.isRepeated(block) ? "repeated" : ""));
    return key;
  }

  /**
   * What was judged of one line, for a person to read.
   *
   * @param line 1-based line of the capture
   * @param label what the line is: 'title', 'body', 'share label'
   * @param score log-odds that an article starts here
   * @param evidence the features that tell most, and by how much
   * @param starts an article starts here
   */
  public record Explained(int line, String label, double score, String evidence, boolean starts) {}

  /** Why one of the captures was cut where it was, a record a line. */
  public static List<Explained> explain(
      Capture capture, List<Capture> all, Corrections corrections) {
    LineLabeler labeler = new LineLabeler(all);
    List<Explained> explained = new ArrayList<>();
    for (Part part : capture.parts()) {
      List<Line> lines = lines(labeler, capture, part, corrections.of(capture.path()));
      BoundaryModel.Reading reading = BoundaryModel.ours().read(lines);
      Segmenter segmenter = reading.segmenter(corrections.of(capture.path()));
      Set<Integer> starts =
          segmenter.split().segments().stream()
              .map(Segmenter.Segment::from)
              .collect(Collectors.toSet());
      for (Line line : lines) {
        explained.add(
            new Explained(
                line.block().fromLine(),
                line.label().why(),
                segmenter.score(line.index()),
                reading.reasons(line.index()),
                starts.contains(line.index())));
      }
    }
    return explained;
  }

  /** The lines on which its articles would start, were this all that an editor says. */
  public static Set<Integer> starts(
      Capture capture, LineLabeler labeler, CaptureCorrection editor) {
    Set<Integer> starts = new TreeSet<>();
    for (Part part : capture.parts()) {
      List<Line> lines = lines(labeler, capture, part, editor);
      split(lines, editor).segments().stream()
          .map(segment -> lines.get(segment.from()).block().fromLine())
          .forEach(starts::add);
    }
    return starts;
  }

  private static List<Line> lines(
      LineLabeler labeler, Capture capture, Part part, CaptureCorrection editor) {
    LineCorrections said = LineCorrections.of(editor);
    return said.apply(labeler.label(part.blocks(), capture.format(), said.begins()));
  }

  private static Segmenter.Split split(List<Line> lines, CaptureCorrection editor) {
    return BoundaryModel.ours().read(lines).segmenter(editor).split();
  }

  private Covered cover(Capture capture, CaptureCorrection editor) {
    List<Integer> unsure = new ArrayList<>();
    ArticleBuilder builder =
        new ArticleBuilder(capture.path(), words, headlines, LineCorrections.of(editor));
    boolean one = editor.says(Correction.ONE_PER_FILE, "true");
    for (Part told : capture.parts()) {
      Part part = one ? new Part(told.blocks(), told.metadata().ofOne()) : told;
      List<Line> lines = lines(labeler, capture, part, editor);
      builder.begin(part.metadata(), lines);
      cover(part, lines, editor, builder, unsure);
    }
    return new Covered(builder.coverage(), unsure);
  }

  /**
   * @param unsure gets the lines of starts at which an editor should look
   */
  private static void cover(
      Part part,
      List<Line> lines,
      CaptureCorrection editor,
      ArticleBuilder builder,
      List<Integer> unsure) {
    if (part.blocks().stream().allMatch(block -> block.kind() == Block.Kind.FURNITURE)) {
      builder.outside(lines);
      return;
    }
    if (part.metadata().oneArticle()) {
      builder.article(lines);
      return;
    }
    List<Integer> given = givenStarts(lines);
    if (!given.isEmpty()) {
      builder.outside(lines.subList(0, given.get(0)));
      for (int i = 0; i < given.size(); i++) {
        int end = i + 1 < given.size() ? given.get(i + 1) : lines.size();
        builder.article(lines.subList(given.get(i), end));
      }
      return;
    }
    Segmenter.Split split = split(lines, editor);
    List<Segmenter.Segment> segments = split.segments();
    int first = segments.isEmpty() ? lines.size() : segments.get(0).from();
    builder.outside(lines.subList(0, first));
    segments.forEach(s -> builder.article(lines.subList(s.from(), s.to())));
    split.unsure().forEach(start -> unsure.add(lines.get(start).block().fromLine()));
  }

  /** Where the format itself says that articles start. */
  private static List<Integer> givenStarts(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.block().kind() == Block.Kind.TITLE)
        .map(Line::index)
        .toList();
  }
}
