package org.newsbook.capture.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.PlaceFinder;
import org.newsbook.capture.SourceText;
import org.newsbook.problem.Problems;

/** Bookmarks as browsers and read-later services export them in HTML: addresses and no text. */
public final class BookmarkList {
  private static final Pattern MARK =
      Pattern.compile("(?i)<!doctype netscape-bookmark-file|<a\\s[^>]*\\b(?:time_added|add_date)=");
  private static final int SNIFFED = 10_000;

  private BookmarkList() {}

  /** Nothing where it is no such list. */
  public static Optional<Capture> read(String path, SourceText source, Problems problems) {
    String start = source.text().substring(0, Math.min(SNIFFED, source.text().length()));
    if (!MARK.matcher(start).find()) {
      return Optional.empty();
    }
    Document page = Jsoup.parse(source.text());
    PlaceFinder places = new PlaceFinder(source);
    List<Block> blocks = new ArrayList<>();
    for (Element link : page.select("a[href^=http]")) {
      String text = SourceText.collapse(link.text());
      if (!text.isEmpty()) {
        blocks.add(places.block(text, Block.Kind.FURNITURE));
      }
    }
    ExportedEntry.tellBare(
        path, blocks.isEmpty() ? 0 : blocks.get(0).fromLine(), blocks.size(), problems);
    return Optional.of(new Capture(path, Format.EXPORT, source.lines(), blocks, Metadata.NONE));
  }
}
