package org.newsbook.capture.document;

import java.util.ArrayList;
import java.util.List;
import org.newsbook.capture.Block;
import org.newsbook.capture.Paragraphs;

/** Joins the lines of a PDF to paragraphs by their distance, indent, size and length. */
final class PdfParagraphs {
  private static final float LARGER = 1.15f;
  private static final float FARTHER = 1.35f;
  private static final float INDENT = 5;

  /** What share of the usual width a paragraph's last line has at most, with and without a stop. */
  private static final float SHORT = 0.85f;

  private static final float MUCH_SHORTER = 0.6f;

  private PdfParagraphs() {}

  record Paragraph(String text, Block.Kind kind) {}

  static List<Paragraph> of(List<PdfLine> lines) {
    float usual = median(lines.stream().map(PdfLine::size).sorted().toList());
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      float gap = lines.get(i).y() - lines.get(i - 1).y();
      if (gap > 0) {
        gaps.add(gap);
      }
    }
    float gap = median(gaps.stream().sorted().toList());
    List<Float> widths = lines.stream().map(line -> line.right() - line.x()).sorted().toList();
    float width = widths.isEmpty() ? 0 : widths.get(widths.size() * 3 / 4);
    List<Paragraph> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      if (i > 0 && isParted(lines.get(i - 1), line, gap, width)) {
        paragraphs.add(paragraph(open.toString(), lines.get(i - 1), usual));
        open.setLength(0);
      }
      Paragraphs.join(open, line.text());
    }
    if (!open.isEmpty()) {
      paragraphs.add(paragraph(open.toString(), lines.get(lines.size() - 1), usual));
    }
    return paragraphs;
  }

  private static float median(List<Float> sorted) {
    return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
  }

  private static boolean isParted(PdfLine above, PdfLine line, float gap, float width) {
    boolean stop = above.text().matches("(?s).*[.!?:…][\"”’»)]*");
    if (line.page() != above.page() || line.y() < above.y()) {
      return stop || line.size() > above.size() * LARGER;
    }
    float share = (above.right() - above.x()) / width;
    boolean ended = share < (stop ? SHORT : MUCH_SHORTER);
    return line.y() - above.y() > gap * FARTHER
        || Math.abs(line.size() - above.size()) > 1
        || stop && line.x() - above.x() > INDENT
        || ended;
  }

  private static Paragraph paragraph(String text, PdfLine last, float usual) {
    boolean heading = last.size() > usual * LARGER;
    return new Paragraph(text, heading ? Block.Kind.HEADING : Block.Kind.PLAIN);
  }
}
