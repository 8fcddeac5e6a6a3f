package org.newsbook.capture.archive;

import java.util.List;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Metadata;
import org.newsbook.capture.Part;

/**
 * Tells an article among the pages of an archive from frames, advertisements and lists of links.
 */
final class PageCheck {
  /** A headline and one paragraph are longer. */
  private static final int LEAST_TEXT = 150;

  private static final int SENTENCE = 80;

  private PageCheck() {}

  /** Has a title and text under it. */
  static boolean isArticle(Capture page) {
    boolean titled =
        page.parts().stream()
            .anyMatch(
                part ->
                    part.metadata().title().isPresent()
                        || part.blocks().stream().anyMatch(b -> b.kind() == Block.Kind.TITLE));
    int length =
        page.blocks().stream()
            .filter(b -> b.kind() != Block.Kind.FURNITURE && b.text().length() >= SENTENCE)
            .mapToInt(b -> b.text().length())
            .sum();
    return titled && length >= LEAST_TEXT;
  }

  /** All of it furniture. */
  static Capture withoutArticle(Capture page) {
    List<Block> blocks =
        page.blocks().stream().map(block -> block.as(Block.Kind.FURNITURE)).toList();
    return new Capture(
        page.path(), page.format(), page.lines(), List.of(new Part(blocks, Metadata.NONE)));
  }
}
