package org.newsbook.article.boundary;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.newsbook.article.boundary.Segmenter.Segment;
import org.newsbook.article.line.Line;
import org.newsbook.correction.CaptureCorrection;
import org.newsbook.correction.Correction;
import org.newsbook.stage.Hash;
import org.newsbook.stage.Memo;

/** Where captures are cut; no capture is weighed twice. */
public record Cuts(Memo memo) {
  private static final int BYTES_A_SEGMENT = 2 * Integer.BYTES + Double.BYTES;

  /** As {@link Segmenter#split}. */
  public List<Segment> of(List<Line> lines, CaptureCorrection editor) {
    Hash key = new Hash();
    key.add(editor.lines(Correction.STARTS).toString());
    key.add(editor.lines(Correction.JOINS).toString());
    for (Line line : lines) {
      key.add(line.block().fromLine() + "-" + line.block().toLine() + " " + line.blanksBefore());
      key.add(line.block().kind().name()).add(line.label().name()).add(line.text());
    }
    return read(memo.of(key, () -> bytes(weighed(lines, editor))));
  }

  private static List<Segment> weighed(List<Line> lines, CaptureCorrection editor) {
    return BoundaryModel.ours().read(lines).segmenter(editor).split();
  }

  private static byte[] bytes(List<Segment> segments) {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES_A_SEGMENT * segments.size());
    for (Segment segment : segments) {
      bytes.putInt(segment.from()).putInt(segment.to()).putDouble(segment.score());
    }
    return bytes.array();
  }

  private static List<Segment> read(byte[] bytes) {
    List<Segment> segments = new ArrayList<>();
    ByteBuffer from = ByteBuffer.wrap(bytes);
    while (from.hasRemaining()) {
      segments.add(new Segment(from.getInt(), from.getInt(), from.getDouble()));
    }
    return List.copyOf(segments);
  }
}
