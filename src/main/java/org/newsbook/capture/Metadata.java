package org.newsbook.capture;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a format tells of a {@link Part}: front matter, a page's head, a mail's header. Of one
 * article it is believed before what the article's lines show; of several it holds for those that
 * show nothing of their own.
 *
 * @param oneArticle the format says that the part is one article
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

  public static final Metadata NONE = of(false, 1);

  /** One article, of which the format tells nothing more yet. */
  public static Metadata article(int line) {
    return of(true, line);
  }

  /** Articles, of which the format tells nothing more yet. */
  public static Metadata articles(int line) {
    return of(false, line);
  }

  private static Metadata of(boolean oneArticle, int line) {
    return new Metadata(
        oneArticle,
        line,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same, of one article. */
  public Metadata ofOne() {
    return new Metadata(true, line, title, byline, outlet, published, url, language);
  }

  public Metadata withTitle(Optional<String> told) {
    return new Metadata(oneArticle, line, told, byline, outlet, published, url, language);
  }

  public Metadata withByline(Optional<String> told) {
    return new Metadata(oneArticle, line, title, told, outlet, published, url, language);
  }

  public Metadata withOutlet(Optional<String> told) {
    return new Metadata(oneArticle, line, title, byline, told, published, url, language);
  }

  public Metadata withPublished(Optional<LocalDate> told) {
    return new Metadata(oneArticle, line, title, byline, outlet, told, url, language);
  }

  public Metadata withUrl(Optional<String> told) {
    return new Metadata(oneArticle, line, title, byline, outlet, published, told, language);
  }

  public Metadata withLanguage(Optional<String> told) {
    return new Metadata(oneArticle, line, title, byline, outlet, published, url, told);
  }

  Metadata at(int otherLine) {
    return new Metadata(oneArticle, otherLine, title, byline, outlet, published, url, language);
  }
}
