package org.newsbook.digest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbook.article.Article;
import org.newsbook.article.LeftOut;
import org.newsbook.article.Paragraph;

/** The part of an article that is published: passages are taken while its budget lasts. */
final class Share {
  /** A word, or one sign of a script that sets no spaces between words. */
  static final Pattern WORD =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]"
              + "|[\\p{L}\\p{M}\\p{N}]++(?:['’.-][\\p{L}\\p{M}\\p{N}]++)*+");

  private final Article article;
  private final Map<Paragraph, BitSet> shown = new LinkedHashMap<>();
  private int left;

  /**
   * @param words that may be published beside its title
   */
  Share(Article article, int words) {
    this.article = article;
    left = words;
    article.paragraphs().forEach(paragraph -> shown.put(paragraph, new BitSet()));
  }

  /** Publishes a passage, unless that would pass the budget. */
  void take(int line, String passage) {
    for (Map.Entry<Paragraph, BitSet> entry : shown.entrySet()) {
      int at = find(entry.getKey(), line, passage);
      if (at >= 0) {
        int words = 0;
        Matcher word = WORD.matcher(passage);
        while (word.find()) {
          words += entry.getValue().get(at + word.start()) ? 0 : 1;
        }
        if (words <= left) {
          left -= words;
          entry.getValue().set(at, at + passage.length());
        }
        return;
      }
    }
  }

  /** Whether the whole passage is published; a title always is. */
  boolean shows(int line, String passage) {
    if (article.title().line() == line && article.title().text().contains(passage)) {
      return true;
    }
    for (Map.Entry<Paragraph, BitSet> entry : shown.entrySet()) {
      int at = find(entry.getKey(), line, passage);
      if (at >= 0) {
        return entry.getValue().nextClearBit(at) >= at + passage.length();
      }
    }
    return false;
  }

  private static int find(Paragraph paragraph, int line, String passage) {
    return paragraph.line() == line ? paragraph.text().indexOf(passage) : -1;
  }

  /** Its paragraphs as far as they are published, with a mark where words are left out. */
  List<Paragraph> paragraphs() {
    List<Paragraph> cut = new ArrayList<>();
    shown.forEach(
        (paragraph, bits) -> {
          if (!bits.isEmpty()) {
            cut.add(new Paragraph(paragraph.line(), cut(paragraph, bits), paragraph.form()));
          }
        });
    return cut;
  }

  private static String cut(Paragraph paragraph, BitSet bits) {
    String text = paragraph.text();
    StringBuilder cut = new StringBuilder();
    int end = 0;
    for (int at = bits.nextSetBit(0); at >= 0; at = bits.nextSetBit(end)) {
      String between = text.substring(end, at);
      cut.append(between.isBlank() ? between : end == 0 ? "… " : " … ");
      end = bits.nextClearBit(at);
      cut.append(text, at, end);
    }
    return cut + (text.substring(end).isBlank() ? "" : " …");
  }

  /** The article with what is published of it; what is not is left out, and says so. */
  Article published() {
    List<Paragraph> paragraphs = paragraphs();
    BitSet gone = new BitSet();
    gone.set(article.startLine());
    article.leftOut().forEach(left -> gone.set(left.fromLine(), left.toLine() + 1));
    article.paragraphs().forEach(p -> gone.set(p.line()));
    article.captions().forEach(c -> gone.set(c.line()));
    paragraphs.forEach(p -> gone.clear(p.line()));
    gone.clear(article.title().line());
    List<LeftOut> leftOut = new ArrayList<>();
    for (int from = gone.nextSetBit(0); from >= 0; ) {
      int end = gone.nextClearBit(from);
      leftOut.add(new LeftOut(from, end - 1, PublishedText.WITHHELD));
      from = gone.nextSetBit(end);
    }
    return new Article(
        article.id(),
        article.capture(),
        article.startLine(),
        article.endLine(),
        article.title(),
        article.kind(),
        article.byline(),
        article.outlet(),
        article.published(),
        article.language(),
        paragraphs,
        List.of(),
        leftOut,
        article.address(),
        article.opinion());
  }
}
