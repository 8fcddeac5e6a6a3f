package org.newsbook.capture.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.newsbook.capture.Block;
import org.newsbook.capture.SourceText;
import org.newsbook.text.DataFile;

/**
 * Cuts a page into {@link Piece}s at block elements and double line breaks, in document order. What
 * a browser does not show (scripts, templates, what is hidden) is no text.
 */
final class PageText implements NodeFilter {
  private static final Map<String, Set<String>> TAGS =
      DataFile.sections(PageText.class, "page-tags.txt");
  private static final Set<String> SILENT = TAGS.getOrDefault("silent", Set.of());
  private static final Set<String> BREAKS = TAGS.getOrDefault("breaks", Set.of());

  /** A shorter alternative text is a logo's or an icon's. */
  private static final int SHORTEST_ALT = 20;

  private final boolean hiddenToo;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private Element holder;
  private int start = -1;
  private int end = -1;
  private int linked;
  private int links;
  private int lineBreaks;

  private PageText(Document page, boolean hiddenToo) {
    this.holder = page;
    this.hiddenToo = hiddenToo;
  }

  /**
   * @param hiddenToo for pages whose article waits for a script to show it
   */
  static List<Piece> of(Document page, boolean hiddenToo) {
    PageText text = new PageText(page, hiddenToo);
    page.filter(text);
    text.flush(page);
    return TableRows.join(text.pieces);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      addText(text);
    } else if (node instanceof Element element) {
      String tag = element.normalName();
      if (SILENT.contains(tag) || (!hiddenToo && isHidden(element))) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (tag.equals("br")) {
        run.append(' ');
        if (++lineBreaks == 2) {
          flush(holder);
        }
      } else if (BREAKS.contains(tag)) {
        flush(element);
      } else if (tag.equals("img")) {
        addPicture(element);
      } else if (tag.equals("a") && element.hasAttr("href")) {
        links++;
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (BREAKS.contains(element.normalName())) {
        flush(blockAround(element));
      } else if (element.normalName().equals("a") && element.hasAttr("href")) {
        links--;
      }
    }
    return FilterResult.CONTINUE;
  }

  /** What a picture's maker says of it stands in for a caption. */
  private void addPicture(Element img) {
    String text = SourceText.collapse(img.attr("alt"));
    Element figure = img.closest("figure");
    boolean captioned = figure != null && figure.selectFirst("figcaption") != null;
    if (text.length() >= SHORTEST_ALT && text.indexOf(' ') > 0 && !captioned) {
      int at = Math.max(0, img.sourceRange().startPos());
      pieces.add(new Piece(img, at, at + 1, text, 0, Block.Kind.CAPTION));
    }
  }

  private void addText(TextNode node) {
    String text = node.getWholeText();
    if (text.isBlank()) {
      run.append(' ');
      return;
    }
    lineBreaks = 0;
    Range range = node.sourceRange();
    if (range.isTracked()) {
      int indent = text.length() - text.stripLeading().length();
      start = start < 0 ? range.startPos() + indent : start;
      end = range.endPos();
    }
    if (links > 0) {
      linked += SourceText.collapse(text).length();
    }
    run.append(text);
  }

  /** Ends the run; what follows is held by the element given. */
  private void flush(Element next) {
    String text = SourceText.collapse(run.toString());
    if (!text.isEmpty()) {
      int from = Math.max(0, start);
      pieces.add(
          new Piece(
              holder, from, Math.max(from, end), text, Math.min(linked, text.length()), kind()));
    }
    run.setLength(0);
    start = -1;
    linked = 0;
    lineBreaks = 0;
    holder = next;
  }

  private Block.Kind kind() {
    Block.Kind kind = Block.Kind.PARAGRAPH;
    for (Element up = holder; up != null; up = up.parent()) {
      switch (up.normalName()) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          return Block.Kind.HEADING;
        }
        case "figcaption", "caption" -> {
          return Block.Kind.CAPTION;
        }
        case "blockquote" -> kind = Block.Kind.QUOTE;
        case "li", "dd", "dt" -> kind = kind == Block.Kind.PARAGRAPH ? Block.Kind.ITEM : kind;
        case "figure" -> {
          return kind == Block.Kind.PARAGRAPH ? Block.Kind.CAPTION : kind;
        }
        case "tr" -> kind = kind == Block.Kind.PARAGRAPH ? Block.Kind.TABLE_ROW : kind;
        default -> {}
      }
    }
    return kind;
  }

  private static Element blockAround(Element element) {
    Element up = element.parent();
    while (up != null && up.parent() != null && !BREAKS.contains(up.normalName())) {
      up = up.parent();
    }
    return up == null ? element : up;
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }
}
