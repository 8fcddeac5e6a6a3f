package org.newsbook.capture.mail;

import java.util.List;
import java.util.Optional;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.SourceText;
import org.newsbook.capture.page.HtmlReader;
import org.newsbook.problem.Problems;

/** Reads a page that a browser saved with its pictures as one message (MHTML, RFC 2557). */
public final class MhtmlReader {
  private MhtmlReader() {}

  /** Its lines are those of the page, decoded. */
  public static Capture read(String path, byte[] bytes, Problems problems) {
    Optional<MimeParts.Text> page =
        MimeParts.of(path, bytes, problems).stream()
            .filter(part -> part.type().equals("text/html"))
            .findFirst();
    if (page.isEmpty()) {
      problems.error(path, 0, "a saved page without a page in it", "save it again");
      return new Capture(path, Format.HTML, List.of(), List.of());
    }
    Capture capture = HtmlReader.read(path, new SourceText(page.get().text()));
    return page.get().address().map(capture::savedFrom).orElse(capture);
  }
}
