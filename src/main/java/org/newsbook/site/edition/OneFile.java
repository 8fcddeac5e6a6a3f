package org.newsbook.site.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.newsbook.digest.SiteMap;
import org.newsbook.site.publish.SiteWriter;
import org.newsbook.site.template.Templates;
import org.newsbook.site.view.Frame;

/**
 * The digest in one file that can be mailed: the pages one after the other, style, fonts and
 * pictures inside, links as fragments, and of the captures the lines that are cited.
 */
public final class OneFile {
  private static final Pattern FACE = Pattern.compile("@font-face \\{[^}]*+}");
  private static final Pattern URL = Pattern.compile("url\\(\"([^\"]++)\"\\)");
  private static final Pattern RANGE =
      Pattern.compile("U\\+([0-9A-F]{1,6}+)(?:-([0-9A-F]{1,6}+))?+");
  private static final Pattern HEADING = Pattern.compile("(?<![\\w-])h([1-5])(?![\\w-])");
  private static final List<String> HEADINGS = List.of("h1", "h2", "h3", "h4", "h5");
  private static final String TEMPLATE = "editions/newsbook.html";
  private static final String STYLE = "assets/css/style.css";

  private final Path site;
  private final Binding binding;
  private final Map<String, Set<String>> cited = new ConcurrentSkipListMap<>();

  /**
   * @param site folder of the built site, where the file goes too
   */
  public OneFile(Path site, Binding binding) {
    this.site = site;
    this.binding = binding;
  }

  /** A part of the file and the HTML that it holds. */
  public record Bound(Chapter chapter, String html) {}

  /** Lines of one capture that are cited. */
  record Cited(String id, String title, String html) {}

  record Whole(
      List<Chapter.Line> contents,
      List<Bound> parts,
      List<Cited> sources,
      String colophon,
      String style) {

    Whole with(String style) {
      return new Whole(contents, parts, sources, colophon, style);
    }
  }

  /**
   * @param parts the chapters in order
   */
  public void write(List<Bound> parts, Templates layout, Frame frame) throws IOException {
    List<Cited> sources =
        List.copyOf(cited.entrySet()).parallelStream()
            .map(entry -> source(entry.getKey(), entry.getValue()))
            .toList();
    Element colophon = binding.page(SiteMap.FRONT).selectFirst(".colophon__in");
    List<Chapter.Line> contents =
        Chapter.contents(parts.stream().map(part -> part.chapter()).toList());
    Whole whole =
        new Whole(
            contents.subList(1, contents.size()),
            parts,
            sources,
            colophon == null ? "" : unlinked(colophon).html(),
            "");
    String unstyled = layout.render(TEMPLATE, frame, whole, "");
    Templates.save(
        site.resolve(SiteMap.ONE_FILE),
        layout.render(TEMPLATE, frame, whole.with(style(unstyled)), ""));
  }

  private static String place(Chapter chapter, String anchor) {
    return "#" + id(chapter, anchor);
  }

  private static String id(Chapter chapter, String anchor) {
    return anchor.isEmpty() ? chapter.id() : chapter.id() + "-" + anchor;
  }

  private String cite(Chapter from, String source, String anchor) {
    Set<String> lines = cited.computeIfAbsent(source, url -> ConcurrentHashMap.newKeySet());
    if (!anchor.isEmpty()) {
      lines.add(anchor);
    }
    return "#" + lineId(source, anchor);
  }

  private static String lineId(String source, String anchor) {
    String capture = source.replace('/', '-').replace(".html", "");
    return anchor.isEmpty() ? capture : capture + "-" + anchor;
  }

  /**
   * Ids are made unlike those of other parts; headings go one level down.
   *
   * @param main what the chapter holds; it is changed
   */
  public Bound part(Chapter chapter, Element main) {
    binding.leadLinks(chapter, main, OneFile::place, this::cite);
    main.select(".footnotes").remove();
    boolean titled = main.selectFirst("h1") != null;
    for (Element element : main.getAllElements()) {
      if (element != main && element.hasAttr("id")) {
        element.id(id(chapter, element.id()));
      }
      for (String refers : List.of("aria-labelledby", "for", "headers")) {
        if (element.hasAttr(refers)) {
          element.attr(refers, id(chapter, element.attr(refers)));
        }
      }
      int level = HEADINGS.indexOf(element.normalName()) + 1;
      if (titled && level > 0) {
        element.attr("data-h", String.valueOf(level)).tagName("h" + (level + 1));
      }
    }
    // Of so many landmarks none would help; a group keeps its name.
    main.select("section").removeAttr("aria-labelledby");
    main.select("aside").tagName("div").attr("role", "group");
    for (Element picture : main.select("img[src]")) {
      Path file = site.resolve(chapter.url()).resolveSibling(picture.attr("src")).normalize();
      if (Files.isRegularFile(file)) {
        picture.attr("src", data(file));
      }
    }
    return new Bound(chapter, main.html());
  }

