package org.newsbook.article;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsbook.article.boundary.BoundaryModel;
import org.newsbook.article.boundary.Segmenter;
import org.newsbook.article.line.Label;
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

  /**
   * Of a line's byte: what it is, whether an article starts there, whether an editor should look.
   */
  private static final int LABEL = 0x3f;

  private static final int START = 0x40;
  private static final int OPEN = 0x80;

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
          Coverage coverage = finder.cover(capture, editor, problems);
          stage.step();
          return coverage;
        });
  }

  /** What is found of the lines is remembered, a byte a line; articles are made of it each time. */
  private Coverage cover(Capture capture, CaptureCorrection editor, Problems problems) {
    LineCorrections said = LineCorrections.of(editor);
    List<List<Line>> parts =
        capture.parts().stream()
            .map(part -> LineLabeler.lines(part.blocks(), capture.format(), said.begins()))
            .toList();
    byte[] found = memo.of(key(capture, parts, editor), () -> found(capture, parts, editor));
    ArticleBuilder builder = new ArticleBuilder(capture.path(), words, headlines, memo, editor);
    int at = 0;
    for (int p = 0; p < parts.size(); p++) {
      List<Line> lines = new ArrayList<>();
      List<Integer> starts = new ArrayList<>();
      for (Line line : parts.get(p)) {
        byte mark = found[at++];
        lines.add(line.as(Label.values()[mark & LABEL]));
        if ((mark & START) != 0) {
          starts.add(line.index());
        }
        if ((mark & OPEN) != 0) {
          String hint = "join or split it in corrections.yaml if this is wrong";
          problems.warn(capture.path(), line.block().fromLine(), UNSURE, hint);
        }
      }
      builder.begin(told(capture.parts().get(p), editor), lines);
      builder.outside(lines.subList(0, starts.isEmpty() ? lines.size() : starts.get(0)));
      for (int i = 0; i < starts.size(); i++) {
        int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
        builder.article(lines.subList(starts.get(i), end));
      }
    }
    return builder.coverage();
  }

  private static Metadata told(Part part, CaptureCorrection editor) {
    boolean one = editor.says(Correction.ONE_PER_FILE, "true");
    return one ? part.metadata().ofOne() : part.metadata();
  }

  /** Of all that is found of its lines depends on besides the program. */
  private Hash key(Capture capture, List<List<Line>> parts, CaptureCorrection editor) {
    Hash key = new Hash().add(capture.format().name());
    for (Correction kind :
        List.of(Correction.STARTS, Correction.JOINS, Correction.BODY, Correction.NOT_BODY)) {
      key.add(editor.lines(kind).toString());
    }
    for (int p = 0; p < parts.size(); p++) {
      key.add(parts.get(p).size() + " " + told(capture.parts().get(p), editor).oneArticle());
      for (Line line : parts.get(p)) {
        key.add(line.block() + (labeler.isRepeated(line.block()) ? " repeated" : ""));
      }
    }
    return key;
  }

  /** A byte a line: its label, and whether an article starts there, or may. */
  private byte[] found(Capture capture, List<List<Line>> parts, CaptureCorrection editor) {
    ByteArrayOutputStream found = new ByteArrayOutputStream();
    for (int p = 0; p < parts.size(); p++) {
      List<Line> lines = LineCorrections.of(editor).apply(labeler.label(parts.get(p)));
      Segmenter.Split split = split(told(capture.parts().get(p), editor), lines, editor);
      Set<Integer> starts = Set.copyOf(split.starts());
      Set<Integer> unsure = Set.copyOf(split.unsure());
      for (Line line : lines) {
        int start = starts.contains(line.index()) ? START : 0;
        int open = unsure.contains(line.index()) ? OPEN : 0;
        found.write(line.label().ordinal() | start | open);
      }
    }
    return found.toByteArray();
  }

  /** By what the format tells, else by what the model finds. */
  private static Segmenter.Split split(Metadata told, List<Line> lines, CaptureCorrection editor) {
    if (lines.stream().allMatch(line -> line.block().kind() == Block.Kind.FURNITURE)) {
      return Segmenter.Split.at(List.of());
    }
    if (told.oneArticle()) {
      return Segmenter.Split.at(List.of(0));
    }
    List<Integer> given =
        lines.stream()
            .filter(line -> line.block().kind() == Block.Kind.TITLE)
            .map(Line::index)
            .toList();
    return given.isEmpty() ? split(lines, editor) : Segmenter.Split.at(given);
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
      Set<Integer> starts = Set.copyOf(segmenter.split().starts());
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
      split(lines, editor).starts().stream()
          .map(start -> lines.get(start).block().fromLine())
          .forEach(starts::add);
    }
    return starts;
  }

  private static List<Line> lines(
      LineLabeler labeler, Capture capture, Part part, CaptureCorrection editor) {
    LineCorrections said = LineCorrections.of(editor);
    return said.apply(
        labeler.label(LineLabeler.lines(part.blocks(), capture.format(), said.begins())));
  }

  private static Segmenter.Split split(List<Line> lines, CaptureCorrection editor) {
    return BoundaryModel.ours().read(lines).segmenter(editor).split();
  }
}
