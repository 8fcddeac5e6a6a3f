package org.newsbook.notes;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.newsbook.problem.Problems;

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

  private static final String NOWHERE = "(?s)(?!(?:https?://|mailto:|" + OWN + ")).*";

  /** How a page of the digest is named. */
  static final String AS_IN = "as in [[actor:Ana Kovač]]";

  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()))
          .set(HtmlRenderer.ESCAPE_HTML, true)
          .set(HtmlRenderer.SUPPRESSED_LINKS, NOWHERE)
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

  /** Tells of what no page would show as it is written. */
  void check(Problems problems) {
    for (Node node : Parser.builder(OPTIONS).build().parse(markdown).getDescendants()) {
      int line = node.getStartLineNumber() + 1;
      if (node instanceof Image || node instanceof ImageRef) {
        problems.error(path, line, "a picture", "notes show words only");
      } else if (node instanceof LinkNodeBase link && !leads(link)) {
        String message = "a link that leads nowhere: '" + link.getUrl() + "'";
        problems.error(path, line, message, "write all of it (https:, mailto:), or " + AS_IN);
      } else if (node instanceof Footnote cited && !cited.isDefined()) {
        String hint = "write its text on a line of its own, as in [^1]: So they say.";
        problems.error(path, line, "no footnote '" + cited.getText() + "'", hint);
      } else if (node instanceof FootnoteBlock footnote && !footnote.isReferenced()) {
        String message = "nothing cites the footnote '" + footnote.getText() + "'";
        problems.error(path, line, message, "cite it in the text, as in [^1]");
      }
    }
  }

  private static boolean leads(LinkNodeBase link) {
    return !link.getUrl().unescape().matches(NOWHERE);
  }

  /**
   * As part of a page, which may be XHTML.
   *
   * @param link to what has an id, as it is written there
   * @param anchor an id of a footnote as it is written there
   */
  public String html(UnaryOperator<String> link, UnaryOperator<String> anchor) {
    Node document = Parser.builder(OPTIONS).build().parse(markdown);
    Set<FootnoteBlock> cited = new HashSet<>();
    for (Node node : document.getDescendants()) {
      if (node instanceof Footnote one && one.isDefined() && cited.add(one.getFootnoteBlock())) {
        // numbers go by where each is cited first; the parser remembers the last
        one.getFootnoteBlock().setFirstReferenceOffset(one.getStartOffset());
      } else if (node instanceof Heading heading) {
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
