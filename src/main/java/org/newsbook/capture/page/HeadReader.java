package org.newsbook.capture.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.newsbook.capture.ConsentWords;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.SourceText;
import org.newsbook.text.DataFile;
import org.newsbook.text.Languages;
import org.newsbook.text.NamedDay;

/** Reads a page's {@link PageHead} from its JSON-LD, its {@code <meta>} and its {@code <title>}. */
final class HeadReader {
  /** Between a headline and the name of the site or of a section. */
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+(?:[|–—•·»«:_-]|-{2}|::)\\s+|\\s*[|»_]\\s*|:\\s+");

  /** Only an address: of an author's page, of an image. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?:)?//.*|.*\\.(?:com|org|net)/.*|@\\S+");

  private static final Pattern WEB = Pattern.compile("https?://[^\\s\"'<>]+");

  /** What browsers and SingleFile write at the top of a page that they save. */
  private static final Pattern SAVED =
      Pattern.compile(
          "(?:saved from url=(?:\\(\\d+\\))?|^\\s*url:)\\s*(https?://[^\\s\"'<>]+)",
          Pattern.MULTILINE);

  private static final Map<String, List<String>> NAMES =
      DataFile.phrases(HeadReader.class, "page-metas.txt");

  /** Nobody writes more into a value; each piece of the page is compared with some. */
  private static final int LONGEST = 5_000;

  private static final int LONGEST_BYLINE = 200;
  private static final int LONGEST_SITE = 40;
  private static final int SHORTEST_TITLE = 15;

  private final Document page;
  private final LinkedData data;
  private final Map<String, List<String>> metas = new HashMap<>();
  private final Set<String> headings;

  HeadReader(Document page) {
    this.page = page;
    this.data = LinkedData.of(page);
    for (Element meta : page.select("meta[content]")) {
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        for (String key : meta.attr(attribute).toLowerCase(Locale.ROOT).split("\\s+")) {
          text(meta.attr("content"))
              .ifPresent(
                  t -> metas.computeIfAbsent(key.replace(':', '.'), k -> new ArrayList<>()).add(t));
        }
      }
    }
    headings =
        page.select("h1,h2").stream()
            .map(h -> SourceText.collapse(h.text()))
            .filter(h -> !h.isEmpty() && !ConsentWords.tell(h))
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  PageHead read() {
    // Where a wall stood before the page, its words are no title.
    Optional<String> own = text(page.title()).filter(t -> !ConsentWords.tell(t));
    Optional<String> outlet =
        Stream.concat(data.names("publisher").stream(), all("site"))
            .filter(name -> !ADDRESS.matcher(name).matches())
            .findFirst();
    Optional<String> title =
        data.text("headline")
            .or(() -> all("title").findFirst())
            .or(() -> own)
            .map(t -> headline(t, outlet))
            .or(() -> headings.stream().findFirst());
    return new PageHead(
        title,
        byline(),
        outlet.or(() -> own.flatMap(t -> site(t, title))).or(data::site),
        published(),
        url(),
        language(),
        data.text("articleBody"),
        all("description").findFirst());
  }

  /** What the page gives under the names of a fact, in their order. */
  private Stream<String> all(String fact) {
    return names(fact).flatMap(name -> metas.getOrDefault(name, List.of()).stream());
  }

  private static Stream<String> names(String fact) {
    return NAMES.getOrDefault(fact, List.of()).stream();
  }

  /**
   * Without the name of the site, where a heading shows the title bare or the page names the site.
   */
  private String headline(String title, Optional<String> outlet) {
    if (headings.contains(title)) {
      return title;
    }
    Matcher m = SEPARATOR.matcher(title);
    String bare = title;
    while (m.find()) {
      String before = title.substring(0, m.start());
      String behind = title.substring(m.end());
      if (before.length() >= SHORTEST_TITLE && headings.contains(before)) {
        return before;
      }
      if (behind.length() >= SHORTEST_TITLE && headings.contains(behind)) {
        return behind;
      }
      boolean named =
          outlet.filter(name -> name.contains(behind) || behind.equals(name)).isPresent();
      if (named && before.length() >= SHORTEST_TITLE && bare.equals(title)) {
        bare = before;
      }
    }
    return bare;
  }

  /** What stands in {@code <title>} beside the headline, last or first. */
  private static Optional<String> site(String whole, Optional<String> title) {
    String headline = title.orElse("");
    if (headline.isEmpty() || headline.equals(whole)) {
      return Optional.empty();
    }
    if (whole.startsWith(headline)) {
      String tail = whole.substring(headline.length());
      Matcher m = SEPARATOR.matcher(tail);
      int from = -1;
      while (m.find()) {
        from = m.end();
      }
      return from < 0 ? Optional.empty() : name(tail.substring(from));
    }
    Matcher m = SEPARATOR.matcher(whole);
    return whole.endsWith(headline) && m.find() && m.start() > 0
        ? name(whole.substring(0, m.start()))
        : Optional.empty();
  }

  private static Optional<String> name(String text) {
    return text(text).filter(t -> t.length() >= 2 && t.length() <= LONGEST_SITE);
  }

  private Optional<String> byline() {
    List<String> names = data.names("author");
    if (names.isEmpty()) {
      names =
          names("author")
              .map(key -> metas.getOrDefault(key, List.of()))
              .filter(all -> all.stream().anyMatch(n -> !ADDRESS.matcher(n).matches()))
              .findFirst()
              .orElse(List.of());
    }
    List<String> people =
        names.stream()
            .filter(name -> !ADDRESS.matcher(name).matches())
            .map(name -> name.replaceFirst("^(?i:by\\s+|[\\s,]+)", ""))
            .map(name -> SourceText.collapse(name.replaceAll("\\(?https?://[^\\s)]*\\)?", "")))
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    return text(String.join(", ", people)).filter(byline -> byline.length() < LONGEST_BYLINE);
  }

  private Optional<LocalDate> published() {
    return Stream.concat(data.text("datePublished").stream(), all("day"))
        .flatMap(date -> NamedDay.first(date).stream())
        .findFirst();
  }

  private Optional<String> url() {
    return Stream.of(
            Stream.of(page.select("link[rel=canonical]").attr("href").strip()),
            all("address"),
            savedFrom())
        .flatMap(addresses -> addresses)
        .filter(url -> WEB.matcher(url).matches())
        .findFirst();
  }

  private Stream<String> savedFrom() {
    Stream<Node> top =
        Stream.concat(
            page.childNodes().stream(),
            page.children().stream().flatMap(html -> html.childNodes().stream()));
    return top.filter(Comment.class::isInstance)
        .map(comment -> SAVED.matcher(((Comment) comment).getData()))
        .filter(Matcher::find)
        .map(m -> m.group(1));
  }

  /** Of 'en', which many a page in another language says, the words must bear it out. */
  private Optional<String> language() {
    return Stream.concat(Stream.of(page.select("html[lang]").attr("lang")), all("language"))
        .flatMap(language -> Metadata.languageTag(language).stream())
        .findFirst()
        .filter(told -> !Languages.isEnglish(told) || Languages.of(page.text()).equals("en"));
  }

  private static Optional<String> text(String raw) {
    String seen = raw.substring(0, Math.min(LONGEST, raw.length()));
    return Optional.of(SourceText.collapse(seen)).filter(text -> !text.isEmpty());
  }
}
