package org.newsbook.article.boundary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Parts of dumps as captures of their own, as people keep them: most of one article alone. */
final class Excerpts {
  static final String AS_IT_STANDS = "single as it stands";
  static final String BARE = "single";
  static final String NEIGHBOURS = "neighbours";
  static final String RUN_TOGETHER = "run together";
  static final String UNEVEN = "run together uneven";
  static final String BRIEFS = "briefs";
  static final String ONE_BRIEF = "single brief";

  private static final int FEWEST = 3;
  private static final int FEW = 8;
  private static final int MOST_LINES = 250;
  private static final int MOST_ARTICLES = 14;
  private static final int WHOLE = Integer.MAX_VALUE;
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
    List<String> paragraphs = new Opening().of(text, text.paragraphs());
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

  /**
   * Articles one after the other with nothing that parts them, on one subject where the texts are:
   * all whole, all cut down to their first paragraphs, or each as long as it happens to be, some of
   * them a paragraph from anywhere.
   */
  GoldDump runTogether(List<LayoutMaker.Text> texts, String name, int fold, boolean even) {
    List<LayoutMaker.Text> order = new ArrayList<>(texts);
    Collections.shuffle(order, random);
    int count = Math.min(order.size(), 2 + random.nextInt(MOST_ARTICLES));
    IntSupplier length = even ? even() : uneven();
    double fromAnywhere = !even && chance(0.3) ? 0.3 : 0;
    double titled = chance(0.7) ? 0 : 0.3;
    boolean glued = chance(0.3);
    Opening opening = new Opening();
    int gap = random.nextInt(2);
    List<String> lines = new ArrayList<>();
    List<GoldDump.Span> spans = new ArrayList<>();
    for (LayoutMaker.Text text : order.subList(0, count)) {
      int free = lines.size() + 1;
      int start = free + (lines.isEmpty() ? 0 : gap);
      if (!text.title().isEmpty() && chance(titled)) {
        add(lines, text.title(), gap);
      }
      List<String> all = text.paragraphs();
      int most = length.getAsInt();
      int from = most == 1 && chance(fromAnywhere) ? random.nextInt(all.size()) : 0;
      int to = from + Math.min(all.size() - from, most);
      List<String> body = opening.of(text, all.subList(from, to));
      for (String line : glued && most < WHOLE ? List.of(String.join(" ", body)) : body) {
        add(lines, line, gap);
      }
      spans.add(new GoldDump.Span(start, free, start, 0, 0, 0));
      if (lines.size() > MOST_LINES) {
        break;
      }
    }
    return new GoldDump(name, even ? RUN_TOGETHER : UNEVEN, fold, lines, spans);
  }

  /** News in brief: a title and a sentence or two each; of a single one, a heading more. */
  GoldDump briefs(List<LayoutMaker.Text> texts, String name, int fold, boolean single) {
    List<LayoutMaker.Text> order = new ArrayList<>(texts);
    Collections.shuffle(order, random);
    int gap = random.nextInt(2);
    int between = Math.max(gap, random.nextInt(3));
    int most = 1 + random.nextInt(3);
    int width = chance(0.3) ? 60 + random.nextInt(30) : WHOLE;
    List<String> lines = new ArrayList<>();
    List<GoldDump.Span> spans = new ArrayList<>();
    for (LayoutMaker.Text text : order.subList(0, single ? 1 : 2 + random.nextInt(3))) {
      int free = lines.size() + 1;
      int start = free + (lines.isEmpty() ? 0 : between);
      add(lines, text.title(), between);
      spans.add(new GoldDump.Span(start, free, start, 0, 0, 0));
      String[] sentences = text.paragraphs().get(0).split(SENTENCE);
      List<String> brief =
          List.of(sentences).subList(0, Math.min(sentences.length, 1 + random.nextInt(most)));
      wrap(lines, String.join(" ", brief), gap, width);
      if (single) {
        for (String paragraph :
            text.paragraphs()
                .subList(1, Math.min(text.paragraphs().size(), 2 + random.nextInt(2)))) {
          if (chance(0.4)) {
            String[] own = paragraph.split(" ");
            int n = Math.min(own.length, 2 + random.nextInt(4));
            add(lines, String.join(" ", List.of(own).subList(0, n)), between);
          }
          wrap(lines, paragraph.split(SENTENCE)[0], gap, width);
        }
      }
    }
    return new GoldDump(name, single ? ONE_BRIEF : BRIEFS, fold, lines, spans);
  }

  private static void wrap(List<String> lines, String text, int gap, int width) {
    StringBuilder row = new StringBuilder();
    int before = gap;
    for (String word : text.split(" ")) {
      if (row.length() > 0 && row.length() + 1 + word.length() > width) {
        add(lines, row.toString(), before);
        before = 0;
        row.setLength(0);
      }
      row.append(row.length() > 0 ? " " : "").append(word);
    }
    add(lines, row.toString(), before);
  }

  private IntSupplier even() {
    int paragraphs = chance(0.4) ? WHOLE : 1 + random.nextInt(chance(0.5) ? 1 : 4);
    return () -> paragraphs;
  }

  private IntSupplier uneven() {
    double whole = random.nextDouble();
    double one = random.nextDouble();
    return () -> chance(whole) ? WHOLE : chance(one) ? 1 : 1 + random.nextInt(5);
  }

  /** How a house opens its reports: with a sentence over the text, a day, a dateline. */
  private final class Opening {
    private final MadeUpWords words = new MadeUpWords(random);
    private final Supplier<String> day = words.dates();
    private final double standFirst = chance(0.7) ? 0 : 0.6;
    private final double dayline = chance(0.5) ? 0 : 0.8;
    private final double dateline = chance(0.7) ? 0 : 0.6;
    private final int form = random.nextInt(3);

    List<String> of(LayoutMaker.Text text, List<String> body) {
      List<String> opened = new ArrayList<>(body);
      if (chance(dateline)) {
        opened.set(0, place() + opened.get(0));
      }
      if (!text.title().isEmpty() && chance(standFirst)) {
        if (chance(dayline)) {
          opened.add(0, day.get());
        }
        opened.add(0, text.title() + ".");
      }
      return opened;
    }

    private String place() {
      String place = words.name();
      return switch (form) {
        case 0 -> place.toUpperCase(Locale.ROOT) + " — ";
        case 1 -> place + " (" + words.words(1, true) + ") — ";
        default -> place + ", " + words.words(1, true) + " – ";
      };
    }
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
