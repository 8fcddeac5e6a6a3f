package org.newsbook.capture;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a format knows of its article: front matter, or a page's head.
 *
 * @param oneArticle the format says that the file is one article
 * @param line where the format says it, for citations (1 where it cannot tell)
 * @param language BCP 47
 */
public record Metadata(
    boolean oneArticle,
    int line,
    Optional<String> title,
    Optional<String> byline,
    Optional<String> outlet,
    Optional<LocalDate> published,
    Optional<String> url,
    Optional<String> language) {

  public static final Metadata NONE =
      new Metadata(
          false,
          1,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
