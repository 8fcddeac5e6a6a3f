package org.newsbook.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsbook.article.line.ArticleDate;
import org.newsbook.article.line.Label;
import org.newsbook.article.line.Line;
import org.newsbook.capture.Metadata;
import org.newsbook.text.CommonWords;
import org.newsbook.text.DataFile;
import org.newsbook.text.Folding;

/** What the lines of one article are to it: which is its title, its stand-first, a sub-heading. */
final class Layout {
  private static final int STAND_FIRST_WORDS = 6;
  private static final int OPENING = 3;
  private static final int STEM = 6;

  /** The first line of which the text says so many words again is the title before longer ones. */
  private static final int SAID_AGAIN = 3;

  private static final int AGAIN = 100;

  private static final Pattern CONTINUED =
      Pattern.compile("(?i)^\\W*(?:keep|continue) reading|^\\W*read (?:more|on|full|the full)\\b");

  /** Names of sections side by side: 'Analysis | Regions'. */
  private static final Pattern RUBRICS =
      Pattern.compile("\\p{Lu}\\p{L}+(?: \\p{L}+)?(?: \\| \\p{Lu}\\p{L}+(?: \\p{L}+)?){1,3}");

  private static final Map<String, List<String>> OTHERS =
      DataFile.phrases(Layout.class, "related-words.txt");

  /** 'Mehr zum Thema: Library opens on Sundays'. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?iu)^\\W*(?:"
              + DataFile.anyOf(OTHERS.getOrDefault("mark", List.of()))
              + "\\s*(?:[:|»→>]|[–—-]\\s|\\.{3}|…|$)|"
              + DataFile.anyOf(OTHERS.getOrDefault("open", List.of()))
              + "(?:\\W|$))");

  private static final int LONGEST_OTHER = 30;

  private Layout() {}

  static boolean saysContinued(Line line) {
    return line.label() == Label.RELATED && CONTINUED.matcher(line.head(40)).find();
  }

  /** What may stand at an article's end and still be a part of it. */
  static boolean belongs(Label label) {
    return switch (label) {
      case PROMOTION, FURNITURE, SEPARATOR, SECTION -> false;
      default -> true;
    };
  }

  static List<Line> arrange(List<Line> lines, Metadata meta) {
    List<Line> own = new ArrayList<>(lines);
    own.replaceAll(line -> isOther(line) ? line.as(Label.RELATED) : line);
    int title = title(own, meta);
    if (title >= 0) {
      own.set(title, own.get(title).as(Label.TITLE));
    }
    int firstText = firstText(own, title + 1);
    head(own, title, firstText);
    standFirst(own, firstText);
    middle(own, firstText);
    tail(own);
    return own;
  }

  /** Sends the reader to another report. */
  private static boolean isOther(Line line) {
    return (line.label() == Label.BODY || line.label() == Label.SHORT)
        && line.words() <= LONGEST_OTHER
        && OTHER.matcher(line.text()).find();
  }

  static int firstText(List<Line> own, int from) {
    for (int i = from; i < own.size(); i++) {
      if (own.get(i).isBodyText()) {
        return i;
      }
    }
    return own.size();
  }

