package org.newsbook.capture.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.newsbook.capture.Capture;
import org.newsbook.problem.Problems;

/** Reads a PDF: its paragraphs in reading order, without page headers and footers. */
public final class PdfReader {
  private static final int MOST_PAGES = 2_000;

  private PdfReader() {}

  public static Capture read(String path, byte[] bytes, Problems problems) {
    OwnFonts.use();
    DocumentLines lines = new DocumentLines();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PdfLines reader = new PdfLines(Math.min(MOST_PAGES, document.getNumberOfPages()));
      List<PdfLine> read = reader.of(document);
      PdfParagraphs.of(PageEdges.without(read)).forEach(p -> lines.add(p.text(), p.kind()));
      if (document.getNumberOfPages() > MOST_PAGES) {
        String message = "more than %,d pages; the rest is left out".formatted(MOST_PAGES);
        problems.error(path, 0, message, "cut it into parts");
      } else if (lines.isEmpty()) {
        problems.warn(
            path, 0, "pictures of pages without a text", "have its text recognised (OCR)");
      }
    } catch (InvalidPasswordException e) {
      problems.error(path, 0, "locked by a password", "save it without one");
    } catch (IOException e) {
      problems.error(path, 0, "a PDF that is broken", "save it again");
    }
    return lines.capture(path);
  }
}
