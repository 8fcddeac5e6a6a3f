package org.newsbook.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsbook.article.Paragraph;

/**
 * Finds the words between quotation marks: curly, straight, single, guillemets and the `` '' of
 * newswires; a block quotation needs none. Marks inside marks belong to the outer words; an
 * apostrophe is no mark. A quotation that runs over several paragraphs is one stretch a paragraph.
 * One pass, whatever the marks.
 */
final class QuotationMarks {
  private static final Set<String> ELISIONS =
      Set.of("em", "tis", "twas", "til", "till", "cause", "n", "bout", "round", "cos", "ere");

  /**
   * The words between two marks.
   *
   * @param paragraph index into the article's paragraphs
   * @param open offset of the opening mark
   * @param start offset of the first character between the marks
   * @param end offset behind the last character between the marks
   * @param close offset behind the closing mark; {@code end} where there is none
   * @param closed a mark closes it; else it ends with its paragraph
   * @param continues the paragraph before was left open, and this one opens again
   */
  record Quoted(
      int paragraph, int open, int start, int end, int close, boolean closed, boolean continues) {}

  private enum Family {
    DOUBLE,
    SINGLE
  }

  private record Mark(
      int at, int length, Family family, boolean opens, boolean closes, boolean pointed) {
    int behind() {
      return at + length;
    }
  }

  private final String text;
  private final List<Mark> marks = new ArrayList<>();

  /** Once a pair is missing in a paragraph, its marks are paired one after the other. */
  private boolean balanced = true;

  private QuotationMarks(String text) {
    this.text = text;
    for (int i = 0; i < text.length(); i++) {
      Optional<Mark> mark = markAt(i);
      if (mark.isPresent()) {
        marks.add(mark.get());
        i += mark.get().length() - 1;
      }
    }
  }

  /** All stretches of an article, in text order. */
  static List<Quoted> in(List<Paragraph> paragraphs) {
    List<Quoted> found = new ArrayList<>();
    Optional<Family> left = Optional.empty();
    for (int p = 0; p < paragraphs.size(); p++) {
      String text = paragraphs.get(p).text();
      if (paragraphs.get(p).form() == Paragraph.Form.QUOTE && !opensWithMark(text)) {
        boolean continues = p > 0 && paragraphs.get(p - 1).form() == Paragraph.Form.QUOTE;
        found.add(new Quoted(p, 0, 0, text.length(), text.length(), true, continues));
        left = Optional.empty();
        continue;
      }
      QuotationMarks marks = new QuotationMarks(text);
      boolean opensNext =
          p + 1 < paragraphs.size()
              && paragraphs.get(p + 1).text().strip().matches("(?s)[‘'].*")
              && !paragraphs.get(p + 1).text().strip().startsWith("''");
      left = marks.pair(p, left, opensNext, found);
    }
    return List.copyOf(found);
  }

  private static boolean opensWithMark(String text) {
    return "“\"‘'„«`".indexOf(text.strip().charAt(0)) >= 0;
  }

  /** Adds this paragraph's stretches; gives the kind of mark that it leaves open. */
  private Optional<Family> pair(
      int paragraph, Optional<Family> before, boolean opensNext, List<Quoted> found) {
    int from = 0;
    int firstCharacter = text.length() - text.stripLeading().length();
    while (from < marks.size()) {
      Mark open = marks.get(from);
      boolean first = open.at() == firstCharacter;
      boolean continues = first && before.equals(Optional.of(open.family()));
      if (!open.opens() || isInch(from)) {
        from++;
        continue;
      }
      int closing = open.family() == Family.DOUBLE ? closeDouble(from) : closeSingle(from);
      if (closing >= 0) {
        Mark close = marks.get(closing);
        add(paragraph, open, close.at(), close.behind(), continues, found);
        from = closing + 1;
      } else if (open.family() == Family.DOUBLE
          || (first && (opensNext || continues) && text.charAt(open.at()) == '‘')) {
        add(paragraph, open, text.length(), text.length(), continues, found);
        return Optional.of(open.family());
      } else {
        from++;
      }
    }
    return Optional.empty();
  }

  /** 'The 13 "screen': a straight mark behind a number that no other closes is a measure. */
  private boolean isInch(int mark) {
    int at = marks.get(mark).at();
    boolean behindNumber =
        text.charAt(at) == '"'
            && at > 1
            && spaceAt(at - 1)
            && Character.isDigit(text.charAt(at - 2));
    return behindNumber
        && marks.stream()
            .skip(mark + 1L)
            .filter(m -> m.family() == Family.DOUBLE)
            .findFirst()
            .filter(m -> !m.opens())
            .isEmpty();
  }

