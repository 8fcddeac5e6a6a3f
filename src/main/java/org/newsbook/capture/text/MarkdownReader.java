package org.newsbook.capture.text;

import java.util.ArrayList;
import java.util.List;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.Format;
import org.newsbook.capture.SourceText;
import org.newsbook.problem.Problems;

/** Reads Markdown with what clippers and note programs write into it. */
public final class MarkdownReader {
  private MarkdownReader() {}

  public static Capture read(String path, SourceText file, Problems problems) {
    SourceText source = new SourceText(NoteMarks.withoutRemarks(file.text()));
    FrontMatter front = FrontMatter.of(path, source, problems);
    List<Block> blocks = new ArrayList<>();
    if (!front.readable()) {
      blocks.addAll(MarkdownBlocks.plain(source, 1, front.lastLine(), Block.Kind.FURNITURE));
    }
    if (MarkdownLimits.areExceeded(source)) {
      int last = source.lines().size();
      blocks.addAll(MarkdownBlocks.plain(source, front.lastLine() + 1, last, Block.Kind.PLAIN));
      problems.warn(path, 0, "too intricate for Markdown, read as plain text", "save it as .txt");
    } else {
      blocks.addAll(MarkdownBlocks.of(source, source.startOf(front.lastLine() + 1)));
    }
    if (!front.metadata().oneArticle() && haveTitles(blocks, source)) {
      blocks.replaceAll(b -> isOfFirstRank(b, source) ? b.as(Block.Kind.TITLE) : b);
    }
    boolean untitled = front.metadata().oneArticle() && front.metadata().title().isEmpty();
    if (untitled && !blocks.isEmpty() && blocks.get(0).kind() == Block.Kind.HEADING) {
      // The heading over all text is the title of what front matter says is one article.
      blocks.set(0, blocks.get(0).as(Block.Kind.TITLE));
    }
    Capture capture = new Capture(path, Format.MARKDOWN, source.lines(), blocks, front.metadata());
    return PropertyHead.read(capture, problems);
  }

  /** Several headings of the first rank, all long enough for titles and over a text each. */
  private static boolean haveTitles(List<Block> blocks, SourceText source) {
    int titles = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (isOfFirstRank(block, source)) {
        boolean over = i + 1 < blocks.size() && blocks.get(i + 1).kind() != Block.Kind.HEADING;
        if (!over || block.text().matches(".*[?:]|\\S+(?: \\S+)?")) {
          return false;
        }
        titles++;
      } else if (titles == 0) {
        return false;
      }
    }
    return titles > 1;
  }

  private static boolean isOfFirstRank(Block block, SourceText source) {
    return block.kind() == Block.Kind.HEADING
        && source.lines().get(block.fromLine() - 1).startsWith("# ");
  }
}
