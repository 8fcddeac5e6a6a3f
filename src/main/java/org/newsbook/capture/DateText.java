package org.newsbook.capture;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates that front matter and page heads hold: ISO 8601 and what comes close, RFC 1123,
 * and English forms. The day is the one that is written, whatever the zone. A date that could be
 * two (09/05/2025) is none.
 */
final class DateText {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("^(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?!\\d{3})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTH + ",?[ -](\\d{4})\\b");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
  private static final Pattern NUMBERS =
      Pattern.compile("^(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})\\b");

  private DateText() {}

  static Optional<LocalDate> parse(String text) {
    String date = SourceText.collapse(text).toLowerCase(Locale.ROOT);
    try {
      Matcher m = YEAR_FIRST.matcher(date);
      if (m.find()) {
        return Optional.of(date(m.group(1), m.group(2), m.group(3)));
      }
      m = DAY_FIRST.matcher(date);
      if (m.find()) {
        return Optional.of(date(m.group(3), month(m.group(2)), m.group(1)));
      }
      m = MONTH_FIRST.matcher(date);
      if (m.find()) {
        return Optional.of(date(m.group(3), month(m.group(1)), m.group(2)));
      }
      m = NUMBERS.matcher(date);
      return m.find() ? numbers(m) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Points mean day first; with slashes, one number over 12 must tell. */
  private static Optional<LocalDate> numbers(Matcher m) {
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(3));
    if (m.group(2).equals(".") || first > 12 || first == second) {
      return Optional.of(date(m.group(4), m.group(3), m.group(1)));
    }
    return second > 12 ? Optional.of(date(m.group(4), m.group(1), m.group(3))) : Optional.empty();
  }

  private static LocalDate date(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  private static String month(String name) {
    return Integer.toString(MONTHS.indexOf(name) + 1);
  }
}