  /** The lines that are cited, and a mark where others lie between them. */
  private Cited source(String url, Set<String> anchors) {
    Element page = binding.page(url);
    StringBuilder html = new StringBuilder();
    boolean gap = false;
    for (Element line : page.select(".lines > p")) {
      if (line.select("[id]").stream().noneMatch(e -> anchors.contains(e.id()))) {
        gap = true;
        continue;
      }
      html.append(gap ? "<p class=\"gap\">…</p>\n" : "");
      gap = false;
      String lang = "";
      Element of = line.closest("[lang]");
      if (of != null && !of.normalName().equals("html")) {
        Attributes tongue = new Attributes();
        lang = tongue.put("lang", of.attr("lang")).put("dir", of.attr("dir")).html();
      }
      line.select("[id]").forEach(e -> e.id(lineId(url, e.id())));
      line.select("> a:first-child").tagName("b").removeAttr("href");
      html.append("<div class=\"lines\"").append(lang).append('>').append(line.outerHtml()).append("</div>\n");
    }
    Element title = page.selectFirst("h1");
    Element path = page.selectFirst(".head__dek");
    return new Cited(
        lineId(url, ""),
        (title == null ? url : title.text()) + (path == null ? "" : ": " + path.text()),
        html + (gap ? "<p class=\"gap\">…</p>\n" : ""));
  }

  private static Element unlinked(Element element) {
    element.select("a").unwrap();
    return element;
  }

  /**
   * The style sheet with the fonts inside that the text has letters of. A heading that went a level
   * down looks as it did.
   */
  private String style(String text) throws IOException {
    String css = HEADING.matcher(sheets()).replaceAll(":where(h$1:not([data-h]), [data-h=\"$1\"])");
    BitSet used = new BitSet();
    text.codePoints().forEach(used::set);
    String faces =
        FACE.matcher(css).replaceAll(face -> Matcher.quoteReplacement(needed(face.group(), used)));
    StringBuilder inlined = new StringBuilder();
    Matcher urls = URL.matcher(faces);
    while (urls.find()) {
      Path file = site.resolve(STYLE).resolveSibling(urls.group(1)).normalize();
      urls.appendReplacement(inlined, Matcher.quoteReplacement("url(\"" + data(file) + "\")"));
    }
    return urls.appendTail(inlined).toString().replace("</", "<\\/");
  }

  /** The sheet of every page, and those of single kinds of page after it. */
  private String sheets() throws IOException {
    StringBuilder css = new StringBuilder(read(STYLE));
    for (String file : SiteWriter.files(site)) {
      if (file.startsWith("assets/css/") && file.endsWith(".css") && !file.equals(STYLE)) {
        css.append(read(file));
      }
    }
    return css.toString();
  }

  private String read(String file) throws IOException {
    return Files.readString(site.resolve(file), StandardCharsets.UTF_8);
  }

  private static String needed(String face, BitSet used) {
    int at = face.indexOf("unicode-range:");
    if (at < 0) {
      return face;
    }
    Matcher range = RANGE.matcher(face).region(at, face.length());
    while (range.find()) {
      int from = Integer.parseInt(range.group(1), 16);
      int to = range.group(2) == null ? from : Integer.parseInt(range.group(2), 16);
      int first = used.nextSetBit(from);
      if (first >= 0 && first <= to) {
        return face;
      }
    }
    return "";
  }

  private static String data(Path file) {
    String name = file.getFileName().toString();
    String type =
        switch (name.substring(name.lastIndexOf('.') + 1)) {
          case "woff2" -> "font/woff2";
          case "svg" -> "image/svg+xml";
          case "png" -> "image/png";
          default -> "application/octet-stream";
        };
    try {
      byte[] bytes = Files.readAllBytes(file);
      return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
