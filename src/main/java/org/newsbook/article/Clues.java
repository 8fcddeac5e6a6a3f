package org.newsbook.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Weighs every text line of a capture as the possible first line of an article. */
final class Clues {
  /** Between two articles stand no more lines that are no text of theirs. */
  private static final int MOST_BETWEEN = 100;

  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)^(?:on|in early|in late) (?-i:\\p{Lu})\\p{L}{2,8} \\d{1,2}\\b"
              + "|\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:has|have) (?:been )?\\w+ed|according to|after|said (?:on )?\\p{L}+day)\\b");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final int NEAR = 80;
  private static final int FAR = 250;
  private static final int LEAD_WORDS = 25;
  private static final int NAMES = 30;

  /** A title of a page is as long as this, a section's name is shorter. */
  static final int TITLE_WORDS = 6;

  private static final int HEAD = 400;
  private static final Pattern ITEM = Pattern.compile("^\\W{0,2}\\d{1,2}[.)]\\s");

  private final LineView view;
  private final Below below;
  private final Cohesion cohesion;
  private final Cohesion named;
  private final Manner manner;
  private final NameTrail names;

  Clues(LineView view, NameTrail names) {
    this.view = view;
    this.below = new Below(view);
    List<List<String>> words = view.prose().stream().map(Cohesion::words).toList();
    this.cohesion = new Cohesion(words);
    this.named = new Cohesion(words.stream().map(Clues::capitalised).toList());
    this.manner = new Manner(view.prose());
    this.names = names;
  }

  private static List<String> capitalised(List<String> words) {
    return words.stream().filter(word -> Character.isUpperCase(word.codePointAt(0))).toList();
  }

  /** The evidence of a cut before a line, habits of the capture not yet weighed. */
  Evidence at(Line line) {
    Evidence e = new Evidence();
    e.add(Clue.ALWAYS, 1);
    title(line, e);
    Line over = view.line(line.index() - 1);
    if (over != null && isTitle(over)) {
      boolean section = view.isPage() && over.words() < TITLE_WORDS && isTitle(line);
      e.add(Clue.UNDER_TITLE, line.prose() && !section ? 1 : 0);
      e.add(Clue.REPEATS_TITLE, over.sameWords(line) ? 1 : 0);
      boolean full = view.isPage() && !over.prose() && over.words() >= TITLE_WORDS;
      e.add(Clue.IN_PAGE_UNDER_TITLE, full && line.prose() ? 1 : 0);
    }
    surroundings(line, e);
    opening(line, e);
    change(line, e);
    if (view.isPage()) {
      page(line, e);
    }
    return e;
  }

  private void title(Line line, Evidence e) {
    if (!isTitle(line)) {
      return;
    }
    int body = view.proseFrom(line.index() + 1);
    Line next = view.line(line.index() + 1);
    if (next != null
        && next.label().isText()
        && Character.isLowerCase(next.firstLetterOrDigit())
        && !line.stop()) {
      return; // a sentence that goes on there
    }
    e.add(Clue.TITLE_LOOK, 1);
    e.add(Clue.ITEM, ITEM.matcher(line.head(HEAD)).find() ? 1 : 0);
    e.add(Clue.CONTINUED_ELSEWHERE, below.isTeaser(line) ? 1 : 0);
    if (next != null && next.prose() && next.label().isText()) {
      e.add(Clue.TITLE_BEFORE_TEXT, 1);
    }
    e.add(Clue.VERY_SHORT, line.words() <= 4 ? 1 : 0);
    List<String> words = Cohesion.words(line);
    double follow = cohesion.titleShared(words, body, FAR, true);
    double precede = cohesion.titleShared(words, view.proseFrom(line.index()), FAR, false);
    e.add(Clue.TITLE_ECHOED, cohesion.titleShared(words, body, LEAD_WORDS, true));
    e.add(Clue.TITLES_NEAR, Math.min(1, view.titlesNear(line) / 3.0));
    e.add(Clue.TITLE_WORDS_FOLLOW, Math.max(0, follow - precede));
  }

  private void page(Line line, Evidence e) {
    e.add(Clue.IN_PAGE, 1);
    Line before = view.line(line.index() - 1);
    boolean afterText = before != null && before.isBodyText();
    e.add(Clue.IN_PAGE_AFTER_TEXT, afterText ? 1 : 0);
    e.add(Clue.IN_PAGE_AMID_TEXT, afterText && e.value(Clue.OPENING_LINES) == 0 ? 1 : 0);
    if (isTitle(line)) {
      e.add(Clue.IN_PAGE_OPENING, Math.min(1, e.value(Clue.OPENING_LINES) * 2));
      e.add(Clue.IN_PAGE_LONG, line.words() >= TITLE_WORDS ? 1 : 0);
      e.add(
          Clue.IN_PAGE_ECHO,
          Math.min(1, e.value(Clue.TITLE_ECHOED) + e.value(Clue.TITLE_WORDS_FOLLOW)));
    }
  }

  /** A line that could be a title where it stands. */
  static boolean isTitle(Line line) {
    return line.titleShaped() && (line.label() == Label.SHORT || line.label() == Label.BODY);
  }

  static boolean isDateline(Line line) {
    return line.prose() && Datelines.length(line.text()) > 0;
  }

  private void surroundings(Line line, Evidence e) {
    List<Line> lines = view.lines();
    e.add(Clue.OPENING_LINES, below.opening(line));
    Line next = view.line(line.index() + 1);
    if (next != null && next.label() == Label.DATE) {
      boolean fullDate = ArticleDate.in(next.text()).isPresent();
      e.add(Clue.PUBLISHED_FOLLOWS, 1);
      e.add(Clue.SENTENCE_DATED, fullDate && line.isBodyText() && line.stop() ? 1 : 0);
    }
    boolean noted = false;
    boolean continued = false;
    int farthest = Math.max(0, line.index() - MOST_BETWEEN);
    for (int i = line.index() - 1; i >= farthest && !lines.get(i).isBodyText(); i--) {
      Label label = lines.get(i).label();
      noted |= label == Label.BIO || label == Label.CONTACT || label == Label.CONTRIBUTION;
      continued |= Layout.saysContinued(lines.get(i));
    }
    e.add(Clue.AFTER_NOTE, noted ? 1 : 0);
    e.add(Clue.AFTER_CONTINUED, continued ? 1 : 0);
    e.add(Clue.WIDE_GAP, line.blanksBefore() > view.usualGap() ? 1 : 0);
    e.add(Clue.MARKED_HEADING, view.isHeading(line) ? 1 : 0);
    if (line.label() == Label.CAPTION && next != null && isDateline(next)) {
      e.add(Clue.CAPTION_ON_DATELINE, 1);
    }
  }

  private void opening(Line line, Evidence e) {
    String head = line.head(HEAD);
    e.add(Clue.DATELINE, isDateline(line) ? 1 : 0);
    boolean quote = !head.isEmpty() && "\"“‘'«„".indexOf(head.charAt(0)) >= 0;
    e.add(Clue.QUOTE_START, quote && line.prose() ? 1 : 0);
    boolean connected = line.prose() && WordKind.CONNECTIVE.has(firstWord(head));
    e.add(Clue.CONNECTIVE_START, connected ? 1 : 0);
    int body = view.proseFrom(line.index());
    if (body < view.prose().size()) {
      boolean lead = LEAD.matcher(view.prose().get(body).head(HEAD)).find();
      e.add(Clue.LEAD_LOOK, lead ? 1 : 0);
    }
  }

  private static String firstWord(String head) {
    for (String word : NO_LETTERS.split(head, 4)) {
      if (!word.isEmpty()) {
        return word.toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  private void change(Line line, Evidence e) {
    int at = view.proseFrom(line.index());
    if (at == 0 || at >= view.prose().size()) {
      return;
    }
    double near = Math.sqrt(cohesion.across(at, NEAR));
    e.add(Clue.DIFFERENT_WORDS, 1 - near);
    e.add(Clue.DIFFERENT_SUBJECT, 1 - Math.sqrt(cohesion.across(at, FAR)));
    e.add(Clue.DIFFERENT_NAMES, 1 - Math.sqrt(named.across(at, NAMES)));
    e.add(Clue.LOWEST_HERE, Math.max(0, Math.min(nearAt(at - 2), nearAt(at + 2)) - near));
    e.add(Clue.FITS_WHAT_FOLLOWS, fit(at, at + 1, at));
    e.add(Clue.LAST_FITS_WHAT_PRECEDES, -fit(at - 1, at, at - 1));
    e.add(Clue.BEFORE_LAST_FITS, at > 1 ? -fit(at - 2, at, at - 2) : 0);
    e.add(Clue.OTHER_MARKS, manner.otherMarks(at));
    e.add(Clue.OTHER_LENGTH, manner.otherLength(at));
    NameTrail.Account account = names.before(at);
    e.add(Clue.NAMES_ANEW, Math.min(1, account.anew() / 2));
    e.add(Clue.NAMES_BOUND, Math.min(1, account.bound() / 2));
    e.add(Clue.OFFICE_AND_NAME, account.office() && line.prose() ? 1 : 0);
  }

  private double nearAt(int at) {
    return at <= 0 || at >= view.prose().size() ? 1 : Math.sqrt(cohesion.across(at, NEAR));
  }

  /** How much more of a text line's words stand behind one line than before another. */
  private double fit(int line, int after, int before) {
    return cohesion.sharedAfter(line, after, NEAR) - cohesion.sharedBefore(line, before, NEAR);
  }
}
