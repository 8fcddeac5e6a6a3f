package org.newsbook.article.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsbook.capture.Block;
import org.newsbook.capture.Capture;
import org.newsbook.capture.ConsentWords;
import org.newsbook.capture.Format;

/**
 * Says what each line of a capture is, first by its own words and then by its neighbours. The same
 * for all formats; what mark-up already tells is kept.
 */
public final class LineLabeler {
  private static final int LOOK = 600;

  /** Between two lines of a wall stand fewer than so many others. */
  private static final int WALL_GAP = 4;

  /** An agency's mark read out before and behind the description of its picture. */
  private static final Pattern SAME_AT_BOTH_ENDS =
      Pattern.compile("^(\\p{Lu}\\S+(?: \\p{Lu}\\S+)?)\\s.{10,500}?\\1\\s*$");

  private static final Pattern FOOTNOTE_TEXT =
      Pattern.compile("\\([^()]*(?:19|20)\\d\\d[^()]*\\)[;.]?\\s*$");
  private static final Pattern POST_END = Pattern.compile("^[—–-]+ ?.{1,80}\\(@\\w{1,30}\\)");

  private final LinePatterns patterns;
  private final Repeats repeats;

  /**
   * @param captures that are read together: what stands alike in many is furniture
   */
  public LineLabeler(List<Capture> captures) {
    patterns = LinePatterns.load();
    repeats = Repeats.of(captures);
  }

  /** Whether a line of this text stands alike in many captures: all that others tell of a line. */
  public boolean isRepeated(Block block) {
    return repeats.holds(block.text());
  }

  /**
   * A line a block, in order; wrapped text is rejoined.
   *
   * @param begins lines of a capture with which a block begins, also where text is wrapped
   */
  public static List<Line> lines(List<Block> blocks, Format format, Set<Integer> begins) {
    List<Line> lines = new ArrayList<>();
    int last = 0;
    for (Block block : HardWrap.rejoin(blocks, begins)) {
      // In pages the lines of the source say nothing of distance.
      int blanks = format.hasReadableLines() ? Math.max(0, block.fromLine() - last - 1) : 0;
      lines.add(Line.of(block, lines.size(), lines.isEmpty() ? 0 : blanks));
      last = block.toLine();
    }
    return lines;
  }

  /** The same lines, each with what it is. */
  public List<Line> label(List<Line> bare) {
    List<Line> lines = new ArrayList<>(bare);
    lines.replaceAll(line -> line.as(alone(line)));
    walls(lines);
    posts(lines);
    captions(lines);
    footnotes(lines);
    names(lines);
    return List.copyOf(lines);
  }

  private Label alone(Line line) {
    return switch (line.block().kind()) {
      case TITLE -> Label.TITLE;
      case STAND_FIRST -> Label.STAND_FIRST;
      case FURNITURE -> Label.FURNITURE;
      case CAPTION -> Label.CAPTION;
      default -> byItsWords(line);
    };
  }

  private Label byItsWords(Line line) {
    if (ArticleDate.isDateLine(line.text())) {
      return Label.DATE;
    }
    return CreditLine.of(line.text())
        .map(credit -> credit.byline().isPresent() ? Label.BYLINE : Label.OUTLET)
        .or(() -> patterns.labelOf(line))
        .orElseGet(
            () ->
                repeats.isFurniture(line)
                    ? Label.FURNITURE
                    : line.prose() ? Label.BODY : Label.SHORT);
  }

  /** From the first line of a wall that asks for consent to its last button. */
  private static void walls(List<Line> lines) {
    int end = -1;
    for (int i = 0; i < lines.size(); i++) {
      boolean wall = ConsentWords.tell(lines.get(i).text());
      boolean part = wall || end >= 0 && ConsentWords.areOfButton(lines.get(i).text());
      if (part) {
        for (int j = end >= 0 && i - end <= WALL_GAP ? end + 1 : i; j <= i; j++) {
          lines.set(j, lines.get(j).as(Label.PROMOTION));
        }
        end = i;
      } else if (i - end > WALL_GAP || lines.get(i).label().opens()) {
        end = -1;
      }
    }
  }

