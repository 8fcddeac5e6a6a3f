package org.newsbook.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsbook.capture.Block;

/**
 * Says what each line of a capture is, first by its own words and then by its neighbours. The same
 * for all formats; what mark-up already tells is kept.
 */
final class LineLabeler {
  private static final int LOOK = 600;
  private static final String AGENCY =
      "(?:getty(?: images)?|reuters|afp|epa|ap photo|ap|xinhua|anadolu|upi|alamy|shutterstock|bloomberg|sipa usa|zuma|pa media|usn|tass|nurphoto)";
  private static final Pattern CREDIT_AT_END =
      Pattern.compile(
          "(?i)(?:[(\\[](?:(?:file )?(?:photo|image|picture|photograph|illustration|ap photo|afp|reuters|screenshot|screengrab|source|courtesy|credit|pool)\\b[^()\\[\\]]{0,90}"
              + "|[^()\\[\\]]{0,60}[/|,]\\s?[^()\\[\\]]{0,30}"
              + AGENCY
              + "[^()\\[\\]]{0,30})[)\\]][\\s.]*(?:[\\p{L}.'’-]+\\s?){0,4}$"
              + "|\\[[^\\[\\]/]{2,40}/[^\\[\\]]{2,60}\\]\\s*$"
              + "|\\b(?:(?:photo|photograph|image|picture|illustration)s?(?: courtesy)?(?: by| of|:| credit:?) [\\p{L} .'’-]{2,40}(?:[/|][\\p{L}. -]{2,30}){0,4}\\W*$"
              + "|(?:reuters|afp|ap|epa|getty images)/[\\p{L} '’.\"-]{3,40}\\W*$)"
              + "|\\([\\p{Lu}]{2,5}\\) [\\p{Lu}]{2,5}$)");
  private static final Pattern CREDIT_AT_START =
      Pattern.compile(
          "(?i)^(?:enlarge /|top image credit|file photo|file -|image source[,:]|photo:|image:|caption:|image caption)");
  private static final Pattern AGENCY_AT_BOTH_ENDS =
      Pattern.compile("(?i)^(" + AGENCY + ")\\s.{10,500}?\\1\\s*$");
  private static final Pattern DATELINED_CAPTION =
      Pattern.compile("^\\p{Lu}{3}[\\p{Lu},. ]{2,40} - \\p{Lu}{3,9} \\d{1,2}\\s?:");
  private static final Pattern BIO =
      Pattern.compile(
          "^(?:(?:Dr|Prof|Mr|Ms|Mrs)\\.? )?\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}(?:, [^.]{5,90},)?,? (?:is|was|are|has been|covers|writes|reports|serves|worked|works|has covered|has written) (?:an? |the |about |on |for |as |our |and )?.{0,140}?\\b(?:writer|reporter|correspondent|editor|columnist|journalist|contributor|bureau|newsletter|author of|fellow at|professor (?:of|at)|staff|freelance|covers|covering|covered|Follow (?:him|her|them)|writes? (?:for|about)|podcast|based in|senior analyst at)\\b");
  private static final Pattern BIO_TAIL =
      Pattern.compile(
          "(?i)(?:^about the authors?\\b|^follow \\p{L}+ .{0,40}\\bon (?:twitter|x|facebook)\\b|^(?:twitter|x|on twitter): ?@|@\\w+ on (?:twitter|x)\\b"
              + "|\\b(?:follow (?:him|her|them|me) (?:on|at)|can be reached at|is (?:also )?the author of|the views expressed|opinions expressed)\\b)");
  private static final Pattern FOOTNOTE_TEXT =
      Pattern.compile("\\([^()]*(?:19|20)\\d\\d[^()]*\\)[;.]?\\s*$");
  private static final Pattern POST_END = Pattern.compile("^[—–-]+ ?.{1,80}\\(@\\w{1,30}\\)");

  private final LinePatterns patterns;
  private final Repeats repeats;

  LineLabeler(LinePatterns patterns, Repeats repeats) {
    this.patterns = patterns;
    this.repeats = repeats;
  }

  /** A line a block, in order. */
  List<Line> label(List<Block> blocks) {
    List<Line> lines = new ArrayList<>();
    int last = 0;
    for (Block block : blocks) {
      int blanks = Math.max(0, block.fromLine() - last - 1);
      Line line = Line.of(block, lines.size(), lines.isEmpty() ? 0 : blanks);
      lines.add(line.as(alone(line)));
      last = block.toLine();
    }
    posts(lines);
    captions(lines);
    footnotes(lines);
    names(lines);
    return List.copyOf(lines);
  }

  private Label alone(Line line) {
    switch (line.block().kind()) {
      case TITLE -> {
        return Label.TITLE;
      }
      case STAND_FIRST -> {
        return Label.STAND_FIRST;
      }
      case FURNITURE -> {
        return Label.FURNITURE;
      }
      case CAPTION -> {
        return Label.CAPTION;
      }
      default -> {}
    }
    if (ArticleDate.isDateLine(line.text())) {
      return Label.DATE;
    }
    Optional<Label> known = patterns.labelOf(line);
    if (known.isPresent()) {
      return known.get();
    }
    String head = line.head(LOOK);
    String tail = line.text().substring(Math.max(0, line.text().length() - LOOK));
    if (isCaption(line, head, tail)) {
      return Label.CAPTION;
    }
    if (line.words() <= 120 && (BIO_TAIL.matcher(tail).find() || BIO.matcher(head).lookingAt())) {
      return Label.BIO;
    }
    if (repeats.isFurniture(line)) {
      return Label.FURNITURE;
    }
    return line.prose() ? Label.BODY : Label.SHORT;
  }

  private static boolean isCaption(Line line, String head, String tail) {
    if (line.words() > 110) {
      return false;
    }
    return CREDIT_AT_START.matcher(head).lookingAt()
        || DATELINED_CAPTION.matcher(head).lookingAt()
        || (line.text().length() <= LOOK && AGENCY_AT_BOTH_ENDS.matcher(head).lookingAt())
        || CREDIT_AT_END.matcher(tail.substring(Math.max(0, tail.length() - 220))).find();
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
      if (i > 0
          && lines.get(i - 1).label() == Label.SHORT
          && line.blanksBefore() == 0
          && i > 1
          && lines.get(i - 1).blanksBefore() > 0
          && lines.get(i - 1).words() <= 4) {
        lines.set(i - 1, lines.get(i - 1).as(Label.CAPTION));
      }
      if (i + 1 < lines.size() && AGENCY_AT_BOTH_ENDS.matcher(line.head(LOOK)).find()) {
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
      boolean again = over.label() == Label.BYLINE && over.sameWords(line);
      if (line.label() == Label.SHORT && line.words() <= MOST_NAMES && (open || again)) {
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
