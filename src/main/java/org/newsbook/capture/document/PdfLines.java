package org.newsbook.capture.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.newsbook.capture.SourceText;

/** The lines of a PDF in the order in which it draws them, which is that of reading, mostly. */
final class PdfLines extends PDFTextStripper {
  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<TextPosition> places = new ArrayList<>();

  PdfLines(int lastPage) {
    setEndPage(lastPage);
  }

  List<PdfLine> of(PDDocument document) throws IOException {
    getText(document);
    return lines;
  }

  @Override
  protected void writeString(String run, List<TextPosition> positions) {
    text.append(run);
    places.addAll(positions);
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    close();
  }

  @Override
  protected void writePageEnd() {
    close();
  }

  private void close() {
    String line = SourceText.collapse(text.toString());
    if (!line.isEmpty() && !places.isEmpty()) {
      TextPosition first = places.get(0);
      TextPosition last = places.get(places.size() - 1);
      lines.add(
          new PdfLine(
              getCurrentPageNo(),
              line,
              first.getXDirAdj(),
              last.getXDirAdj() + last.getWidthDirAdj(),
              first.getYDirAdj(),
              first.getPageHeight(),
              first.getFontSizeInPt()));
    }
    text.setLength(0);
    places.clear();
  }
}
