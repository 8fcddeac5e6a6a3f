package org.newsbook.capture.text;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.CodeBlock;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.StringJoiner;
import org.newsbook.capture.Block;
import org.newsbook.capture.Paragraphs;
import org.newsbook.capture.SourceText;
import org.newsbook.capture.page.HtmlReader;

/** The blocks of Markdown: one for each paragraph, heading, list item, table row. */
final class MarkdownBlocks {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private final SourceText source;
  private final int offset;
  private final List<Block> blocks = new ArrayList<>();

  /** Behind MarkDownload's heading 'Excerpt'. */
  private boolean excerpt;

  private MarkdownBlocks(SourceText source, int offset) {
    this.source = source;
    this.offset = offset;
  }

  /** What stands behind an offset of the source. */
  static List<Block> of(SourceText source, int offset) {
    MarkdownBlocks reader = new MarkdownBlocks(source, offset);
    reader.readAll();
    return reader.blocks;
  }

  /** A block for each line that has more than a rule or a fence on it. */
  static List<Block> plain(SourceText source, int first, int last, Block.Kind kind) {
    return Paragraphs.lines(source.lines(), first, last + 1, kind).stream()
        .filter(block -> !block.text().matches("[-.~`]{3,}\\w*"))
        .toList();
  }

  /** Walks the tree without recursion: quotes may be nested as deep as a file is long. */
  private void readAll() {
    Document document = PARSER.parse(NoteMarks.without(source.text().substring(offset)));
    Deque<Node> open = new ArrayDeque<>();
    open.push(document);
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (!addBlock(node)) {
        for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
          open.push(child);
        }
      }
    }
  }

  /** Whether the node is a block of its own, whose children need no further look. */
  private boolean addBlock(Node node) {
    if (node instanceof Paragraph) {
      addParagraph(node);
    } else if (node instanceof Heading) {
      String text = InlineText.of(node);
      excerpt = node.getParent() instanceof BlockQuote && text.strip().equalsIgnoreCase("excerpt");
      add(node, text, excerpt ? Block.Kind.FURNITURE : Block.Kind.HEADING);
    } else if (node instanceof TableSeparator) {
      return true;
    } else if (node instanceof TableRow) {
      StringJoiner cells = new StringJoiner(" | ");
      for (Node cell : node.getChildren()) {
        if (cell instanceof TableCell && !InlineText.of(cell).isBlank()) {
          cells.add(InlineText.of(cell));
        }
      }
      add(node, cells.toString(), Block.Kind.TABLE_ROW);
    } else if (node instanceof TableCaption) {
      add(node, InlineText.of(node), Block.Kind.CAPTION);
    } else if (node instanceof HtmlBlockBase) {
      add(node, HtmlReader.plain(node.getChars().toString()), Block.Kind.PARAGRAPH);
    } else if (node instanceof IndentedCodeBlock
        || node instanceof FencedCodeBlock
        || node instanceof CodeBlock) {
      // News has no code: it is text that was indented or fenced.
      blocks.addAll(plain(source, firstLine(node), lastLine(node), Block.Kind.PARAGRAPH));
    } else if (node instanceof Reference) {
      add(node, node.getChars().toString(), Block.Kind.FURNITURE);
    } else {
      return false;
    }
    return true;
  }

  private void addParagraph(Node paragraph) {
    String text = InlineText.of(paragraph);
    Block.Kind kind = Block.Kind.PARAGRAPH;
    for (Node up = paragraph.getParent(); up != null; up = up.getParent()) {
      if (up instanceof BlockQuote) {
        kind = excerpt ? Block.Kind.STAND_FIRST : Block.Kind.QUOTE;
        break;
      } else if (up instanceof ListItem item && kind == Block.Kind.PARAGRAPH) {
        kind = Block.Kind.ITEM;
        if (item instanceof OrderedListItem && item.getFirstChild() == paragraph) {
          text = item.getOpeningMarker() + " " + text;
        }
      }
    }
    excerpt &= kind == Block.Kind.STAND_FIRST;
    add(paragraph, text, isFootnote(paragraph) ? Block.Kind.FURNITURE : kind);
    for (Node child : paragraph.getChildren()) {
      if (child instanceof Image || child instanceof ImageRef) {
        add(child, InlineText.of(child), Block.Kind.CAPTION);
      }
    }
  }

  private boolean isFootnote(Node paragraph) {
    return source.text().startsWith("[^", offset + paragraph.getStartOffset());
  }

  private void add(Node node, String raw, Block.Kind kind) {
    String text = SourceText.collapse(raw);
    if (!text.isEmpty()) {
      blocks.add(new Block(firstLine(node), lastLine(node), text, kind));
    }
  }

  private int firstLine(Node node) {
    return source.lineAt(offset + node.getStartOffset());
  }

  private int lastLine(Node node) {
    int end = offset + node.getEndOffset();
    while (end > 0 && Character.isWhitespace(source.text().charAt(end - 1))) {
      end--;
    }
    return Math.max(firstLine(node), source.lineAt(end - 1));
  }
}
