package org.newsbook.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
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
          "(?i)^(?:(?:(?:written|story|words|reported|posted|text|analysis|opinion|guest (?:post|essay)) )?by"
              + "|authors?(?=:)|von|par|por|di)\\s*:?\\s+");
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

  /** Of one article the format is believed before its lines, of several behind them. */
  private Optional<Passage> believed(Optional<String> told, Supplier<Optional<Passage>> shown) {
    Optional<Passage> passage = told.map(value -> new Passage(meta.line(), value));
    return meta.oneArticle() ? passage.or(shown) : shown.get().or(() -> passage);
  }

  /** The first line that shows it. */
  private Optional<Passage> shown(Function<Line, Optional<String>> fact) {
    return lines.stream()
        .flatMap(
            line -> fact.apply(line).map(f -> new Passage(line.block().fromLine(), f)).stream())
        .findFirst();
  }

  Optional<Passage> byline() {
    return believed(meta.byline(), () -> shown(Credits::byline));
  }

  private static Optional<String> byline(Line line) {
    if (line.label() != Label.BYLINE || line.words() < 2) {
      return Optional.empty();
    }
    String told = CreditLine.of(line.text()).flatMap(CreditLine::byline).orElse(line.text());
    String name = BY.matcher(told.strip()).replaceFirst("").strip();
    return Optional.of(name).filter(n -> !n.isEmpty());
  }

  Optional<Passage> outlet() {
    return believed(meta.outlet(), () -> shown(Credits::outlet)).or(this::outletOfAddress);
  }

  private static Optional<String> outlet(Line line) {
    return switch (line.label()) {
      case OUTLET ->
          CreditLine.of(line.text())
              .map(CreditLine::outlet)
              .orElse(Optional.of(line.text().strip()));
      case BYLINE -> CreditLine.of(line.text()).flatMap(CreditLine::outlet);
      case BODY, STAND_FIRST -> Datelines.agency(line.text());
      case CONTRIBUTION -> first(WRITES_FOR, line);
      case BIO -> first(WRITER_FOR, line);
      default -> Optional.empty();
    };
  }

  private Optional<Passage> outletOfAddress() {
    return address()
        .flatMap(at -> new ArticleAddress(at.text()).outlet().map(o -> new Passage(at.line(), o)));
  }

  private static Optional<String> first(Pattern form, Line line) {
    Matcher m = form.matcher(line.head(600));
    return m.find() ? Optional.of(m.group(1)) : Optional.empty();
  }

  Optional<Passage> address() {
    return believed(meta.url(), () -> shown(Credits::address));
  }

  private static Optional<String> address(Line line) {
    Matcher m = ADDRESS.matcher(line.label() == Label.SOURCE_LINK ? line.text() : "");
    return m.find() ? Optional.of(m.group()) : Optional.empty();
  }

  /** The day that the address tells. */
  Optional<Published> day() {
    return address()
        .flatMap(
            at -> new ArticleAddress(at.text()).day().map(day -> new Published(day, at.line())));
  }
}
