package org.newsbook.site.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbook.digest.SiteMap;
import org.newsbook.site.publish.SiteWriter;
import org.newsbook.site.template.Templates;
import org.newsbook.site.view.Frame;

/**
 * The digest in one file that can be mailed: the pages one after the other, style and fonts inside,
 * links as fragments, and of the captures the lines that are cited.
 *
 * @param site folder with the assets of a site, where the file goes too
 * @param binding as a file
 * @param frame of the front page
 */
public record OneFile(Path site, Binding binding, Templates templates, Frame frame) {
  private static final Pattern FACE = Pattern.compile("@font-face \\{[^}]*+}\\n?");
  private static final Pattern URL = Pattern.compile("url\\(\"([^\"]++)\"\\)");
  private static final Pattern RANGE =
      Pattern.compile("U\\+([0-9A-F]{1,6}+)(?:-([0-9A-F]{1,6}+))?+");
  private static final String STYLE = "assets/css/style.css";

  /** A part of the file and the HTML that it holds. */
  record Bound(Chapter chapter, String html) {}

  /**
   * @param style sheet of the whole
   */
  record Whole(
      List<Chapter.Line> contents,
      List<Bound> parts,
      List<CitedLines.Capture> captures,
      String style) {}

  public void write(List<Chapter> chapters) throws IOException {
    List<Bound> parts =
        chapters.parallelStream().map(c -> new Bound(c, binding.render(c))).toList();
    List<Chapter.Line> contents = Chapter.contents(chapters);
    List<CitedLines.Capture> cited = binding.cited();
    Whole whole =
        new Whole(contents.subList(1, contents.size()), parts, cited, style(letters(parts, cited)));
    Templates.save(
        site.resolve(SiteMap.ONE_FILE),
        templates.render("editions/newsbook.html", frame, whole, ""));
  }

  private BitSet letters(List<Bound> parts, List<CitedLines.Capture> cited) {
    BitSet letters = new BitSet();
    frame.site().codePoints().forEach(letters::set);
    parts.forEach(part -> part.html().codePoints().forEach(letters::set));
    for (CitedLines.Capture capture : cited) {
      capture.title().codePoints().forEach(letters::set);
      capture.lines().forEach(line -> line.line().text().codePoints().forEach(letters::set));
    }
    return letters;
  }

  /** The style sheet with the fonts inside that the text has letters of. */
  private String style(BitSet used) throws IOException {
    String css = sheets() + templates.render("editions/newsbook.css", frame, frame, "");
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
