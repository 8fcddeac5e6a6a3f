package org.newsbook.article;

import java.util.List;

/**
 * What stands under a title.
 *
 * @param view the lines of a capture
 */
record Below(LineView view) {
  private static final int OPENING = 10;
  private static final int ENOUGH = 4;
  private static final int STAND_FIRST = 60;
  private static final int SIGNATURE = 8;
  private static final int HEAD = 400;
  private static final int TEASER = 4;
  private static final int TEASER_LINES = 12;

  /** How sure bylines, dates and share labels stand between a line and its text, 0 to 1. */
  double opening(Line line) {
    List<Line> lines = view.lines();
    int opens = 0;
    int last = Math.min(lines.size() - 1, line.index() + OPENING);
    int texts = 0;
    for (int i = line.index() + 1; i <= last; i++) {
      Label label = lines.get(i).label();
      if (lines.get(i).isBodyText() && (!isStandFirst(line, i) || texts++ > 0)) {
        break;
      }
      boolean signed = i == line.index() + 1 && isSignature(line, lines.get(i));
      boolean dated = label == Label.BYLINE && ArticleDate.in(lines.get(i).head(HEAD)).isPresent();
      opens += dated ? ENOUGH : label.opens() || signed ? 2 : label == Label.SHARE ? 1 : 0;
    }
    return Math.min(1, opens / (double) ENOUGH);
  }

  /** 'Keep reading' ends the few paragraphs under it, and no text stands right over it. */
  boolean isTeaser(Line title) {
    int over = title.index() - 1;
    if (over < 0 || view.lines().get(over).isBodyText()) {
      return false;
    }
    int texts = 0;
    int last = Math.min(view.lines().size() - 1, title.index() + TEASER_LINES);
    for (int i = title.index() + 1; i <= last && texts <= TEASER; i++) {
      Line line = view.lines().get(i);
      if (texts > 0 && Layout.saysContinued(line)) {
        return true;
      }
      texts += line.isBodyText() ? 1 : 0;
    }
    return false;
  }

  /** Names without 'By', as pages have them right under a title and over the text. */
  private boolean isSignature(Line title, Line under) {
    Line next = view.line(under.index() + 1);
    return view.isPage()
        && Clues.isTitle(title)
        && title.words() >= Clues.TITLE_WORDS
        && under.label() == Label.SHORT
        && Clues.isTitle(under)
        && under.words() <= SIGNATURE
        && under.capitals() == 1
        && next != null
        && next.isBodyText();
  }

  /** One paragraph under a title with a byline, date or share label right below it. */
  private boolean isStandFirst(Line title, int at) {
    Line under = view.line(at + 1);
    return Clues.isTitle(title)
        && view.lines().get(at).words() <= STAND_FIRST
        && under != null
        && (under.label().opens() || under.label() == Label.SHARE);
  }
}
