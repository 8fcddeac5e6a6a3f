package org.newsbook.capture.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.Message;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Charsets;
import org.newsbook.capture.Format;
import org.newsbook.capture.SourceText;
import org.newsbook.capture.page.HtmlReader;
import org.newsbook.problem.Problems;

/**
 * Reads a web archive (WARC): each page in it is a part. Of two captures of one address the newer
 * is the article; what has no text of its own (frames, advertisements, lists of links) is none.
 */
public final class ArchiveReader {
  /** Pages beyond this many bytes, unpacked, are left out. */
  private static final int LARGEST = 30_000_000;

  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

  private final String path;
  private final Problems problems;
  private final List<Saved> saved = new ArrayList<>();
  private long size;
  private boolean broken;

  private ArchiveReader(String path, Problems problems) {
    this.path = path;
    this.problems = problems;
  }

  /** A page as fetched, its address empty in a broken record; {@code charset} as served. */
  private record Saved(String address, Instant date, byte[] page, Optional<Charset> charset) {}

  /** Its lines are those of the pages, unpacked; the archive itself has none. */
  public static Capture read(String path, byte[] bytes, Problems problems) {
    return readAll(path, List.of(bytes), problems);
  }

  /** The pages of several archives that belong together. */
  static Capture readAll(String path, List<byte[]> archives, Problems problems) {
    ArchiveReader reader = new ArchiveReader(path, problems);
    archives.forEach(reader::collect);
    return reader.capture();
  }

  private void collect(byte[] bytes) {
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(bytes))) {
      for (WarcRecord record : reader) {
        if (size >= LARGEST) {
          problems.error(
              path, 0, "more than 30 MB of pages; the rest is left out", "cut it into parts");
          return;
        }
        collectOrPass(record);
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      broken = true;
    }
  }

  /** A record without the fields that it needs is passed over. */
  private void collectOrPass(WarcRecord record) throws IOException {
    try {
      collect(record);
    } catch (NoSuchElementException | DateTimeException | IllegalArgumentException e) {
      broken = true;
    }
  }

  private void collect(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response
        && response.contentType().base().equals(MediaType.HTTP)) {
      HttpResponse http = response.http();
      if (http.status() == 200 && isPage(type(http))) {
        add(response, http.bodyDecoded(), type(http));
      }
    } else if (record instanceof WarcResource resource && isPage(type(resource))) {
      add(resource, resource.body(), type(resource));
    }
  }

  /** Servers write {@code text/html ;charset=utf-8} too. */
  private static MediaType type(Message message) {
    return message
        .headers()
        .first("Content-Type")
        .map(type -> MediaType.parseLeniently(type.replaceAll("\\s++;", ";")))
        .orElseGet(message::contentType);
  }

  /** A page that is cut off is left out, so that the pages behind it are still read. */
  private void add(WarcTargetRecord record, MessageBody body, MediaType type) {
    try {
      byte[] page = body.stream().readNBytes(LARGEST);
      size += page.length;
      Optional<Charset> charset =
          Optional.ofNullable(type.parameters().get("charset")).flatMap(Charsets::named);
      String address = Optional.ofNullable(record.target()).orElse("");
      saved.add(new Saved(address, record.date(), page, charset));
    } catch (IOException e) {
      broken = true;
    }
  }

  private static boolean isPage(MediaType type) {
    return PAGES.contains(type.base().toString());
  }

  private Capture capture() {
    List<Capture> pages = new ArrayList<>();
    Map<String, Saved> newest = new HashMap<>();
    for (Saved page : saved) {
      newest.merge(page.address(), page, (a, b) -> b.date().isBefore(a.date()) ? a : b);
    }
    for (Saved page : saved) {
      if (page.address().isEmpty() || newest.get(page.address()) == page) {
        SourceText source = Charsets.decode(path, page.page(), page.charset(), problems);
        Capture read = HtmlReader.read(path, source).savedFrom(page.address());
        pages.add(PageCheck.isArticle(read) ? read : PageCheck.withoutArticle(read));
      }
    }
    if (broken) {
      String message = "an archive that is broken; %d pages were read".formatted(pages.size());
      problems.error(path, 0, message, "fetch it again");
    }
    return Capture.joined(path, Format.ARCHIVE, pages);
  }
}