  private static int title(List<Line> own, Metadata meta) {
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i).label() == Label.TITLE) {
        return i;
      }
    }
    Optional<String> told = told(meta);
    if (told.isPresent()) {
      return isFirst(own, told.get()) ? 0 : -1;
    }
    Set<String> said = said(own);
    int best = -1;
    int bestValue = 0;
    for (int i = 0; i < own.size(); i++) {
      Line line = own.get(i);
      boolean marked = line.text().startsWith("# ");
      boolean again = words(line).stream().filter(said::contains).count() >= SAID_AGAIN;
      int value =
          isTitle(line) || marked
              ? (again ? AGAIN - i : 1 + Math.min(line.words(), 12) + (i == 0 ? 3 : 0))
                  + (marked ? AGAIN : 0)
              : 0;
      if (value > bestValue) {
        best = i;
        bestValue = value;
      }
      if (line.isBodyText() && value == 0) {
        break;
      }
    }
    // A title without a text under it is a text.
    boolean followed = best >= 0 && firstText(own, best + 1) < own.size();
    return followed ? best : -1;
  }

  /** Words of the first paragraphs and of the address, which say again what the title says. */
  private static Set<String> said(List<Line> own) {
    return own.stream()
        .filter(line -> line.isBodyText() && !isTitle(line) || line.label() == Label.SOURCE_LINK)
        .limit(OPENING)
        .flatMap(line -> words(line).stream())
        .collect(Collectors.toSet());
  }

  /** The beginnings of its longer words. */
  private static Set<String> words(Line line) {
    return Stream.of(Folding.fold(line.head(Line.SEEN)).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() > STEM - 2 && !CommonWords.contains(word))
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .collect(Collectors.toSet());
  }

  /** The title that the format tells; some pages give their date for one, which is none. */
  static Optional<String> told(Metadata meta) {
    return meta.title().filter(title -> meta.oneArticle() && !ArticleDate.isDateLine(title));
  }

  /** The first line is the title that the format tells, and a text follows. */
  private static boolean isFirst(List<Line> own, String told) {
    return !own.isEmpty()
        && told.strip().equalsIgnoreCase(own.get(0).text().strip())
        && firstText(own, 1) < own.size();
  }

  private static boolean isTitle(Line line) {
    return line.titleShaped() && (line.label() == Label.SHORT || line.label() == Label.BODY);
  }

  private static void head(List<Line> own, int title, int firstText) {
    for (int i = 0; i < firstText && firstText < own.size(); i++) {
      Line line = own.get(i);
      if (line.label() != Label.SHORT) {
        continue;
      }
      boolean standFirst =
          i > title
              && title >= 0
              && line.words() >= STAND_FIRST_WORDS
              && !line.text().equalsIgnoreCase(own.get(title).text());
      own.set(i, line.as(standFirst ? Label.STAND_FIRST : Label.SECTION));
    }
  }

  /** One paragraph between the title and a date, a byline or a share label. */
  private static void standFirst(List<Line> own, int firstText) {
    if (firstText + 2 < own.size()) {
      Line line = own.get(firstText);
      Line next = own.get(firstText + 1);
      if (line.label().isText()
          && (next.label().opens()
              || next.label() == Label.SHARE
              || next.label() == Label.CAPTION && !line.stop())
          && firstText(own, firstText + 1) < own.size()) {
        own.set(firstText, line.as(Label.STAND_FIRST));
      }
    }
  }

  private static void middle(List<Line> own, int firstText) {
    for (int i = firstText; i < own.size(); i++) {
      Line line = own.get(i);
      if (line.label() == Label.RELATED) {
        related(own, i + 1);
      }
      boolean text = i + 1 < own.size() && own.get(i + 1).isBodyText();
      if (line.label() == Label.SHORT && RUBRICS.matcher(line.text()).matches()) {
        own.set(i, line.as(Label.SECTION));
      } else if (line.label() == Label.SHORT && text && line.titleShaped()) {
        own.set(i, line.as(Label.HEADING));
      }
    }
  }

  /** Several titles behind 'Read next' are of other reports; one may be a sub-heading. */
  private static void related(List<Line> own, int from) {
    int to = from;
    while (to < own.size() && own.get(to).label() == Label.SHORT && own.get(to).titleShaped()) {
      to++;
    }
    for (int i = from; i < to && to - from > 1; i++) {
      own.set(i, own.get(i).as(Label.RELATED));
    }
  }

  /** Short lines behind the last running text are items of it, or what a page lists below it. */
  private static void tail(List<Line> own) {
    int last = own.size() - 1;
    while (last >= 0 && !own.get(last).isBodyText()) {
      last--;
    }
    boolean page = false;
    for (int i = last + 1; i < own.size(); i++) {
      Line line = own.get(i);
      page |=
          switch (line.label()) {
            case RELATED, PROMOTION, FURNITURE, SHARE, COPYRIGHT, SEPARATOR -> true;
            default -> false;
          };
      if (line.label() == Label.SHORT && page) {
        own.set(i, line.as(Label.FURNITURE));
      }
    }
  }
}
