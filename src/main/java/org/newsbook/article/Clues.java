package org.newsbook.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Weighs every text line of a capture as the possible first line of an article. */
final class Clues {
  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)\\b(?:on |late |early )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(?:has|have) (?:been )?\\w+ed\\b|\\baccording to\\b|\\bafter\\b|\\bsaid (?:on )?\\p{L}+day\\b");
  private static final int NEAR = 80;
  private static final int FAR = 250;
  private static final int OPENING = 10;

  private final LineView view;
  private final Cohesion cohesion;
  private final NameTrail names;
  private final WordKinds kinds;

  Clues(LineView view, WordKinds kinds) {
    this.view = view;
    this.kinds = kinds;
    this.cohesion = new Cohesion(view.prose(), kinds);
    this.names = NameTrail.over(view.prose(), kinds);
  }

  /** The evidence of a cut before a line, habits of the capture not yet weighed. */
  Evidence at(Line line) {
    Evidence e = new Evidence();
    e.add(Clue.ALWAYS, 1);
    title(line, e);
    surroundings(line, e);
    opening(line, e);
    change(line, e);
    return e;
  }

  private void title(Line line, Evidence e) {
    if (!isTitle(line)) {
      return;
    }
    int body = view.proseFrom(line.index() + 1);
    e.add(Clue.TITLE_LOOK, 1);
    Line next = view.line(line.index() + 1);
    if (next != null && next.prose() && next.label().isText()) {
      e.add(Clue.TITLE_BEFORE_TEXT, 1);
    }
    if (next != null && next.text().strip().equals(line.text().strip())) {
      e.add(Clue.TITLE_REPEATED, 1);
    }
    e.add(Clue.TITLE_CAPITALS, line.words() > 3 ? Math.max(0, (line.capitals() - 0.5) * 2) : 0);
    e.add(Clue.QUESTION, line.text().endsWith("?") && line.words() <= 10 ? 1 : 0);
    e.add(Clue.VERY_SHORT, line.words() <= 4 ? 1 : 0);
    double follow = cohesion.sharedWith(line, body, 1, FAR);
    double precede = cohesion.sharedWith(line, body - 1, -1, FAR);
    e.add(Clue.TITLE_WORDS_FOLLOW, Math.max(0, follow - precede));
    e.add(Clue.TITLE_WORDS_PRECEDE, Math.max(0, precede - follow));
    if (body < view.prose().size() && isDateline(view.prose().get(body))) {
      e.add(Clue.TITLE_ON_DATELINE, 1);
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
    int opens = 0;
    int last = Math.min(lines.size() - 1, line.index() + OPENING);
    for (int i = line.index() + 1; i <= last && !lines.get(i).isBodyText(); i++) {
      Label label = lines.get(i).label();
      opens += label.opens() ? 2 : label == Label.SHARE ? 1 : 0;
    }
    e.add(Clue.OPENING_LINES, Math.min(1, opens / 4.0));
    Line next = view.line(line.index() + 1);
    e.add(Clue.PUBLISHED_FOLLOWS, next != null && next.label() == Label.DATE ? 1 : 0);
    int noise = 0;
    boolean ended = false;
    for (int i = line.index() - 1; i >= 0 && !lines.get(i).isBodyText(); i--) {
      ended |= lines.get(i).label().closes();
      noise++;
    }
    e.add(Clue.AFTER_END, ended ? 1 : 0);
    e.add(Clue.AFTER_NOISE, noise > 0 ? 1 : 0);
    e.add(Clue.AFTER_MUCH_NOISE, Math.min(1, noise / 12.0));
    e.add(Clue.WIDE_GAP, line.blanksBefore() > view.usualGap() ? 1 : 0);
    e.add(Clue.MARKED_HEADING, view.isHeading(line) ? 1 : 0);
    e.add(Clue.CAPTION_START, line.label() == Label.CAPTION ? 1 : 0);
    Line before = view.line(line.index() - 1);
    boolean open = before != null && before.isBodyText() && !before.stop() && before.prose();
    e.add(Clue.WRAPPED, open && !isTitle(line) ? 1 : 0);
    e.add(Clue.SHORT_BEFORE_TEXT, !line.prose() && !isTitle(line) ? 1 : 0);
  }

  private void opening(Line line, Evidence e) {
    String head = line.head(400);
    int first = line.firstLetterOrDigit();
    String word = firstWord(head);
    e.add(Clue.DATELINE, isDateline(line) ? 1 : 0);
    e.add(Clue.LOWER_START, Character.isLowerCase(first) ? 1 : 0);
    boolean quote = !head.isEmpty() && "\"“‘'«„".indexOf(head.charAt(0)) >= 0;
    e.add(Clue.QUOTE_START, quote && line.prose() ? 1 : 0);
    e.add(Clue.PRONOUN_START, line.prose() && kinds.is("pronoun", word) ? 1 : 0);
    e.add(Clue.CONNECTIVE_START, line.prose() && kinds.is("connective", word) ? 1 : 0);
    int body = view.proseFrom(line.index());
    if (body < view.prose().size()) {
      Line lead = view.prose().get(body);
      String text = lead.head(400);
      e.add(Clue.LEAD_LOOK, LEAD.matcher(text).find() ? 1 : 0);
      e.add(Clue.LEAD_LENGTH, lead.words() >= 18 && lead.words() <= 55 ? 1 : 0);
      e.add(Clue.WEEKDAY, weekday(text) ? 1 : 0);
    }
  }

  private static String firstWord(String head) {
    for (String word : head.split("[^\\p{L}]+", 4)) {
      if (!word.isEmpty()) {
        return word.toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  private boolean weekday(String text) {
    for (String word : text.split("[^\\p{L}]+")) {
      if (kinds.is("weekday", word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private void change(Line line, Evidence e) {
    int at = view.proseFrom(line.index());
    if (at == 0 || at >= view.prose().size()) {
      return;
    }
    e.add(Clue.DIFFERENT_WORDS, 1 - Math.min(1, 3 * cohesion.across(at, NEAR)));
    e.add(Clue.DIFFERENT_SUBJECT, 1 - Math.min(1, 2 * cohesion.across(at, FAR)));
    NameTrail.Account account = names.before(at);
    e.add(Clue.NAMES_ANEW, Math.min(1, account.anew() / 2));
    e.add(Clue.NAMES_BOUND, Math.min(1, account.bound() / 2));
    e.add(Clue.NAMES_FRESH, Math.min(1, account.fresh() / 3));
    e.add(Clue.ACRONYM_ANEW, Math.min(1, account.acronyms()));
  }
}
