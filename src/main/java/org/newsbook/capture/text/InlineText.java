package org.newsbook.capture.text;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayDeque;
import java.util.Deque;

/** The plain text of a Markdown block: escapes resolved, a link's words kept, its address not. */
final class InlineText {
  private InlineText() {}

  /** An image within the block says nothing here; asked for itself, it says its caption. */
  static String of(Node block) {
    StringBuilder text = new StringBuilder();
    Deque<Object> open = new ArrayDeque<>();
    pushChildren(block, open);
    while (!open.isEmpty()) {
      Object next = open.pop();
      if (next instanceof Node node) {
        addNode(node, text, open);
      } else {
        text.append(next);
      }
    }
    return text.toString();
  }

  private static void addNode(Node node, StringBuilder text, Deque<Object> open) {
    if (node instanceof Text || node instanceof HtmlEntity) {
      text.append(Escaping.unescapeString(node.getChars()));
    } else if (node instanceof Code code) {
      text.append(code.getText());
    } else if (node instanceof DelimitedLinkNode link) {
      text.append(link.getText());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      text.append(' ');
    } else if (node instanceof LinkRef link && !link.isDefined()) {
      // '[1]' is a footnote mark or an editor's insertion, as it stands.
      open.push("]");
      pushChildren(node, open);
      open.push("[");
    } else if (node instanceof TextBase || !isSilent(node)) {
      pushChildren(node, open);
    }
  }

  private static boolean isSilent(Node node) {
    // A link without a word is an arrow or a star that leads a note's keeper back.
    return node instanceof HtmlInlineBase
        || node instanceof Image
        || node instanceof ImageRef
        || node instanceof Link link
            && link.getText().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static void pushChildren(Node node, Deque<Object> open) {
    for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
      open.push(child);
    }
  }
}
