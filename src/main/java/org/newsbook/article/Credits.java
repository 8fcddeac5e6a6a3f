package org.newsbook.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbook.article.line.CreditLine;
import org.newsbook.article.line.Datelines;
import org.newsbook.article.line.Label;
import org.newsbook.article.line.Line;
import org.newsbook.capture.Metadata;

/** Who wrote an article, who published it and where, as far as its own lines show it. */
final class Credits {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>)\\]]+");
  private static final Pattern BY =
      Pattern.compile(
          "(?i)^(?:by|written by|story by|reported by|words by|von|par|por|di)\\s*:?\\s+");
  private static final Pattern WRITES_FOR =
      Pattern.compile(
          "(?i)\\bwrites for (?:the )?(\\p{Lu}[\\p{L}&'’]+(?: \\p{Lu}[\\p{L}&'’]+){0,3})");
  private static final Pattern WRITER_FOR =
      Pattern.compile(
          "^.{0,80}? is (?:an? |the )?[^.]{0,40}?(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist) (?:for|at|with) ((?:The )?\\p{Lu}[\\p{L}&'’]*(?: \\p{Lu}[\\p{L}&'’]*){0,3})");
  private static final Pattern SITE_SUFFIX = Pattern.compile("\\s[|]\\s[^|]{2,50}$");
  private static final Pattern HEADING_MARK = Pattern.compile("^#{1,6}\\s+");

  private final List<Line> lines;
  private final Metadata meta;

  Credits(List<Line> lines, Metadata meta) {
    this.lines = lines;
    this.meta = meta;
  }

  /** Without a Markdown mark and without a section's or site's name behind a bar. */
  static String plainTitle(String text) {
    String title = HEADING_MARK.matcher(text.strip()).replaceFirst("");
    String bare = SITE_SUFFIX.matcher(title).replaceFirst("").strip();
    return bare.isEmpty() ? title : bare;
  }

  Optional<Passage> byline() {
    if (meta.oneArticle() && meta.byline().isPresent()) {
      return meta.byline().map(b -> new Passage(meta.line(), b));
    }
    for (Line line : lines) {
      if (line.label() == Label.BYLINE && line.words() > 1) {
        String told = CreditLine.of(line.text()).flatMap(CreditLine::byline).orElse(line.text());
        String name = BY.matcher(told.strip()).replaceFirst("").strip();
        return name.isEmpty()
            ? Optional.empty()
            : Optional.of(new Passage(line.block().fromLine(), name));
      }
    }
    return meta.byline().map(b -> new Passage(meta.line(), b));
  }

  Optional<Passage> outlet() {
    if (meta.oneArticle() && meta.outlet().isPresent()) {
      return meta.outlet().map(o -> new Passage(meta.line(), o));
    }
    for (Line line : lines) {
      Optional<String> outlet = Optional.empty();
      switch (line.label()) {
        case OUTLET ->
            outlet =
                CreditLine.of(line.text())
                    .map(CreditLine::outlet)
                    .orElse(Optional.of(line.text().strip()));
        case BYLINE -> outlet = CreditLine.of(line.text()).flatMap(CreditLine::outlet);
        case BODY, STAND_FIRST -> outlet = Datelines.agency(line.text());
        case CONTRIBUTION -> outlet = first(WRITES_FOR, line);
        case BIO -> outlet = first(WRITER_FOR, line);
        default -> {}
      }
      if (outlet.isPresent()) {
        return Optional.of(new Passage(line.block().fromLine(), outlet.get()));
      }
    }
    return meta.outlet()
        .map(o -> new Passage(meta.line(), o))
        .or(
            () ->
                address()
                    .flatMap(
                        at ->
                            new ArticleAddress(at.text())
                                .outlet()
                                .map(o -> new Passage(at.line(), o))));
  }

  private static Optional<String> first(Pattern form, Line line) {
    Matcher m = form.matcher(line.head(600));
    return m.find() ? Optional.of(m.group(1)) : Optional.empty();
  }

  Optional<Passage> address() {
    if (meta.oneArticle() && meta.url().isPresent()) {
      return meta.url().map(url -> new Passage(meta.line(), url));
    }
    for (Line line : lines) {
      Matcher m = ADDRESS.matcher(line.label() == Label.SOURCE_LINK ? line.text() : "");
      if (m.find()) {
        return Optional.of(new Passage(line.block().fromLine(), m.group()));
      }
    }
    return meta.url().map(url -> new Passage(meta.line(), url));
  }

  /** The day that the address tells. */
  Optional<Published> day() {
    return address()
        .flatMap(
            at -> new ArticleAddress(at.text()).day().map(day -> new Published(day, at.line())));
  }
}
