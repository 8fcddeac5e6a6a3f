package org.newsbook.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in the forms that newspapers use, with month names of the languages below. */
final class ArticleDate {
  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt", "nl");
  private static final Map<String, Integer> MONTHS = months();
  private static final int MOST_LETTERS = 12;
  private static final int LONGEST_LINE = 160;

  private static final String MONTH = "(\\p{L}{3," + MOST_LETTERS + "}+)\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th|er|\\.)?";
  private static final String YEAR = "((?:19|20)\\d\\d)";
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)" + YEAR + "[-/.](\\d{2})[-/.](\\d{2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:(?<![\\d.,:])|(?<=(?:19|20)\\d\\d))"
              + DAY
              + "\\s+(?:de\\s+|of\\s+)?"
              + MONTH
              + ",?\\s+(?:de\\s+|del\\s+)?"
              + YEAR);
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?<!\\p{L})" + MONTH + "\\s+" + DAY + ",?\\s+" + YEAR);
  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})[/.-]" + YEAR + "(?!\\d)");
  private static final Pattern NO_YEAR =
      Pattern.compile("(?<!\\p{L})" + MONTH + "\\s+(\\d{1,2})(?!\\d)(?!,?\\s+(?:19|20)\\d\\d)");
  private static final Pattern TIME =
      Pattern.compile(
          "(?i)\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?|\\b\\d{1,2}\\s*[ap]\\.?m\\b\\.?");
  private static final Pattern AROUND =
      Pattern.compile(
          "(?i)\\b(?:first|last|originally|published|updated?|posted|modified|created|filed|issued|on|at|the|and|date|time|am|pm"
              + "|[A-Z]{1,2}[SD]?T|gmt|utc|bst|cest|eastern|pacific|local|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun"
              + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day|minutes?|hours?|ago|min|read|print|this article is more than.*)\\b\\.?");

  private ArticleDate() {}

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (String language : LANGUAGES) {
      for (Month month : Month.values()) {
        for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
          String name = month.getDisplayName(style, Locale.forLanguageTag(language));
          months.putIfAbsent(name.replace(".", "").toLowerCase(Locale.ROOT), month.getValue());
        }
      }
    }
    months.put("sept", 9);
    return Map.copyOf(months);
  }

  /**
   * The first full date that the text shows; day and month in numbers only where they are clear.
   */
  static Optional<LocalDate> in(String text) {
    String seen = text.length() > Line.SEEN ? text.substring(0, Line.SEEN) : text;
    Optional<LocalDate> best = Optional.empty();
    int at = Integer.MAX_VALUE;
    for (Pattern form : List.of(ISO, DAY_FIRST, MONTH_FIRST, NUMBERS)) {
      Matcher m = form.matcher(seen);
      while (m.find() && m.start() < at) {
        Optional<LocalDate> date = read(form, m);
        if (date.isPresent()) {
          best = date;
          at = m.start();
        }
      }
    }
    return best;
  }

  private static Optional<LocalDate> read(Pattern form, Matcher m) {
    if (form == ISO) {
      return date(m.group(1), Integer.parseInt(m.group(2)), m.group(3));
    }
    if (form == DAY_FIRST) {
      return date(m.group(3), month(m.group(2)), m.group(1));
    }
    if (form == MONTH_FIRST) {
      return date(m.group(3), month(m.group(1)), m.group(2));
    }
    int a = Integer.parseInt(m.group(1));
    int b = Integer.parseInt(m.group(2));
    if (a > 12 || a == b) {
      return date(m.group(3), b, m.group(1));
    }
    return b > 12 ? date(m.group(3), a, m.group(2)) : Optional.empty();
  }

  private static int month(String name) {
    return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31 February, or a word that is no month
    }
  }

  /** A line that says when, and nothing else. */
  static boolean isDateLine(String text) {
    if (text.length() > LONGEST_LINE) {
      return false;
    }
    String rest = text;
    boolean found = false;
    for (Pattern form : List.of(ISO, DAY_FIRST, MONTH_FIRST, NUMBERS)) {
      Matcher m = form.matcher(rest);
      StringBuilder without = new StringBuilder();
      while (m.find()) {
        boolean date = form == NUMBERS || read(form, m).isPresent();
        found |= date;
        m.appendReplacement(without, date ? " " : Matcher.quoteReplacement(m.group()));
      }
      rest = m.appendTail(without).toString();
    }
    if (!found) {
      return false;
    }
    rest = AROUND.matcher(TIME.matcher(rest).replaceAll(" ")).replaceAll(" ");
    return rest.chars().filter(Character::isLetterOrDigit).count() <= 3;
  }

  /**
   * The date of a dateline without a year ('Sept. 5 (UPI) —'), only where a full date of the same
   * capture lies within two months and the text names the weekday that fits.
   */
  static Optional<LocalDate> completed(String lead, List<LocalDate> closeBy) {
    Matcher m = NO_YEAR.matcher(lead.length() > 60 ? lead.substring(0, 60) : lead);
    if (!m.lookingAt() && !m.reset().find()) {
      return Optional.empty();
    }
    int month = month(m.group(1));
    for (LocalDate full : closeBy) {
      for (int year = full.getYear() - 1; year <= full.getYear() + 1; year++) {
        Optional<LocalDate> date = date(Integer.toString(year), month, m.group(2));
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
}
