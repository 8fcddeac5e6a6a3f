package org.newsbook.capture.feed;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a feed says of all its entries. */
record FeedHead(Optional<String> outlet, Optional<String> byline, Optional<String> language) {
  private static final Pattern PARTS = Pattern.compile("\\s+[|–—>»:-]+\\s+");

  static FeedHead of(Document feed) {
    for (Element element : feed.getAllElements()) {
      String name = FeedElement.name(element);
      if (name.equals("channel") || name.equals("feed")) {
        FeedElement head = new FeedElement(element);
        Optional<String> lang =
            head.text("language").or(() -> Optional.of(element.attr("xml:lang")));
        return new FeedHead(
            head.text("title").map(title -> outlet(title, head.link().orElse(""))),
            head.byline(),
            lang);
      }
    }
    return new FeedHead(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Of 'World news | The Guardian' the part that the feed's own address names. */
  private static String outlet(String title, String link) {
    List<String> parts = List.of(PARTS.split(title));
    String host = letters(host(link));
    return parts.stream()
        .filter(part -> letters(part).length() > 2 && host.contains(letters(part)))
        .findFirst()
        .orElse(title);
  }

  private static String host(String link) {
    try {
      return Optional.ofNullable(URI.create(link).getHost()).orElse("");
    } catch (IllegalArgumentException e) {
      return ""; // an address that is none says nothing
    }
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
