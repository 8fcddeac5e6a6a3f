package org.newsbook.capture.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.newsbook.capture.Block;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.SourceText;

/**
 * What a page says of its article outside of the article's text: JSON-LD before Dublin Core before
 * Open Graph before other {@code <meta>}, and {@code <title>} last.
 *
 * @param body the article's text as JSON-LD gives it, which may be cut short
 * @param description the page's own summary
 */
record PageHead(
    Optional<String> title,
    Optional<String> byline,
    Optional<String> outlet,
    Optional<LocalDate> published,
    Optional<String> url,
    Optional<String> language,
    Optional<String> body,
    Optional<String> description) {

  static PageHead of(Document page) {
    return new HeadReader(page).read();
  }

  /**
   * @param titles those that the page shows: one is believed before the head, as a reader sees it;
   *     of several, each is an article's, and the head speaks of none
   * @param source in which the day has its line
   * @param shown what stands beside the title, for what the head does not say
   */
  Metadata metadata(List<Block> titles, ShownCredits shown, SourceText source) {
    if (titles.size() > 1) {
      return Metadata.NONE;
    }
    Optional<Block> title = titles.stream().findFirst();
    Optional<LocalDate> day = published.or(shown::published);
    int line = title.map(Block::fromLine).orElse(1);
    return Metadata.article(line)
        .withTitle(title.map(Block::text).or(this::title))
        .withByline(byline.filter(name -> !isOutlet(name)).or(shown::byline).or(() -> byline))
        .withOutlet(outlet)
        .withPublished(day, day.flatMap(of -> source.lineOf(of)).orElse(line))
        .withUrl(url)
        .withLanguage(language);
  }

  private boolean isOutlet(String name) {
    return outlet.filter(name::equalsIgnoreCase).isPresent();
  }
}
