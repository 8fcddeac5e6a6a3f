package org.newsbook.capture.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.Part;
import org.newsbook.capture.SourceText;
import org.newsbook.problem.Problems;

/**
 * The head of a page that Notion exports: a title, and under it a line for each property, as in
 * 'Author: Jane Doe'. Two keys at least are known ones, or it is text.
 */
final class NotionHead {
  private static final Pattern PROPERTY =
      Pattern.compile("([\\p{L}][\\p{L}\\p{N} _-]{0,30}): (.*)");

  private NotionHead() {}

  /** The same, with its head told; as it is where it has none. */
  static Capture read(Capture capture, Problems problems) {
    List<Block> blocks = capture.blocks();
    if (blocks.size() < 3
        || blocks.get(0).kind() != Block.Kind.HEADING
        || capture.parts().get(0).metadata().oneArticle()) {
      return capture;
    }
    Block head = blocks.get(1);
    FrontMatterKeys keys = new FrontMatterKeys();
    int known = 0;
    for (int n = head.fromLine(); n <= head.toLine(); n++) {
      Matcher m = PROPERTY.matcher(SourceText.collapse(capture.lines().get(n - 1)));
      if (!m.matches()) {
        return capture;
      }
      known += FrontMatterKeys.isKnown(m.group(1)) ? 1 : 0;
      keys.put(m.group(1), FrontMatterValue.of(n, m.group(2)));
    }
    if (known < 2) {
      return capture;
    }
    Block title = blocks.get(0);
    Metadata told =
        new Properties(keys, capture.path(), problems)
            .told(head.fromLine())
            .withTitle(Optional.of(title.text()));
    List<Block> marked = new ArrayList<>(blocks);
    marked.set(0, title.as(Block.Kind.TITLE));
    marked.set(1, head.as(Block.Kind.FURNITURE));
    return new Capture(
        capture.path(), capture.format(), capture.lines(), List.of(new Part(marked, told)));
  }
}
