package org.newsbook.capture;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a format tells of a {@link Part}: front matter, a page's head, a mail's header. Of one
 * article it is believed before what the article's lines show; of several it holds for those that
 * show nothing of their own.
 *
 * @param oneArticle the format says that the part is one article
 * @param line where the format says it, for citations (1 where it cannot tell)
 * @param publishedLine where it says the day of publication
 * @param language BCP 47
 */
public record Metadata(
    boolean oneArticle,
    int line,
    Optional<String> title,
    Optional<String> byline,
    Optional<String> outlet,
    Optional<LocalDate> published,
    int publishedLine,
    Optional<String> url,
    Optional<String> language) {

  public static final Metadata NONE = of(false, 1);

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*+");
  private static final Pattern BY =
      Pattern.compile(
          "^(?i:by\\b:?\\s*|(?:von|par|por|di|av|door)\\s+(?=\\p{Lu}\\S*\\s+\\p{L}))(?=\\S)");
  private static final Pattern HOST = Pattern.compile("[a-z\\d.-]+\\.[a-z]{2,}");
  private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

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
        line,
        Optional.empty(),
        Optional.empty());
  }

  /** The same, of one article. */
  public Metadata ofOne() {
    return new Metadata(true, line, title, byline, outlet, published, publishedLine, url, language);
  }

  public Metadata withTitle(Optional<String> told) {
    return new Metadata(
        oneArticle, line, told, byline, outlet, published, publishedLine, url, language);
  }

  /** Without the word before the names ('By Jane Doe'); nothing of the host of a site. */
  public Metadata withByline(Optional<String> told) {
    Optional<String> names =
        told.filter(text -> !HOST.matcher(text).matches())
            .map(text -> BY.matcher(text).replaceFirst(""));
    return new Metadata(
        oneArticle, line, title, names, outlet, published, publishedLine, url, language);
  }

  public Metadata withOutlet(Optional<String> told) {
    return new Metadata(
        oneArticle, line, title, byline, told, published, publishedLine, url, language);
  }

  /** Where the format cannot tell on which line, on that of the whole. */
  public Metadata withPublished(Optional<LocalDate> told) {
    return withPublished(told, line);
  }

  public Metadata withPublished(Optional<LocalDate> told, int toldOn) {
    return new Metadata(oneArticle, line, title, byline, outlet, told, toldOn, url, language);
  }

  /** Nothing of what is no address of the web. */
  public Metadata withUrl(Optional<String> told) {
    Optional<String> web = told.filter(address -> WEB.matcher(address).matches());
    return new Metadata(
        oneArticle, line, title, byline, outlet, published, publishedLine, web, language);
  }

  /** Nothing of what is no language. */
  public Metadata withLanguage(Optional<String> told) {
    Optional<String> tag = told.flatMap(Metadata::languageTag);
    return new Metadata(
        oneArticle, line, title, byline, outlet, published, publishedLine, url, tag);
  }

  /** A language as pages and feeds write it ('en_GB') by BCP 47. */
  public static Optional<String> languageTag(String told) {
    return Optional.of(told.strip().replace('_', '-'))
        .filter(tag -> LANGUAGE.matcher(tag).matches());
  }

  /** The same, so many lines further down. */
  Metadata below(int lines) {
    return new Metadata(
        oneArticle,
        line + lines,
        title,
        byline,
        outlet,
        published,
        publishedLine + lines,
        url,
        language);
  }
}