  private void add(
      int paragraph, Mark open, int to, int close, boolean continues, List<Quoted> found) {
    boolean closed = close > to;
    int start = open.behind();
    int end = to;
    while (start < end && spaceAt(start)) {
      start++;
    }
    while (end > start && spaceAt(end - 1)) {
      end--;
    }
    if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
      found.add(
          new Quoted(paragraph, open.at(), start, end, closed ? close : end, closed, continues));
    }
  }

  /** The mark that closes a double one, past pairs inside it; -1 where none does. */
  private int closeDouble(int open) {
    int depth = 0;
    int firstClosing = -1;
    for (int i = open + 1; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.family() != Family.DOUBLE) {
        continue;
      }
      if (mark.pointed() && mark.opens() && !(mark.closes() && !spaceBefore(mark.at()))) {
        depth++;
      } else if (mark.closes()) {
        firstClosing = firstClosing < 0 ? i : firstClosing;
        if (depth == 0) {
          return i;
        }
        depth--;
      }
      if (!balanced && firstClosing >= 0) {
        break;
      }
    }
    balanced = false;
    return firstClosing;
  }

  /** The mark that closes a single one; a plural's apostrophe ('the workers’ rights') does not. */
  private int closeSingle(int open) {
    int doubles = 0;
    int doubtful = -1;
    for (int i = open + 1; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.family() == Family.DOUBLE) {
        doubles++;
      } else if (mark.closes() && doubles % 2 == 0) {
        if (!isPlural(mark.at())) {
          return i;
        }
        doubtful = i;
      } else if (mark.opens()) {
        return doubtful;
      }
    }
    return doubtful;
  }

  private boolean isPlural(int at) {
    return at > 0
        && text.charAt(at - 1) == 's'
        && at + 2 < text.length()
        && text.charAt(at + 1) == ' '
        && Character.isLetter(text.charAt(at + 2));
  }

  private Optional<Mark> markAt(int i) {
    char c = text.charAt(i);
    boolean pair = i + 1 < text.length() && text.charAt(i + 1) == c;
    return switch (c) {
      case '“', '„', '‟' ->
          Optional.of(new Mark(i, 1, Family.DOUBLE, !spaceAt(i + 1), !letterAt(i + 1), true));
      case '«' ->
          Optional.of(new Mark(i, 1, Family.DOUBLE, spaceBefore(i) || !spaceAt(i + 1), true, true));
      case '»' ->
          Optional.of(new Mark(i, 1, Family.DOUBLE, opensAfter(i) && !spaceAt(i + 1), true, false));
      case '”', '"' -> Optional.of(neutral(i, 1));
      case '\'', '’', '‘', '`' -> {
        boolean three = pair && i + 2 < text.length() && text.charAt(i + 2) == c;
        yield pair && !(three && !opensAfter(i))
            ? Optional.of(
                c == '`' || c == '‘'
                    ? new Mark(i, 2, Family.DOUBLE, true, false, true)
                    : neutral(i, 2))
            : single(i);
      }
      default -> Optional.empty();
    };
  }

  /** A mark that opens or closes by where it stands. */
  private Mark neutral(int i, int length) {
    return new Mark(i, length, Family.DOUBLE, opensAfter(i) && !spaceAt(i + length), true, false);
  }

  private Optional<Mark> single(int i) {
    char c = text.charAt(i);
    boolean opens = c != '’' && opensAfter(i) && !spaceAt(i + 1) && !isElision(i + 1);
    boolean closes = c != '‘' && c != '`' && !spaceBefore(i) && !letterAt(i + 1);
    return opens || closes
        ? Optional.of(new Mark(i, 1, Family.SINGLE, opens, closes, false))
        : Optional.empty();
  }

  /** ’90s, ’em: something is left out, nothing is quoted. */
  private boolean isElision(int start) {
    int end = start;
    while (end < text.length() && end < start + 6 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    return ELISIONS.contains(word) || word.matches("\\d\\ds?");
  }

  private boolean opensAfter(int i) {
    return spaceBefore(i) || "([{—–-/…:“\"‘'„«".indexOf(text.charAt(i - 1)) >= 0;
  }

  private boolean spaceBefore(int i) {
    return i == 0 || spaceAt(i - 1);
  }

  private boolean spaceAt(int i) {
    return i >= text.length()
        || Character.isWhitespace(text.charAt(i))
        || Character.isSpaceChar(text.charAt(i));
  }

  private boolean letterAt(int i) {
    return i < text.length() && Character.isLetterOrDigit(text.charAt(i));
  }
}
