package org.newsbook.capture.export;

import java.util.List;
import java.util.Optional;
import org.newsbook.capture.JsonTree;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.SourceText;
import org.newsbook.text.NamedDay;

/** An entry of a JSON export, in the keys that JSON Feed and read-later services use. */
final class ExportedEntry {
  private static final String[] TITLE = {"title", "resolved_title", "given_title", "headline"};
  private static final String[] ADDRESS = {
    "url", "resolved_url", "given_url", "originalArticleUrl", "external_url", "link", "source_url"
  };
  private static final String[] TEXT = {
    "content_html",
    "content",
    "html",
    "full_text",
    "text",
    "content_text",
    "readableContent",
    "articleText",
    "body"
  };
  private static final String[] DATE = {
    "published_at",
    "publishedAt",
    "date_published",
    "datePublished",
    "published",
    "pub_date",
    "date"
  };
  private static final String[] OUTLET = {"siteName", "site_name", "publisher", "publication"};
  private static final String[] AUTHOR = {"published_by", "authors", "author", "byline"};

  private final JsonTree entry;

  ExportedEntry(JsonTree entry) {
    this.entry = entry;
  }

  /** Something that can be read or at least be looked up. */
  boolean isKnown() {
    return entry.value(ADDRESS).isPresent() || entry.value(TITLE).isPresent() && html().isPresent();
  }

  Optional<JsonTree> html() {
    return entry.value(TEXT);
  }

  Metadata told(Optional<String> outlet) {
    List<String> authors =
        List.of(AUTHOR).stream()
            .map(key -> entry.items(key).stream().flatMap(a -> name(a).stream()).toList())
            .filter(names -> !names.isEmpty())
            .findFirst()
            .orElse(List.of());
    return Metadata.article(entry.line())
        .withTitle(entry.text(TITLE))
        .withByline(Optional.of(String.join(", ", authors)).filter(names -> !names.isEmpty()))
        .withOutlet(entry.text(OUTLET).or(() -> outlet))
        .withPublished(entry.text(DATE).flatMap(NamedDay::first))
        .withUrl(entry.text(ADDRESS).filter(a -> a.matches("https?://\\S+")))
        .withLanguage(
            entry
                .text("language")
                .map(l -> l.replace('_', '-'))
                .filter(l -> l.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")));
  }

  private static Optional<String> name(JsonTree author) {
    return author
        .text("name")
        .or(() -> Optional.of(SourceText.collapse(author.text())))
        .filter(name -> !name.isEmpty());
  }
}
