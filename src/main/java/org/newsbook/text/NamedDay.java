package org.newsbook.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day that a text names, in the forms that newspapers use and with month names of several
 * languages: '3 September 2025', 'Sept. 3', '2025-09-03'.
 *
 * @param from offset of its first character
 * @param to offset behind its last character
 * @param year empty where the text leaves it out
 */
public record NamedDay(int from, int to, MonthDay day, Optional<Integer> year) {
  private static final Map<String, Integer> MONTHS = months();

  private static final String MONTH = "(\\p{L}{3,12}+)\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th|er|\\.)?";
  private static final String YEAR = "((?:19|20)\\d\\d)";

  /** Every form of a full day has one. */
  private static final Pattern A_YEAR = Pattern.compile(YEAR);

  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)" + YEAR + "([-/.]?)(\\d{2})\\2(\\d{2})(?!\\d)");
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
      Pattern.compile("(?<!\\d)(\\d{1,2})([/.-])(\\d{1,2})\\2" + YEAR + "(?!\\d)");

  /** Chinese, Japanese and Korean: year, month, day, each with its word. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)"
              + YEAR
              + "\\s?[\u5e74\ub144]\\s?(\\d{1,2})\\s?[\u6708\uc6d4]\\s?(\\d{1,2})\\s?[\u65e5\u53f7\uc77c]");

  private static final Pattern NO_YEAR =
      Pattern.compile(
          "(?<!\\p{L})(\\p{Lu}\\p{L}{2,11}+)\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?(?![\\d.,:]?\\d)"
              + "|(?<![\\d.,:$€£])(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(\\p{Lu}\\p{L}{2,11}+)");

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    DataFile.sections(NamedDay.class, "months.txt")
        .forEach((number, names) -> names.forEach(n -> months.put(n, Integer.valueOf(number))));
    return Map.copyOf(months);
  }

  /** 1 to 12, or 0 for a word that names no month. */
  public static int month(String name) {
    return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  /** The date, where the text names it in full. */
  public Optional<LocalDate> date() {
    return year.map(y -> LocalDate.of(y, day.getMonth(), day.getDayOfMonth()));
  }

  /** The first date that a text names in full, whatever its zone. */
  public static Optional<LocalDate> first(String text) {
    return full(text).stream().findFirst().flatMap(NamedDay::date);
  }

  /**
   * The days that a text names in full, in text order; in numbers only where they are clear: points
   * mean day first, else one number over 12 must tell.
   */
  public static List<NamedDay> full(String text) {
    List<NamedDay> days = new ArrayList<>();
    if (!A_YEAR.matcher(text).find()) {
      return days;
    }
    for (Pattern form : List.of(ISO, YEAR_FIRST, DAY_FIRST, MONTH_FIRST, NUMBERS)) {
      Matcher m = form.matcher(text);
      while (m.find()) {
        read(form, m)
            .filter(date -> days.stream().noneMatch(d -> d.from < m.end() && m.start() < d.to))
            .ifPresent(
                date ->
                    days.add(
                        new NamedDay(
                            m.start(), m.end(), MonthDay.from(date), Optional.of(date.getYear()))));
      }
    }
    days.sort(Comparator.comparingInt(NamedDay::from));
    return days;
  }

  /** The same, and those without a year. */
  public static List<NamedDay> all(String text) {
    List<NamedDay> days = full(text);
    if (!hasDigit(text)) {
      return days;
    }
    Matcher m = NO_YEAR.matcher(text);
    while (m.find()) {
      boolean first = m.group(1) != null;
      int month = month(first ? m.group(1) : m.group(4));
      int day = Integer.parseInt(first ? m.group(2) : m.group(3));
      int from = m.start();
      int to = m.end();
      if (month > 0
          && day > 0
          && day <= Month.of(month).maxLength()
          && days.stream().noneMatch(d -> d.from < to && from < d.to)) {
        days.add(new NamedDay(from, to, MonthDay.of(month, day), Optional.empty()));
      }
    }
    days.sort(Comparator.comparingInt(NamedDay::from));
    return days;
  }

  /** Every form of a day has one. */
  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static Optional<LocalDate> read(Pattern form, Matcher m) {
    if (form == ISO) {
      return date(m.group(1), Integer.parseInt(m.group(3)), m.group(4));
    }
    if (form == YEAR_FIRST) {
      return date(m.group(1), Integer.parseInt(m.group(2)), m.group(3));
    }
    if (form == DAY_FIRST) {
      return date(m.group(3), month(m.group(2)), m.group(1));
    }
    if (form == MONTH_FIRST) {
      return date(m.group(3), month(m.group(1)), m.group(2));
    }
    int a = Integer.parseInt(m.group(1));
    int b = Integer.parseInt(m.group(3));
    if (m.group(2).equals(".") || a > 12 || a == b) {
      return date(m.group(4), b, m.group(1));
    }
    return b > 12 ? date(m.group(4), a, m.group(3)) : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31 February, or a word that is no month
    }
  }
}
