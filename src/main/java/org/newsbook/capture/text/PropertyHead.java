package org.newsbook.capture.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.Part;
import org.newsbook.capture.SourceText;
import org.newsbook.problem.Problems;

/**
 * The head of a page that Notion or Readwise exports: a title, and under it a line or an item for
 * each property, as in 'Author: Jane Doe'. Two keys at least are known ones, or it is text.
 */
final class PropertyHead {
  private static final Pattern PROPERTY =
      Pattern.compile("(?:[-*] )?([\\p{L}][\\p{L}\\p{N} _-]{0,30}): (.*)");

  /** Headings that Readwise sets over the parts of its pages. */
  private static final Set<String> PARTS =
      Set.of("metadata", "full document", "highlights", "new highlights added");

  private PropertyHead() {}

  /** The same, with its head told; as it is where it has none. */
  static Capture read(Capture capture, Problems problems) {
    List<Block> blocks = capture.blocks();
    if (blocks.size() < 3
        || blocks.get(0).kind() != Block.Kind.HEADING
        || capture.parts().get(0).metadata().oneArticle()) {
      return capture;
    }
    int first = 1;
    while (first < blocks.size() - 1 && isBetween(blocks.get(first))) {
      first++;
    }
    FrontMatterKeys keys = new FrontMatterKeys();
    int known = 0;
    int end = first;
    for (; end < blocks.size(); end++) {
      int found = properties(blocks.get(end), capture.lines(), keys);
      if (found < 0) {
        break;
      }
      known += found;
    }
    if (known < 2) {
      return capture;
    }
    Block title = blocks.get(0);
    Metadata told =
        new Properties(keys, capture.path(), problems)
            .told(blocks.get(first).fromLine())
            .withTitle(Optional.of(title.text()));
    List<Block> marked = new ArrayList<>(List.of(title.as(Block.Kind.TITLE)));
    for (int i = 1; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      marked.add(i < end || isPart(block) ? block.as(Block.Kind.FURNITURE) : block);
    }
    return new Capture(
        capture.path(), capture.format(), capture.lines(), List.of(new Part(marked, told)));
  }

  /** A picture, or the heading over the properties. */
  private static boolean isBetween(Block block) {
    return block.kind() == Block.Kind.CAPTION || isPart(block);
  }

  private static boolean isPart(Block block) {
    return block.kind() == Block.Kind.HEADING
        && PARTS.contains(block.text().toLowerCase(Locale.ROOT));
  }

  /**
   * How many known keys its lines have; -1 where one of them is no property.
   *
   * @param keys gets them
   */
  private static int properties(Block block, List<String> lines, FrontMatterKeys keys) {
    int known = 0;
    List<Matcher> found = new ArrayList<>();
    for (int n = block.fromLine(); n <= block.toLine(); n++) {
      Matcher m = PROPERTY.matcher(SourceText.collapse(lines.get(n - 1)));
      if (!m.matches()) {
        return -1;
      }
      found.add(m);
      known += FrontMatterKeys.isKnown(m.group(1)) ? 1 : 0;
    }
    for (int i = 0; i < found.size(); i++) {
      Matcher m = found.get(i);
      keys.put(m.group(1), FrontMatterValue.of(block.fromLine() + i, m.group(2)));
    }
    return known;
  }
}
