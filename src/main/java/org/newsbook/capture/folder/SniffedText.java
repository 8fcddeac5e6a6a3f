package org.newsbook.capture.folder;

import java.util.Optional;
import java.util.regex.Pattern;
import org.newsbook.capture.Capture;
import org.newsbook.capture.JsonTree;
import org.newsbook.capture.SourceText;
import org.newsbook.capture.export.BookmarkList;
import org.newsbook.capture.export.JsonReader;
import org.newsbook.capture.export.NewsXmlReader;
import org.newsbook.capture.export.PressPage;
import org.newsbook.capture.feed.FeedReader;
import org.newsbook.capture.mail.PlainMessage;
import org.newsbook.capture.page.HtmlReader;
import org.newsbook.capture.text.TextReader;
import org.newsbook.problem.Problems;

/** Reads what begins as a page, a feed or data as that, whatever the ending of its name. */
final class SniffedText {
  private static final Pattern PAGE = Pattern.compile("(?i)^<!doctype html|^<html");
  private static final Pattern FEED =
      Pattern.compile(
          "^(?:<\\?xml[^>]*>|<!--.*?-->|<!DOCTYPE.*?\\]>|\\s)*+<(?:rss|feed|rdf:RDF)\\b",
          Pattern.DOTALL);
  private static final int SNIFFED = 1024;

  private SniffedText() {}

  /** Nothing where it is data of no known kind. */
  static Optional<Capture> read(String path, FileKind kind, SourceText source, Problems problems) {
    String start = source.text().substring(0, Math.min(SNIFFED, source.text().length())).strip();
    if (FEED.matcher(start).find()) {
      return Optional.of(FeedReader.read(path, source, problems));
    }
    if (kind == FileKind.PAGE || PAGE.matcher(start).find()) {
      return PressPage.read(path, source)
          .or(() -> BookmarkList.read(path, source, problems))
          .or(() -> Optional.of(HtmlReader.read(path, source)));
    }
    if (kind == FileKind.XML || start.startsWith("<?xml")) {
      return NewsXmlReader.read(path, source);
    }
    if (start.startsWith("{") || start.startsWith("[")) {
      Optional<JsonTree> json = JsonTree.parse(source.text());
      if (json.isPresent()) {
        return JsonReader.read(path, json.get(), source, problems);
      }
    }
    Capture text = TextReader.read(path, source);
    return PlainMessage.pasted(text).or(() -> CaptureReader.exported(text));
  }
}
