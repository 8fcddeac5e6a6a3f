package org.newsbook.article.line;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbook.text.NamedDay;

/** The date of an article: days as {@link NamedDay} reads them, and the lines around them. */
public final class ArticleDate {
  private static final int LONGEST_LINE = 160;

  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)\\d\\d(?!\\d)");
  private static final Pattern NO_YEAR =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{3,12}+)\\.?\\s+(\\d{1,2})(?!\\d)(?!,?\\s+(?:19|20)\\d\\d)");
  private static final Pattern TIME =
      Pattern.compile(
          "(?i)\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?|\\b\\d{1,2}\\s*[ap]\\.?m\\b\\.?");

  /** How long ago, or how long it takes to read. */
  private static final Pattern AGO =
      Pattern.compile(
          "(?i)\\b\\d{1,3} Min(?:\\.|uten)? Lesezeit\\b|\\b(?:\\d{1,3}|an?|one|two|three)[ -](?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year)s?\\b(?:,? (?:ago|read))?"
              + "|\\bvor (?:\\d{1,3}|einer|einem) (?:Sekunden?|Minuten?|Stunden?|Tag(?:en)?|Wochen?|Monat(?:en)?)\\b"
              + "|\\bil y a \\d{1,3} \\p{L}+|\\bhace \\d{1,3} \\p{L}+"
              + "|\\b\\d{1,2} ?(?:h|min|d)\\b"
              + "|(?<=[|·•–—,] )(?:just now|gerade eben|gestern|heute|yesterday|today|hier|ayer|hoy)$");

  private static final Pattern AROUND =
      Pattern.compile(
          "(?i)\\b(?:first|last|originally|published|updated?|posted|modified|created|filed|issued|on|at|the|and|date|time|am|pm"
              + "|[A-Z]{1,2}[SD]?T|gmt|utc|bst|cest|eastern|pacific|local|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun"
              + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day|minutes?|hours?|ago|min|read|print|this article is more than.*"
              + "|stand|uhr|veröffentlicht|aktualisiert|zuletzt|geändert|erstellt|vom|am|um|publié|mis à jour|le|à|publicado|actualizado|el"
              + "|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)\\b\\.?");

  private ArticleDate() {}

  /**
   * The first full date that the text shows; day and month in numbers only where they are clear.
   */
  public static Optional<LocalDate> in(String text) {
    String seen = text.length() > Line.SEEN ? text.substring(0, Line.SEEN) : text;
    return NamedDay.first(seen);
  }

  /** A line that says when, and nothing else. */
  public static boolean isDateLine(String text) {
    if (text.length() > LONGEST_LINE) {
      return false;
    }
    String rest = withoutDays(text, "\n");
    return rest.contains("\n") && isAround(rest);
  }

  /** The text without its times and days; {@code mark} stands for each day and 'two hours ago'. */
  static String withoutDays(String text, String mark) {
    StringBuilder without = new StringBuilder();
    int at = 0;
    for (NamedDay day : NamedDay.full(text)) {
      without.append(text, at, day.from()).append(mark);
      at = day.to();
    }
    String rest = NUMBERS.matcher(without.append(text, at, text.length())).replaceAll(mark);
    return TIME.matcher(AGO.matcher(rest).replaceAll(mark)).replaceAll(" ");
  }

  /** Holds no more than the words around a date: 'updated on', 'Uhr'. */
  static boolean isAround(String text) {
    String rest = AROUND.matcher(text).replaceAll(" ");
    return rest.chars().filter(Character::isLetterOrDigit).count() <= 3;
  }

  /**
   * The date of a dateline without a year ('Sept. 5 (UPI) —'), only where a full date of the same
   * capture lies within two months and the text names the weekday that fits.
   */
  public static Optional<LocalDate> completed(String lead, List<LocalDate> closeBy) {
    Matcher m = NO_YEAR.matcher(lead.length() > 60 ? lead.substring(0, 60) : lead);
    if (!m.lookingAt() && !m.reset().find()) {
      return Optional.empty();
    }
    int month = NamedDay.month(m.group(1));
    for (LocalDate full : closeBy) {
      for (int year = full.getYear() - 1; year <= full.getYear() + 1; year++) {
        Optional<LocalDate> date = date(year, month, Integer.parseInt(m.group(2)));
        if (date.isPresent()
            && Math.abs(date.get().toEpochDay() - full.toEpochDay()) <= 62
            && lead.contains(
                date.get().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH))) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31 February, or a word that is no month
    }
  }
}