  /** A post runs back from its last line, '— name (@handle) date', to the sentence before it. */
  private static void posts(List<Line> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (!POST_END.matcher(lines.get(i).head(120)).lookingAt()) {
        continue;
      }
      lines.set(i, lines.get(i).as(Label.POST));
      for (int j = i - 1; j >= 0 && j >= i - 4; j--) {
        if (j < i - 1 && lines.get(j).stop()) {
          break;
        }
        lines.set(j, lines.get(j).as(Label.POST));
      }
    }
  }

  /** What stands beside a described picture without a full stop belongs to it. */
  private static void captions(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.label() != Label.CAPTION) {
        continue;
      }
      if (i > 1
          && lines.get(i - 1).label() == Label.SHORT
          && line.blanksBefore() == 0
          && lines.get(i - 1).blanksBefore() > 0
          && lines.get(i - 1).words() <= 4) {
        lines.set(i - 1, lines.get(i - 1).as(Label.CAPTION));
      }
      if (i + 1 < lines.size() && SAME_AT_BOTH_ENDS.matcher(line.head(LOOK)).find()) {
        Line next = lines.get(i + 1);
        if (next.label().isText() && !next.stop() && next.words() > 6) {
          lines.set(i + 1, next.as(Label.CAPTION));
        }
      }
    }
  }

  private static void footnotes(List<Line> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i - 1).label() == Label.FOOTNOTE
          && lines.get(i).label().isText()
          && FOOTNOTE_TEXT.matcher(lines.get(i).text()).find()) {
        lines.set(i, lines.get(i).as(Label.FOOTNOTE));
      }
    }
  }

  private static final Pattern PEOPLE =
      Pattern.compile(
          "^(?:By )?\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}(?:(?:,| and| &|, and) \\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}){0,4}$");
  private static final int MOST_NAMES = 8;
  private static final Pattern BY = Pattern.compile("(?i)\\bby:?$");
  private static final Pattern OUTLET =
      Pattern.compile(
          "^(?:The )?(?:[\\p{Lu}][\\p{L}&'’.-]*,? ){0,4}(?:News|Times|Post|Press|Journal|Magazine|Tribune|Herald|Globe|Guardian|Gazette|Chronicle|Monitor|Observer|Standard|Telegraph|Daily|Weekly|Today|Review|Agency|Media|Correspondent|Reporter|Editor|Writer|Contributor|Columnist)$");

  /** Names alone between a title and its text are its byline when a date or an outlet stands by. */
  private static void names(List<Line> lines) {
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.label() == Label.SHORT
          && OUTLET.matcher(line.text()).lookingAt()
          && opensNear(lines, i)) {
        lines.set(i, line.as(Label.OUTLET));
      }
    }
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      Line over = lines.get(i - 1);
      boolean open = over.label() == Label.BYLINE && BY.matcher(over.head(LOOK)).find();
      if (line.label() == Label.SHORT && line.words() <= MOST_NAMES && open) {
        lines.set(i, line.as(Label.BYLINE));
      }
    }
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.label() == Label.SHORT
          && line.words() <= 14
          && PEOPLE.matcher(line.text()).lookingAt()
          && beside(lines, i)) {
        lines.set(i, line.as(Label.BYLINE));
      }
    }
  }

  private static boolean opensNear(List<Line> lines, int i) {
    boolean before =
        lines.get(i - 1).label().opens() || PEOPLE.matcher(lines.get(i - 1).text()).lookingAt();
    return before || (i + 1 < lines.size() && lines.get(i + 1).label().opens());
  }

  private static boolean beside(List<Line> lines, int i) {
    return lines.get(i - 1).label().opens()
        || (i + 1 < lines.size()
            && lines.get(i + 1).label().opens()
            && lines.get(i - 1).label().isText());
  }
}
