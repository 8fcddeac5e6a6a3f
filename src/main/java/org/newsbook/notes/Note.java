package org.newsbook.notes;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What an editor wrote of one thing, in Markdown; headings, emphasis, lists, tables, footnotes,
 * links to the web and to pages of the digest. HTML in it is text.
 *
 * @param path under the content folder
 * @param markdown with a line for each line of the file
 */
public record Note(String path, String markdown) {
  /** Of links to what the digest holds, before an id. */
  private static final String OWN = "digest:";

  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()))
          .set(HtmlRenderer.ESCAPE_HTML, true)
          .set(HtmlRenderer.SUPPRESSED_LINKS, "(?s)(?!(?:https?://|mailto:|" + OWN + ")).*")
          .toImmutable();

  /** An editor's headings stand under those of the page. */
  private static final int HEADINGS = 2;

  private static final int LOWEST = 6;

  private static final Pattern LINK = Pattern.compile("href=\"" + OWN + "([^\"]*)\"");
  private static final Pattern FOOTNOTE = Pattern.compile("(id=\"|href=\"#)(fn[^\"]*)");

  /** Markdown of a link to what has this id. */
  static String link(String text, String id) {
    return "[" + escaped(text) + "](" + OWN + id + ")";
  }

  static String escaped(String text) {
    return text.replaceAll("[\\\\`*_{}\\[\\]<>()#+.!|~&-]", "\\\\$0");
  }

  /** Lines that show a picture, which no page would load. */
  List<Integer> pictures() {
    List<Integer> lines = new ArrayList<>();
    for (Node node : Parser.builder(OPTIONS).build().parse(markdown).getDescendants()) {
      if (node instanceof Image || node instanceof ImageRef) {
        lines.add(node.getStartLineNumber() + 1);
      }
    }
    return lines;
  }

  /**
   * As part of a page, which may be XHTML.
   *
   * @param link to what has an id, as it is written there
   * @param anchor an id of a footnote as it is written there
   */
  public String html(UnaryOperator<String> link, UnaryOperator<String> anchor) {
    Node document = Parser.builder(OPTIONS).build().parse(markdown);
    for (Node node : document.getDescendants()) {
      if (node instanceof Heading heading) {
        heading.setLevel(Math.min(LOWEST, heading.getLevel() + HEADINGS));
      } else if (node instanceof Image || node instanceof ImageRef) {
        node.unlink();
      }
    }
    String html = HtmlRenderer.builder(OPTIONS).build().render(document);
    String linked = LINK.matcher(html).replaceAll(m -> "href=\"" + link.apply(m.group(1)) + "\"");
    return FOOTNOTE.matcher(linked).replaceAll(m -> m.group(1) + anchor.apply(m.group(2)));
  }
}
