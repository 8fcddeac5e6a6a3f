package org.newsbook.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.newsbook.capture.page.HtmlReader;
import org.newsbook.problem.Problem;
import org.newsbook.problem.Problems;

/** Reads a web archive (WARC): the pages in it, one after the other, as if they were one file. */
final class ArchiveReader {
  /** Pages beyond this many bytes, unpacked, are left out. */
  private static final int LARGEST = 30_000_000;

  private ArchiveReader() {}

  /** Its lines are those of the pages, unpacked; the archive itself has none. */
  static Capture read(String path, byte[] bytes, Problems problems) {
    List<Capture> pages = new ArrayList<>();
    boolean broken = false;
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(bytes))) {
      long read = 0;
      for (WarcRecord record : reader) {
        if (record instanceof WarcResponse response && isPage(response)) {
          Optional<byte[]> body = body(response);
          if (body.isEmpty()) {
            broken = true;
            continue;
          }
          byte[] page = body.get();
          read += page.length;
          if (read >= LARGEST) {
            problems.add(
                Problem.error(
                    path,
                    0,
                    "more than 30 MB of pages; the rest is left out",
                    "cut it into parts"));
            break;
          }
          SourceText source = Charsets.decode(path, page, problems);
          pages.add(HtmlReader.read(path, source));
        }
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      broken = true;
    }
    if (broken) {
      String message = "an archive that is broken; %d pages were read".formatted(pages.size());
      problems.add(Problem.error(path, 0, message, "fetch it again"));
    }
    return pages.size() == 1 ? pages.get(0) : joined(path, pages);
  }

  /** Unpacked; nothing where it is cut off, so that the pages behind it are still read. */
  private static Optional<byte[]> body(WarcResponse response) {
    try {
      return Optional.of(response.http().bodyDecoded().stream().readNBytes(LARGEST));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isPage(WarcResponse response) throws IOException {
    return response.contentType().base().equals(MediaType.HTTP)
        && response.http().status() == 200
        && response.http().contentType().base().equals(MediaType.HTML);
  }

  private static Capture joined(String path, List<Capture> pages) {
    List<String> lines = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (Capture page : pages) {
      int above = lines.size();
      lines.addAll(page.lines());
      for (Block b : page.blocks()) {
        blocks.add(new Block(above + b.fromLine(), above + b.toLine(), b.text(), b.kind()));
      }
    }
    return new Capture(path, Format.HTML, lines, blocks, Metadata.NONE);
  }
}
