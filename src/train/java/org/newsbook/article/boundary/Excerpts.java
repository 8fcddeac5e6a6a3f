package org.newsbook.article.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Parts of dumps as captures of their own, as people keep them: most of one article alone. */
final class Excerpts {
  static final String AS_IT_STANDS = "single as it stands";
  static final String BARE = "single";
  static final String NEIGHBOURS = "neighbours";

  private static final int FEWEST = 3;
  private static final int FEW = 8;
  private static final String SENTENCE = "(?<=[\\p{Ll}\\d][.!?][”\"»]?) (?=[\\p{Lu}“\"„])";

  private final Random random;

  Excerpts(long seed) {
    random = new Random(seed);
  }

  /** One article of a dump with what stands around it, or up to four neighbours. */
  GoldDump slice(GoldDump dump, boolean single) {
    List<GoldDump.Span> all = dump.articles();
    int count = single ? 1 : Math.min(all.size(), 2 + random.nextInt(3));
    int first = random.nextInt(all.size() - count + 1);
    int from = Math.max(1, all.get(first).from());
    int behind =
        first + count < all.size() ? all.get(first + count).from() : dump.lines().size() + 1;
    List<GoldDump.Span> spans = new ArrayList<>();
    for (GoldDump.Span span : all.subList(first, first + count)) {
      spans.add(
          new GoldDump.Span(
              span.start() - from + 1,
              Math.max(1, span.from() - from + 1),
              span.to() - from + 1,
              0,
              0,
              0));
    }
    return new GoldDump(
        dump.name() + " from " + from,
        count == 1 ? AS_IT_STANDS : NEIGHBOURS,
        dump.fold(),
        dump.lines().subList(from - 1, Math.max(from, behind - 1)),
        spans);
  }

  /** An article without the layout in which it stood: with its title or not, or its beginning. */
  GoldDump alone(LayoutMaker.Text text, String name, int fold) {
    List<String> paragraphs = new ArrayList<>(text.paragraphs());
    if (chance(0.5)) {
      int n = FEWEST + random.nextInt(FEW - FEWEST + 1);
      paragraphs = paragraphs.subList(0, Math.min(n, paragraphs.size()));
    }
    int gap = random.nextInt(2);
    double form = random.nextDouble();
    List<String> lines = new ArrayList<>();
    if (chance(0.4)) {
      add(lines, text.title(), gap);
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      if (form < 0.25) {
        for (String sentence : paragraphs.get(i).split(SENTENCE)) {
          add(lines, sentence, gap);
        }
      } else if (form < 0.45 && i + 1 < paragraphs.size()) {
        add(lines, paragraphs.get(i) + " " + paragraphs.get(++i), gap);
      } else {
        add(lines, paragraphs.get(i), gap);
      }
    }
    return new GoldDump(name, BARE, fold, lines, List.of(new GoldDump.Span(1, 1, 1, 0, 0, 0)));
  }

  private static void add(List<String> lines, String text, int gap) {
    for (int i = 0; i < gap && !lines.isEmpty(); i++) {
      lines.add("");
    }
    lines.add(text);
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }
}
